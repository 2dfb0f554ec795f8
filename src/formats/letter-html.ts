// A letter as HTML for mail.

import type { Letter, LetterPart, LetterPlot, LetterTable } from "./letter.ts";
import { mailFrame, mailRow, mailStyles } from "./mail-frame.ts";
import { escaped } from "./markup.ts";

const { ink, soft, line, serif, sans } = mailStyles;

/** The whole letter as a document. */
export function letterHtml({ lang, subject, title, dates, greeting, parts, closing }: Letter): string {
  const rows = [
    mailRow(`<h1 style="${heading(28)}">${escaped(title)}</h1>`, "padding:12px 0 4px 0;"),
    mailRow(`<p style="${text(14, soft)}">${escaped(dates)}</p>`, "padding:0 0 20px 0;"),
    mailRow(`<p style="${text(16, ink)}">${escaped(greeting)}</p>`),
    ...parts.flatMap(rowsOf),
    mailRow(
      `<p style="${text(13, soft)}">${escaped(closing)}</p>`,
      `padding:18px 0 12px 0;border-top:1px solid ${line};`,
    ),
  ];
  return mailFrame(lang, subject, rows.join("\n"));
}

function rowsOf({ heading: title, sentences, plot, table }: LetterPart): string[] {
  const isAnswer = title === null;
  const [first = "", ...rest] = sentences;
  const answer = `<p style="margin:0 0 10px 0;font-family:${serif};font-size:21px;line-height:29px;color:${ink};">${escaped(first)}</p>`;
  const prose = (all: readonly string[]) => `<p style="${text(16, ink)}">${escaped(all.join(" "))}</p>`;
  return [
    ...(title === null ? [] : [mailRow(`<h2 style="${heading(19)}">${escaped(title)}</h2>`, "padding:14px 0 4px 0;")]),
    mailRow(isAnswer ? answer + (rest.length ? prose(rest) : "") : prose(sentences)),
    ...(plot ? [plotRow(plot)] : []),
    ...(table ? [tableRow(table)] : []),
  ];
}

/** Outlook draws no SVG: there, and for who can't see it, the words stand for it. */
function plotRow({ svg, caption, words }: LetterPlot): string {
  const figure = `<!--[if !mso]><!-->${svg}<!--<![endif]-->`;
  const note = `<p style="margin:6px 0 0 0;font-size:13px;line-height:19px;color:${soft};">${escaped(caption)} ${escaped(words)}</p>`;
  return mailRow(figure + note, "padding:4px 0 16px 0;");
}

function tableRow({ caption, head, rows }: LetterTable): string {
  const cell = (tag: "td" | "th", value: string, at: number) => {
    const style = `padding:7px ${at === 0 ? "10px 7px 0" : "0 7px 10px"};border-bottom:1px solid ${line};font-size:14px;line-height:20px;vertical-align:top;`;
    const side = at === 0 ? "left" : "right";
    const weight = tag === "th" ? `font-weight:normal;color:${soft};` : at === 0 ? "" : "white-space:nowrap;";
    return `<${tag}${tag === "th" ? ' scope="col"' : ""} align="${side}" style="${style}text-align:${side};${weight}">${escaped(value)}</${tag}>`;
  };
  const rowOf = (tag: "td" | "th") => (cells: readonly string[]) =>
    `<tr>${cells.map((value, at) => cell(tag, value, at)).join("")}</tr>`;
  return mailRow(
    `<table cellpadding="0" cellspacing="0" border="0" width="100%" style="border-collapse:collapse;font-family:${sans};color:${ink};"><caption align="top" style="text-align:left;font-size:13px;line-height:19px;color:${soft};padding:0 0 4px 0;">${escaped(caption)}</caption>${rowOf("th")(head)}${rows.map(rowOf("td")).join("")}</table>`,
  );
}

const heading = (size: number) =>
  `margin:0;font-family:${serif};font-weight:normal;font-size:${size}px;line-height:${Math.round(size * 1.25)}px;color:${ink};`;
const text = (size: number, color: string) =>
  `margin:0;font-size:${size}px;line-height:${Math.round(size * 1.5)}px;color:${color};`;
