// What one version of a text has that another has not, word by word.

/** A run of words that stayed, came or went. */
export interface Passage {
  readonly kind: "kept" | "added" | "removed";
  readonly text: string;
}

/**
 * The passages that lead from one text to the other: without the removed ones they read as `after`, without the added
 * ones as `before`. A longest common subsequence of words with the blanks that follow them (Wagner & Fischer 1974).
 */
export function difference(before: string, after: string): Passage[] {
  const [old, fresh] = [wordsWithBlanks(before), wordsWithBlanks(after)];
  const common = commonLengths(old, fresh);
  const width = fresh.length + 1;
  const passages: Passage[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const [word, other] = [old[i], fresh[j]];
    if (word !== undefined && word === other) {
      add(passages, "kept", word);
      i += 1;
      j += 1;
    } else if (
      word !== undefined &&
      (other === undefined || at(common, (i + 1) * width + j) >= at(common, i * width + j + 1))
    ) {
      add(passages, "removed", word);
      i += 1;
    } else {
      add(passages, "added", other ?? "");
      j += 1;
    }
  }
  return passages;
}

function wordsWithBlanks(text: string): string[] {
  return text.match(/\s*\S+\s*?(?=\s\S|$)|\s+/gu) ?? [];
}

/** Length of the longest common subsequence of what follows (i, j), row by row. */
function commonLengths(old: readonly string[], fresh: readonly string[]): Uint32Array {
  const width = fresh.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        old[i] === fresh[j]
          ? at(lengths, (i + 1) * width + j + 1) + 1
          : Math.max(at(lengths, (i + 1) * width + j), at(lengths, i * width + j + 1));
  return lengths;
}

function at(lengths: Uint32Array, place: number): number {
  return lengths[place] ?? 0;
}

function add(passages: Passage[], kind: Passage["kind"], text: string): void {
  const last = passages.at(-1);
  if (last?.kind === kind) passages[passages.length - 1] = { kind, text: last.text + text };
  else passages.push({ kind, text });
}
