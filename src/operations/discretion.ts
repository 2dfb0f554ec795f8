// What others must not see: the passphrase that opens the web app again, and the guard before the place Transition.

import { z } from "zod";
import { AppError } from "#lib/errors.ts";
import { seal, unseal } from "#lib/sealed.ts";
import type { Discretion } from "#model/discretion.ts";
import { readSetting, writeSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";
import { operation } from "./operation.ts";
import { write } from "./write.ts";

const PASSPHRASE_LEAST = 8;
const WORD = "mingle";

const shown = ({ sealed, guard }: Discretion) => ({ passphrase: sealed !== null, guard });

export const operations = [
  operation({
    name: "discretion",
    access: "read",
    input: z.object({}),
    run: ({ store }) => shown(readSetting(store, "discretion")),
  }),
  operation({
    name: "discretion.set",
    access: "write",
    input: z.object({ guard: z.enum(["yes", "no"]).optional(), remove: z.boolean().default(false) }),
    run: set,
  }),
  operation({ name: "discretion.check", access: "read", input: z.object({}), run: check }),
];

interface Input {
  readonly guard?: "yes" | "no" | undefined;
  readonly remove: boolean;
}

/** Sets the passphrase given with the request, or takes it away. AppError `passphrase-short`, `guard-needs-passphrase`. */
async function set(context: Context, { guard, remove }: Input) {
  const { passphrase, store } = context;
  const before = readSetting(store, "discretion");
  if (!remove && passphrase !== null && passphrase.length < PASSPHRASE_LEAST)
    throw new AppError("passphrase-short", { least: PASSPHRASE_LEAST });
  const renewed =
    passphrase === null ? before.sealed : await seal(WORD, passphrase, (length) => context.random(length));
  const sealed = remove ? null : renewed;
  const isGuarded = guard === undefined ? before.guard : guard === "yes";
  if (guard === "yes" && sealed === null) throw new AppError("guard-needs-passphrase");
  const next: Discretion = { sealed, guard: isGuarded && sealed !== null };
  const { change } = write(context, "discretion.set", (recorder) => writeSetting(store, recorder, "discretion", next));
  return { change, ...shown(next) };
}

/** Whether the passphrase given is the one set; without one everything opens. AppError `unlock-wrong`. */
async function check({ store, passphrase }: Context) {
  const { sealed } = readSetting(store, "discretion");
  if (sealed !== null && (await unseal(sealed, passphrase ?? "")) !== WORD) throw new AppError("unlock-wrong");
  return {};
}
