// Which lines belong to which card: BEGIN and END, nested, unbalanced or missing (RFC 6350 §6.1, vCard 2.1 §2.1.2 AGENT).

import type { RawLine } from "./content-lines.ts";
import type { StrayLines } from "./vcard.ts";

export interface VcardBlock {
  /** From 1, in the order of the beginnings. */
  readonly number: number;
  readonly line: number;
  readonly lines: readonly RawLine[];
  /** Lines beyond the most that one card may have. */
  readonly dropped: number;
  /** Whether its END was there. */
  readonly ended: boolean;
}

/** Takes lines in, gives blocks out; `end` gives those that never ended. */
export interface VcardBlocks {
  push(lines: readonly RawLine[]): VcardBlock[];
  end(): { readonly unfinished: readonly VcardBlock[]; readonly stray: StrayLines };
}

const MOST_LINES = 5_000;
/** Blocks that may be open at once; where END is missing throughout, the oldest ones are given up. */
const MOST_OPEN = 64;

interface OpenBlock {
  readonly number: number;
  readonly line: number;
  readonly lines: RawLine[];
  dropped: number;
}

export function vcardBlocks(): VcardBlocks {
  const open: OpenBlock[] = [];
  let begun = 0;
  let stray: StrayLines = { count: 0, line: 0 };
  return {
    push(lines) {
      const done: VcardBlock[] = [];
      for (const line of lines) {
        const mark =
          line.bytes.length < 200 ? /^\s*(?:[\w-]+\.)?(BEGIN|END)\s*:\s*VCARD\s*$/i.exec(line.bytes)?.[1] : undefined;
        const inner = open.at(-1);
        if (mark?.toUpperCase() === "BEGIN") {
          if (inner && isOpenAgent(inner.lines.at(-1))) inner.lines.pop();
          begun += 1;
          open.push({ number: begun, line: line.line, lines: [], dropped: 0 });
          if (open.length > MOST_OPEN) done.push(...closed(open.shift(), false));
        } else if (mark && inner) done.push(...closed(open.pop(), true));
        else if (!inner) stray = { count: stray.count + 1, line: stray.line || line.line };
        else if (inner.lines.length < MOST_LINES) inner.lines.push(line);
        else inner.dropped += 1;
      }
      return done;
    },
    end: () => ({ unfinished: open.splice(0).flatMap((block) => closed(block, false)), stray }),
  };
}

function closed(block: OpenBlock | undefined, ended: boolean): VcardBlock[] {
  return block ? [{ ...block, ended }] : [];
}

function isOpenAgent(line: RawLine | undefined): boolean {
  return line !== undefined && line.bytes.length < 200 && /^(?:[\w-]+\.)?AGENT\b[^:]*:\s*$/i.test(line.bytes);
}
