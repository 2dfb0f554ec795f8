// The host's place: there for whoever brings others together, out of the way for everybody else.

import { z } from "zod";
import { phrase } from "#lib/phrase.ts";
import { readSetting, writeSetting } from "#store/settings.ts";
import { operation } from "./operation.ts";
import { write } from "./write.ts";

export const operations = [
  operation({ name: "host", access: "read", input: z.object({}), run: ({ store }) => readSetting(store, "host") }),
  operation({
    name: "host.set",
    access: "write",
    input: z.object({ shown: z.enum(["yes", "no"]) }),
    run(context, { shown }) {
      const host = { shown: shown === "yes" };
      const { change } = write(
        context,
        "host.set",
        (recorder) => writeSetting(context.store, recorder, "host", host),
        phrase("change.host.set", { shown }),
      );
      return { change, ...host };
    },
  }),
];
