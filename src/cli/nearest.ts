// "Did you mean …?"

/** The name that differs from `typed` by at most a third of its letters, or begins with it; null where none is near. */
export function nearest(typed: string, names: readonly string[]): string | null {
  const begun = names.filter((name) => typed.length > 2 && name.startsWith(typed));
  if (begun.length === 1) return begun[0] ?? null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(typed.replace(/^-+/, "").length / 3)) + 1;
  for (const name of names) {
    const steps = distance(typed, name);
    if (steps < least) [best, least] = [name, steps];
  }
  return best;
}

/** Damerau–Levenshtein distance with adjacent transpositions (optimal string alignment). */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps = Math.min(steps, (beforeLast[j - 2] ?? 0) + 1);
      row.push(steps);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
