// The sides by which people are chosen, as input fields.

import { z } from "zod";
import { warmths } from "#analysis/warmth.ts";
import { bases } from "#model/contact.ts";
import { field } from "./fields.ts";

const chosen = <Value extends z.ZodType>(value: Value) => field(z.array(value).default([]), { list: true });

/** Lists of values; an empty one lets everybody through. */
export const facetFields = {
  level: chosen(z.enum(["0", "1", "2", "3", "4", "5", "6", "unknown"])),
  basis: chosen(z.enum(bases)),
  warmth: chosen(z.enum(warmths)),
  reach: chosen(z.enum(["yes", "no"])),
  industry: chosen(z.string()),
};
