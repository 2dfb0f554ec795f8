// The tokens hold what the look promises: text at 7 : 1 on paper (WCAG 2.2 §1.4.6), in both schemes.

import { expect, test } from "vitest";
import { read } from "./sources.ts";

type Colour = readonly [lightness: number, chroma: number, hue: number];
type Tokens = ReadonlyMap<string, Colour>;

const [light = "", dark = ""] = read("src/web/styles/tokens.css").split("@media (prefers-color-scheme: dark)");
const schemes = [
  ["light", tokensOf(light)],
  ["dark", new Map([...tokensOf(light), ...tokensOf(dark)])],
] as const;

const texts = ["ink", "ink-soft", "accent", "needs-you"];

test.each(schemes)("%s: every ink is read at 7 : 1 on paper, 6 : 1 on tinted paper", (_scheme, tokens) => {
  for (const text of texts) {
    expect(contrast(tokens, text, "paper"), text).toBeGreaterThanOrEqual(7);
    expect(contrast(tokens, text, "paper-deep"), text).toBeGreaterThanOrEqual(6);
  }
  expect(contrast(tokens, "accent-paper", "accent")).toBeGreaterThanOrEqual(7);
});

function tokensOf(css: string): Tokens {
  const found = css.matchAll(/--([\w-]+): oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\);/g);
  return new Map(
    [...found].map(([, name = "", l, c, h]) => [name, [Number(l) / 100, Number(c), Number(h)] as const] as const),
  );
}

/** (L1 + .05) / (L2 + .05) of the relative luminances (WCAG 2.2, contrast ratio). */
function contrast(tokens: Tokens, one: string, other: string): number {
  const [more = 0, less = 0] = [one, other].map((name) => luminance(tokens.get(name))).sort((a, b) => b - a);
  return (more + 0.05) / (less + 0.05);
}

/** Relative luminance of an oklch colour (Ottosson 2020, OKLab to linear sRGB). */
function luminance(colour: Colour | undefined): number {
  if (!colour) throw new Error("a colour is missing among the tokens");
  const [lightness, chroma, hue] = colour;
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const inGamut = (value: number) => Math.min(1, Math.max(0, value));
  const red = inGamut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = inGamut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = inGamut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
