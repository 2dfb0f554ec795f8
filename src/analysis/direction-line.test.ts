import { expect, it } from "vitest";
import { directionIn } from "./direction-line.ts";

const none = { functions: [], industries: [], regions: [], organizations: [] };

it.each([
  ["CFO im Maschinenbau, München", { functions: ["CFO"], industries: ["Maschinenbau"], regions: ["München"] }],
  [
    "CFO in mechanical engineering, Munich",
    { functions: ["CFO"], industries: ["mechanical engineering"], regions: ["Munich"] },
  ],
  ["Vertrieb und Marketing", { functions: ["Vertrieb", "Marketing"] }],
  [
    "Forschung und Entwicklung in der Pharmaindustrie",
    { functions: ["Forschung und Entwicklung"], industries: ["Pharmaindustrie"] },
  ],
  ["IT", { functions: ["IT"] }],
  ["in die IT", { industries: ["IT"] }],
  [
    "Leiterin Einkauf bei Kontor Nord, DACH",
    { functions: ["Leiterin Einkauf"], organizations: ["Kontor Nord"], regions: ["DACH"] },
  ],
  ["etwas Neues im Wasserstoff", { functions: ["etwas Neues"], industries: ["Wasserstoff"] }],
  ["  ", {}],
])("reads %j", (line, named) => expect(directionIn(line)).toEqual({ ...none, ...named }));
