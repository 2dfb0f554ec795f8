// Two small drawings as SVG 1.1 that stands in a mail: no style sheet, no text, nothing loaded; the words stand beside it.

import { escaped } from "./markup.ts";

const WIDTH = 560;
const INK = "#23262e";
const ACCENT = "#1c5c43";
const WASH = "#dfe7e1";

const STEP = 11;
const A_ROW = Math.floor(WIDTH / STEP);
const GAP = 12;

/** Two fields of dots in rows, one dot a person, the ink as strong as the probability; from 0 to 1, greatest first. */
export function linePlot(upper: readonly number[], lower: readonly number[], words: string): string {
  const rows = (values: readonly number[]) => Math.ceil(values.length / A_ROW);
  const below = STEP * rows(upper) + GAP;
  const dots = (values: readonly number[], top: number) =>
    values
      .map((value, at) => {
        const x = round(STEP * ((at % A_ROW) + 0.5));
        const y = round(top + STEP * (Math.floor(at / A_ROW) + 0.5));
        return `<circle cx="${x}" cy="${y}" r="4" fill="${INK}" fill-opacity="${round(0.06 + 0.94 * value)}"/>`;
      })
      .join("");
  return svg(below + STEP * rows(lower), words, dots(upper, 0) + dots(lower, below));
}

/** One value with its range, in the order of time. */
export interface PlotPoint {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A line through the values over a band of their ranges, from 0 on. */
export function coursePlot(points: readonly PlotPoint[], words: string): string {
  const height = 96;
  const top = Math.max(1, ...points.map(({ high }) => high));
  const x = (at: number) => round(12 + (at * (WIDTH - 24)) / Math.max(1, points.length - 1));
  const y = (value: number) => round(height - 10 - ((height - 20) * value) / top);
  const upper = points.map(({ high }, at) => `${x(at)},${y(high)}`);
  const lower = points.map(({ low }, at) => `${x(at)},${y(low)}`).reverse();
  const line = points.map(({ value }, at) => `${x(at)},${y(value)}`);
  const dots = points
    .map(({ value }, at) => `<circle cx="${x(at)}" cy="${y(value)}" r="3.5" fill="${ACCENT}"/>`)
    .join("");
  const base = `<line x1="0" y1="${height - 10}" x2="${WIDTH}" y2="${height - 10}" stroke="${INK}" stroke-opacity="0.2"/>`;
  const band = `<polygon points="${[...upper, ...lower].join(" ")}" fill="${WASH}"/>`;
  const stroke = `<polyline points="${line.join(" ")}" fill="none" stroke="${ACCENT}" stroke-width="2"/>`;
  return svg(height, words, base + band + stroke + dots);
}

function svg(height: number, words: string, body: string): string {
  const size = `width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"`;
  const style = "display:block;width:100%;height:auto;";
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escaped(words)}" style="${style}">${body}</svg>`;
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}
