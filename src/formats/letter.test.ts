import { marked } from "marked";
import { expect, test } from "vitest";
import type { Letter } from "./letter.ts";
import { letterHtml } from "./letter-html.ts";
import { letterMarkdown } from "./letter-markdown.ts";
import { coursePlot, linePlot } from "./letter-plots.ts";
import { letterText } from "./letter-text.ts";

const sly = `Eva <script>alert(1)</script> *Groß* [x](javascript:y) & "Söhne"`;
const words = "Drei Menschen, einer über der Hälfte.";
const letter: Letter = {
  lang: "de",
  subject: `Journal ${sly}`,
  title: "Ihr Netz",
  dates: "1. Juli 2026 bis 30. September 2026",
  greeting: `Guten Tag, ${sly},`,
  parts: [
    {
      id: "answer",
      heading: null,
      sentences: [`Von 61 Menschen würden 14 tragen, auch ${sly}.`, "So viele waren es auch zuvor."],
      plot: { svg: linePlot([0.9, 0.2], [0.8], words), words, caption: "Jeder Punkt ein Mensch." },
      table: null,
    },
    {
      id: "decision",
      heading: "Eine Entscheidung",
      sentences: ["Eines."],
      plot: null,
      table: { caption: "Drei Wege", head: ["Was", "Zeit"], rows: [[sly, "10 Minuten"]] },
    },
  ],
  closing: "Geschrieben auf Ihrem Rechner.",
};

test("what people are called is text in every form", () => {
  const html = letterHtml(letter);
  expect(html).not.toMatch(/<script|javascript:y"/i);
  expect(html).toContain("Eva &lt;script&gt;");
  const rendered = marked.parse(letterMarkdown(letter), { async: false });
  expect(rendered).not.toMatch(/<script|<a |<em>Groß/i);
  expect(rendered).toContain("Groß");
  expect(letterText(letter)).toContain(sly.split(" ").at(-1));
});

test("the Markdown is a letter with its headings and its table", () => {
  const rendered = marked.parse(letterMarkdown(letter), { async: false });
  expect(rendered).toContain("<h1>Ihr Netz</h1>");
  expect(rendered).toContain("<p><em>1. Juli 2026 bis 30. September 2026</em></p>");
  expect(rendered).toContain("<h2>Eine Entscheidung</h2>");
  expect(rendered).toContain("<td>10 Minuten</td>");
});

test("the HTML loads nothing, and its drawing has words where none is drawn", () => {
  const html = letterHtml(letter);
  expect(html).not.toMatch(/(?:src|href|background)=["']?https?:|url\(|@import|<link|<style/i);
  expect(html).toMatch(new RegExp(`<!--\\[if !mso\\]><!--><svg[^>]*aria-label="${words}"`));
  expect(html.split(words).length).toBe(3);
});

test("text stays within 72 columns", () => {
  for (const line of letterText(letter).split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  expect(letterText(letter)).not.toMatch(/<svg|<td/);
});

test("plots of nobody, one and many are drawn with numbers alone", () => {
  for (const values of [[], [0.5], Array.from({ length: 400 }, (_, at) => at / 400)]) {
    expect(linePlot(values, values, "x")).not.toMatch(/NaN|Infinity/);
    expect(linePlot(values, values, "x").split("<circle").length).toBe(2 * values.length + 1);
    const points = values.map((value) => ({ value, low: 0, high: value }));
    expect(coursePlot(points, "x")).not.toMatch(/NaN|Infinity/);
  }
});
