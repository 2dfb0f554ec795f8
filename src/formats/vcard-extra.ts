// Lines of a card that no field of ours holds, in the spelling of vCard 4.0, so that they survive to its export.

import { type ContentLine, type Parameter, parameterValues, typesOf } from "./content-line.ts";
import { parameterText } from "./content-text.ts";
import type { VcardFault } from "./vcard.ts";

/** Largest picture, sound or key that is kept, and most of all such lines of one card; in characters. */
const MOST_BINARY = 100_000;
const MOST_EXTRA = 1_000_000;

/** The lines one by one, unfolded; what is too large is left out with a fault. */
export function extraLines(left: readonly ContentLine[]): { lines: string[]; faults: VcardFault[] } {
  const lines: string[] = [];
  const faults: VcardFault[] = [];
  let size = 0;
  let dropped = 0;
  for (const line of left) {
    const text = lineText(line);
    if (isBinary(line) && text.length > MOST_BINARY) {
      faults.push({ kind: "binary-dropped", property: line.name, kilobytes: Math.round((text.length * 0.75) / 1000) });
    } else if (size + text.length > MOST_EXTRA) dropped += 1;
    else if (line.value.trim()) {
      size += text.length;
      lines.push(text);
    }
  }
  if (dropped) faults.push({ kind: "extra-dropped", count: dropped });
  return { lines, faults };
}

function isBinary(line: ContentLine): boolean {
  return isBase64(line) || /^data:/i.test(line.value);
}

function isBase64(line: ContentLine): boolean {
  return [...parameterValues(line, "ENCODING"), ...parameterValues(line, "")].some((value) =>
    /^b(?:ase64)?$/i.test(value),
  );
}

/** As it stands; what only vCard 2.1 and 3.0 know (bare types, charset, encoding) is said the way of 4.0. */
function lineText(line: ContentLine): string {
  const isOld = line.parameters.some((one) => one.name === "" || one.name === "CHARSET" || one.name === "ENCODING");
  if (!isOld) return line.text().trim();
  const name = line.group ? `${line.group}.${line.name}` : line.name;
  const binary = isBase64(line);
  const parameters = line.parameters.flatMap((one) => currentParameter(one, binary)).map(parameterLine);
  const value = binary ? `data:${mediaType(line)};base64,${line.value.replace(/\s+/g, "")}` : line.value;
  return `${[name, ...parameters].join(";")}:${value.replace(/\r\n|\r|\n/g, "\\n")}`;
}

function currentParameter(one: Parameter, binary: boolean): Parameter[] {
  if (one.name === "CHARSET" || one.name === "ENCODING") return [];
  if (one.name === "TYPE" && binary) return [];
  if (one.name) return [one];
  const types = one.values.filter((value) => !/^(?:quoted-printable|base64|b|8bit|7bit|utf-8)$/i.test(value));
  return types.length && !binary ? [{ name: "TYPE", values: types }] : [];
}

function parameterLine(one: Parameter): string {
  return `${one.name}=${one.values.map(parameterText).join(",")}`;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  PHOTO: "image",
  LOGO: "image",
  "X-MS-CARDPICTURE": "image",
  SOUND: "audio",
};

function mediaType(line: ContentLine): string {
  const type = typesOf(line).find((one) => /^[\w.+/-]+$/.test(one) && !/^(?:base64|b)$/.test(one));
  if (type?.includes("/")) return type;
  const main = MEDIA_TYPES[line.name];
  return main ? `${main}/${type ?? (main === "image" ? "jpeg" : "basic")}` : "application/octet-stream";
}
