// How far two words are apart.

/**
 * Jaro–Winkler similarity, 0–1 (Winkler 1990, "String Comparator Metrics …": Jaro plus .1 for each of up to four equal
 * first letters); 1 for two equal texts, 0 where one is empty.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const jaro = jaroSimilarity(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroSimilarity(a: string, b: string): number {
  if (!a || !b) return 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  const matched: number[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++)
      if (!taken[j] && a[i] === b[j]) {
        taken[j] = 1;
        matched.push(i);
        break;
      }
  if (!matched.length) return 0;
  let crossed = 0;
  let at = 0;
  for (let j = 0; j < b.length; j++) if (taken[j] && a[matched[at++] ?? 0] !== b[j]) crossed++;
  const m = matched.length;
  return (m / a.length + m / b.length + (m - crossed / 2) / m) / 3;
}

/**
 * Damerau–Levenshtein distance in its restricted form (optimal string alignment): fewest insertions, deletions,
 * replacements and swaps of neighbours; `most + 1` as soon as it must exceed `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const longest = Math.max(endA, endB) - start;
  if (longest <= 1) return Math.min(longest, most + 1);
  if (most === 1) return isSwap(a, b, start, endA, endB) ? 1 : 2;
  return Math.min(alignment(a.slice(start, endA), b.slice(start, endB), most), most + 1);
}

function isSwap(a: string, b: string, start: number, endA: number, endB: number): boolean {
  return endA === endB && endA - start === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

function alignment(a: string, b: string, most: number): number {
  let older: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(at(before, j) + 1, at(row, j - 1) + 1, at(before, j - 1) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(older, j - 2) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [older, before] = [before, row];
  }
  return at(before, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
