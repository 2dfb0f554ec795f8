// A letter as it is before it becomes Markdown, HTML or text: worded, in sections, with small plots and a table.

/** A drawing with its words; `svg` is complete and carries them too. */
export interface LetterPlot {
  readonly svg: string;
  /** What it shows, for who can't see it. */
  readonly words: string;
  readonly caption: string;
}

export interface LetterTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface LetterPart {
  readonly id: string;
  readonly heading: string | null;
  readonly sentences: readonly string[];
  readonly plot: LetterPlot | null;
  readonly table: LetterTable | null;
}

export interface Letter {
  readonly lang: string;
  readonly subject: string;
  readonly title: string;
  readonly dates: string;
  readonly greeting: string;
  readonly parts: readonly LetterPart[];
  readonly closing: string;
}
