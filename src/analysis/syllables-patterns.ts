// Sums what the letter patterns found in a word say: a few hundred of them in one pass.

/** Patterns by what they add: words separated by blanks, `^` the beginning of a word and `$` its end. */
export type PatternTable = Readonly<Record<number, string>>;

/** The letters that patterns are made of; any other one ends them. */
const LETTERS = "^$abcdefghijklmnopqrstuvwxyzäöüß'";

/** The patterns as a tree: a row of next nodes for each node, 0 where there is none. */
interface Tree {
  readonly next: Int32Array;
  /** What the pattern that ends at a node adds; `NONE` where none does. */
  readonly add: Int8Array;
}

const NONE = 127;
const WIDTH = LETTERS.length + 1;
const places = new Uint8Array(256);
for (let at = 0; at < LETTERS.length; at++) places[LETTERS.charCodeAt(at)] = at + 1;

/** A function that sums all patterns of the table that stand in `^word$`, one inside the other too. */
export function sumOfPatterns(table: PatternTable): (framed: string) => number {
  const tree = treeOf(table);
  return (framed) => {
    let sum = 0;
    for (let start = 0; start < framed.length; start++)
      for (let at = start, node = step(tree, 0, framed, at); node; node = step(tree, node, framed, ++at)) {
        const add = tree.add[node] ?? NONE;
        if (add !== NONE) sum += add;
      }
    return sum;
  };
}

/** The same of patterns that don't overlap: from left to right, the longest at each place. */
export function sumOfLongestPatterns(table: PatternTable): (framed: string) => number {
  const tree = treeOf(table);
  return (framed) => {
    let sum = 0;
    for (let start = 0; start < framed.length; ) {
      let [longest, added] = [1, 0];
      for (let at = start, node = step(tree, 0, framed, at); node; node = step(tree, node, framed, ++at)) {
        const add = tree.add[node] ?? NONE;
        if (add !== NONE) [longest, added] = [at + 1 - start, add];
      }
      sum += added;
      start += longest;
    }
    return sum;
  };
}

/** The node after the letter at the place; 0 where no pattern goes on. */
function step({ next }: Tree, node: number, framed: string, at: number): number {
  const place = at < framed.length ? (places[framed.charCodeAt(at)] ?? 0) : 0;
  return place === 0 ? 0 : (next[node * WIDTH + place] ?? 0);
}

function treeOf(table: PatternTable): Tree {
  const patterns = Object.entries(table).flatMap(([add, text]) =>
    text
      .split(/\s+/)
      .filter(Boolean)
      .map((pattern) => ({ pattern, add: Number(add) })),
  );
  const most = patterns.reduce((sum, { pattern }) => sum + pattern.length, 1);
  const tree = { next: new Int32Array(most * WIDTH), add: new Int8Array(most).fill(NONE) };
  let nodes = 1;
  for (const { pattern, add } of patterns) {
    let node = 0;
    for (let at = 0; at < pattern.length; at++) {
      const edge = node * WIDTH + (places[pattern.charCodeAt(at)] ?? 0);
      if (!tree.next[edge]) tree.next[edge] = nodes++;
      node = tree.next[edge] ?? 0;
    }
    tree.add[node] = add;
  }
  return tree;
}
