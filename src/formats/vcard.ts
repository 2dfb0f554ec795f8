// vCard 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350), card by card and tolerant: whatever is broken, the next card is read.

import type { Channel, ContactKind, NameParts, Position } from "#lib/card.ts";
import { contentLines } from "./content-lines.ts";
import { vcardBlocks } from "./vcard-blocks.ts";
import { readVcardFields } from "./vcard-read.ts";

/** What a card says, in our terms. */
export interface VcardFields {
  /** Without "urn:uuid:"; "" where the card has none. */
  readonly uid: string;
  readonly kind: ContactKind;
  /** "" where nothing in the card names or reaches anybody. */
  readonly fullName: string;
  readonly name: NameParts;
  readonly channels: readonly Channel[];
  /** In the card's order, those without an organisation last; vCard knows no dates for them. */
  readonly positions: readonly Position[];
  /** "1978-03-11", or "--03-11" without a year; null where the card has no such date. */
  readonly birthday: string | null;
  readonly notes: readonly string[];
  readonly categories: readonly string[];
  /** Content lines that none of these fields holds, unfolded, in the spelling of vCard 4.0. */
  readonly extra: readonly string[];
}

/** What of a card was not taken over as it stood. */
export type VcardFault =
  | { readonly kind: "unfinished" }
  | { readonly kind: "lines-unread"; readonly count: number }
  | { readonly kind: "binary-dropped"; readonly property: string; readonly kilobytes: number }
  | { readonly kind: "extra-dropped"; readonly count: number }
  | { readonly kind: "text-cut"; readonly property: string };

export interface VcardRecord {
  /** Which block of the file, by its beginning, from 1. */
  readonly number: number;
  readonly line: number;
  readonly fields: VcardFields;
  readonly faults: readonly VcardFault[];
}

/** Lines that stand in no card. */
export interface StrayLines {
  readonly count: number;
  /** The first one. */
  readonly line: number;
}

/** Every block begun as one record, as soon as it ends; at the end of the file the lines outside of all of them. */
export async function* readVcards(stream: AsyncIterable<Uint8Array>): AsyncGenerator<VcardRecord | StrayLines> {
  const blocks = vcardBlocks();
  for await (const lines of contentLines(stream, "vcard")) {
    for (const block of blocks.push(lines)) yield { number: block.number, line: block.line, ...readVcardFields(block) };
  }
  const { unfinished, stray } = blocks.end();
  for (const block of unfinished) yield { number: block.number, line: block.line, ...readVcardFields(block) };
  if (stray.count) yield stray;
}
