// A weighted graph in rows, and all its triangles, each found once from its least connected corner (Chiba and Nishizeki 1985).

/** An undirected graph of nodes 0 … n − 1: edge k joins a[k] and b[k] with weight[k] > 0. */
export interface WeightedGraph {
  readonly n: number;
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
  readonly weight: ArrayLike<number>;
}

/** Each edge twice, once from either end: row u is the places offsets[u] ≤ s < offsets[u + 1]. */
export interface Rows {
  readonly n: number;
  readonly offsets: Int32Array;
  /** The other end, ascending within a row. */
  readonly ends: Int32Array;
  readonly weights: Float64Array;
}

/** The graph in rows; edges given twice are one with the sum of their weights, loops are left out. */
export function rowsOf({ n, a, b, weight }: WeightedGraph): Rows {
  const rows = Array.from({ length: n }, () => new Map<number, number>());
  const add = (u: number, v: number, w: number) => rows[u]!.set(v, (rows[u]!.get(v) ?? 0) + w);
  for (let k = 0; k < a.length; k++) {
    if (a[k] === b[k]) continue;
    add(a[k]!, b[k]!, weight[k]!);
    add(b[k]!, a[k]!, weight[k]!);
  }
  const offsets = new Int32Array(n + 1);
  for (const [u, row] of rows.entries()) offsets[u + 1] = offsets[u]! + row.size;
  const ends = new Int32Array(offsets[n]!);
  const weights = new Float64Array(offsets[n]!);
  for (const [u, row] of rows.entries())
    for (const [i, v] of Int32Array.from(row.keys()).sort().entries()) {
      ends[offsets[u]! + i] = v;
      weights[offsets[u]! + i] = row.get(v)!;
    }
  return { n, offsets, ends, weights };
}

/** The place of the edge u→v; −1 where there is none. */
export function placeOf({ offsets, ends }: Rows, u: number, v: number): number {
  let low = offsets[u]!;
  let high = offsets[u + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! < v) low = middle + 1;
    else high = middle;
  }
  return low < offsets[u + 1]! && ends[low] === v ? low : -1;
}

/** The place of every edge seen from its other end. */
export function reversePlaces(rows: Rows): Int32Array {
  const reverse = new Int32Array(rows.ends.length);
  for (let u = 0; u < rows.n; u++)
    for (let s = rows.offsets[u]!; s < rows.offsets[u + 1]!; s++) reverse[s] = placeOf(rows, rows.ends[s]!, u);
  return reverse;
}

/** Calls `visit` once for each triangle u, v, w with the places of the edges u→v, u→w and v→w. */
export function eachTriangle(rows: Rows, visit: (uv: number, uw: number, vw: number) => void): void {
  const later = laterPlaces(rows);
  const at = new Int32Array(rows.n).fill(-1);
  for (const places of later) {
    for (const place of places) at[rows.ends[place]!] = place;
    for (const uv of places)
      for (const vw of later[rows.ends[uv]!]!) {
        const uw = at[rows.ends[vw]!]!;
        if (uw >= 0) visit(uv, uw, vw);
      }
    for (const place of places) at[rows.ends[place]!] = -1;
  }
}

/** By node the places of its edges to better connected nodes: few for each, however many ties the centre has. */
function laterPlaces({ n, offsets, ends }: Rows): readonly Int32Array[] {
  const degree = (u: number) => offsets[u + 1]! - offsets[u]!;
  return Array.from({ length: n }, (_, u) => {
    const places: number[] = [];
    for (let s = offsets[u]!; s < offsets[u + 1]!; s++) {
      const more = degree(ends[s]!) - degree(u);
      if (more > 0 || (more === 0 && ends[s]! > u)) places.push(s);
    }
    return Int32Array.from(places);
  });
}
