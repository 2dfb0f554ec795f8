import { z } from "zod";
import { readTitle } from "#analysis/level.ts";
import { phrase } from "#lib/phrase.ts";
import { levels } from "#model/level.ts";
import { operation } from "./operation.ts";

const level = operation({
  name: "level",
  access: "read",
  input: z.object({
    title: z.array(z.string()).meta({ positional: 0, value: "TITLE", stdin: "lines" }),
  }),
  run: (_, { title: titles }) =>
    titles.map((title) => {
      const { level, probabilities, function: field, confident } = readTitle(title);
      return { title, level, label: phrase(`level.${levels[level]}`), probabilities, function: field, confident };
    }),
});

/** Seniority and field of work of titles, each for itself; reads no store. */
export const operations = [level];
