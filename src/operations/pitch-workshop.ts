import { z } from "zod";
import { directionIn } from "#analysis/direction-line.ts";
import { wordsIn, workshopOf } from "#analysis/pitch-workshop.ts";
import { phrase } from "#lib/phrase.ts";
import { cleanLine } from "#lib/text.ts";
import { pitchAudiences, pitchLengths } from "#model/pitch.ts";
import { readSetting } from "#store/settings.ts";
import { field } from "./fields.ts";
import { operation } from "./operation.ts";

/** Questions to write a pitch by, from the direction and own positions. */
export const operations = [
  operation({
    name: "pitch.workshop",
    access: "read",
    input: z.object({
      audience: z.enum(pitchAudiences).optional(),
      seconds: field(z.coerce.number().pipe(z.literal(pitchLengths)), { value: "15|30|60" }).default(30),
      direction: z.string().max(300).transform(cleanLine).optional(),
    }),
    run({ store }, { audience: given, seconds, direction: line }) {
      const audience = given ?? "";
      const direction = readSetting(store, "direction");
      const slots = workshopOf(
        readSetting(store, "owner"),
        line ? { ...direction, ...directionIn(line) } : direction,
        audience,
        seconds,
      );
      return {
        ...{ audience, seconds, words: wordsIn(seconds) },
        advice: phrase("workshop.advice", { audience: audience || "none" }),
        slots,
      };
    },
  }),
];
