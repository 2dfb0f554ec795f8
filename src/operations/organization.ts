// What the person tells of an organisation: its industry and its region.

import { z } from "zod";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { cleanLine } from "#lib/text.ts";
import { describeOrganization, organizationCalled } from "#store/organizations.ts";
import type { Context } from "./context.ts";
import { field } from "./fields.ts";
import { operation } from "./operation.ts";
import { write } from "./write.ts";

const name = field(z.string().trim().min(1), { positional: 0, value: "NAME" });

export const operations = [
  operation({
    name: "organization",
    access: "read",
    input: z.object({ name }),
    run: (context, input) => shown(context, input.name),
  }),
  operation({
    name: "organization.set",
    access: "write",
    input: z.object({ name, industry: z.string().optional(), region: z.string().optional() }),
    run(context, input) {
      if (input.industry === undefined && input.region === undefined) throw new AppError("nothing-given");
      const { name: known } = shown(context, input.name);
      const { change } = write(
        context,
        "organization.set",
        (recorder) =>
          describeOrganization(context.store.database, recorder, known, {
            ...(input.industry === undefined ? {} : { industry: cleanLine(input.industry) || null }),
            ...(input.region === undefined ? {} : { region: cleanLine(input.region) || null }),
          }),
        phrase("change.organization.set", { name: known }),
      );
      return { change, ...shown(context, known) };
    },
  }),
];

/** AppError `organization-not-found` where no spelling of it is known. */
function shown({ store }: Context, called: string) {
  const found = organizationCalled(store.database, called);
  if (!found) throw new AppError("organization-not-found", { name: called }, called);
  return found;
}
