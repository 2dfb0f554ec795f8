// Where one is found by one's own word, kept by hand with the next step; nothing is looked up anywhere.

import { z } from "zod";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { cleanLine } from "#lib/text.ts";
import { type Appearance, appearanceKinds } from "#model/appearance.ts";
import { appearanceNamed, listAppearances, writeAppearance } from "#store/appearances.ts";
import type { Context } from "./context.ts";
import { field, plainDate } from "./fields.ts";
import { operation } from "./operation.ts";
import { newUid, write } from "./write.ts";

const line = z.string().max(500).transform(cleanLine);
const id = field(z.string().trim().min(1), { positional: 0, value: "ID" });
const title = line.pipe(z.string().min(1));
const facts = {
  kind: z.enum(appearanceKinds).optional(),
  on: plainDate.or(z.literal("")).optional(),
  place: line.optional(),
  url: line.pipe(z.literal("").or(z.url({ protocol: /^https?$/ }))).optional(),
  next: field(line, { value: "TEXT" }).optional(),
};

export const operations = [
  operation({
    name: "appearance.add",
    access: "write",
    input: z.object({ title: field(title, { positional: 0, value: "TITLE" }), ...facts }),
    run(context, { title: called, ...given }) {
      const fresh = {
        uid: newUid(context),
        kind: "other",
        title: called,
        on: null,
        place: "",
        url: "",
        next: "",
      } as const;
      return kept(context, "appearance.add", { ...fresh, ...edited(given) }, null);
    },
  }),
  operation({
    name: "appearance.set",
    access: "write",
    input: z.object({ id, title: title.optional(), ...facts }),
    run(context, { id: named, ...given }) {
      const edit = edited(given);
      if (!Object.keys(edit).length) throw new AppError("nothing-given");
      const { id: row, ...before } = appearanceNamed(context.store, named);
      return kept(context, "appearance.set", { ...before, ...edit }, row);
    },
  }),
  operation({
    name: "appearance.remove",
    access: "write",
    input: z.object({ id }),
    run(context, { id: named }) {
      const before = appearanceNamed(context.store, named);
      const { change } = write(
        context,
        "appearance.remove",
        (recorder) => recorder.remove("appearance", before.id),
        phrase("change.appearance.remove", { title: before.title }),
      );
      return { change };
    },
  }),
  operation({
    name: "appearance.list",
    access: "read",
    input: z.object({}),
    run: ({ store }) => ({ appearances: listAppearances(store).map(shown) }),
  }),
];

type Given = { readonly [Name in keyof typeof facts]?: z.output<(typeof facts)[Name]> | undefined } & {
  readonly title?: string | undefined;
};

/** What was given; an empty day is none. */
function edited({ on, ...given }: Given): Partial<Appearance> {
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(said), ...(on === undefined ? {} : { on: on || null }) };
}

function kept(context: Context, name: "appearance.add" | "appearance.set", appearance: Appearance, row: number | null) {
  const { change } = write(
    context,
    name,
    (recorder) => writeAppearance(recorder, appearance, row),
    phrase(`change.${name}`, { title: appearance.title }),
  );
  return { change, ...shown(appearance) };
}

function shown({ uid, kind, title: called, on, place, url, next }: Appearance) {
  return { id: uid, kind, title: called, on, place, url, next };
}
