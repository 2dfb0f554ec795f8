// Rounds in which nobody meets twice, for tables of equal size, by constructions that are known.

import { developed, type Round } from "./mixer-developed.ts";
import { ringOf } from "./mixer-field.ts";
import { starters } from "./mixer-starters.ts";

/**
 * As many rounds without a repeat as we can construct for `tables` tables of `size`, at least one: a round robin for two, else the
 * longer of lines of a transversal design over a finite ring (Bose 1938, MacNeish 1922) with columns dealt out anew, and rounds
 * developed from starters that our own search has found.
 */
export function templateOf(tables: number, size: number): Round[] {
  if (size === 1) return [tablesInTurn(tables, 1)];
  if (size === 2) return roundRobin(2 * tables);
  const lines = linesOf(tables, size);
  const known = starters[`${tables}×${size}`];
  const found = known ? developed(known) : [];
  return found.length > lines.length ? found : lines;
}

/** The circle method: one place stands still, the others turn. */
function roundRobin(places: number): Round[] {
  const turning = places - 1;
  return Array.from({ length: turning }, (_, round) => [
    [turning, round],
    ...Array.from({ length: places / 2 - 1 }, (_, at) => [
      (round + at + 1) % turning,
      (round + turning - at - 1) % turning,
    ]),
  ]);
}

/** Points (x, y), x among `size` columns: line m, k holds (x, m·x + k), so that two points of different columns share one line. */
function linesOf(tables: number, size: number): Round[] {
  if (ringOf(tables).spread.length < size) return [tablesInTurn(tables, size)];
  return [...columnLines(tables, size), ...withinColumns(tables, size)];
}

/** One round for each slope; columns beyond what the ring has go along with an earlier one, so that few pairs meet each time and no others twice. */
export function columnLines(tables: number, size: number): Round[] {
  const { order, sum, product, spread } = ringOf(tables);
  return Array.from({ length: order }, (_, slope) =>
    Array.from({ length: order }, (_, start) =>
      Array.from({ length: size }, (_, column) => {
        const x = spread[column % spread.length]!;
        return column * order + sum[product[slope * order + x]! * order + start]!;
      }),
    ),
  );
}

/** Those of one column have not met yet: each column is a gathering of its own. */
function withinColumns(tables: number, size: number): Round[] {
  if (tables % size !== 0) return [];
  return templateOf(tables / size, size).map((round) =>
    Array.from({ length: size }, (_, column) =>
      round.map((table) => table.map((place) => column * tables + place)),
    ).flat(),
  );
}

function tablesInTurn(tables: number, size: number): Round {
  return Array.from({ length: tables }, (_, table) => Array.from({ length: size }, (_, seat) => table * size + seat));
}
