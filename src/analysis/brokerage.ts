// Structural holes on the observed ties: constraint, effective size, efficiency, hierarchy (Burt 1992, Structural Holes, ch. 2).

import { eachTriangle, placeOf, type Rows, reversePlaces, rowsOf, type WeightedGraph } from "./triangles.ts";

/** By node; NaN for nodes without ties. As networkx with `weight`, node by node. */
export interface Brokerage {
  /** Σ_v (p_uv + Σ_w p_uw p_wv)², p the part of u's weight: how far u's ties lead back to the same people. */
  readonly constraint: Float64Array;
  /** Σ_v (1 − Σ_w p_uw m_vw), m_vw the weight over v's largest: contacts less what they repeat. */
  readonly effectiveSize: Float64Array;
  /** Effective size ÷ number of contacts. */
  readonly efficiency: Float64Array;
  /** How much of the constraint hangs on few contacts: Coleman–Theil, 0 even … 1 one alone. */
  readonly hierarchy: Float64Array;
  /** (p_uv + Σ_w p_uw p_wv)² of a tie; 0 where there is none. */
  localConstraint(u: number, v: number): number;
}

/** The brokerage of every node, from its triangles: time ~ ties · √ties instead of nodes³. */
export function brokerageOf(graph: WeightedGraph): Brokerage {
  const rows = rowsOf(graph);
  const { part, ofLargest } = normalised(rows);
  const { through, repeated } = throughOthers(rows, part, ofLargest);
  const local = part.map((direct, place) => (direct + through[place]!) ** 2);
  const sumOf = (value: (place: number) => number): Float64Array =>
    Float64Array.from({ length: rows.n }, (_, u) => {
      const [start, end] = [rows.offsets[u]!, rows.offsets[u + 1]!];
      if (start === end) return Number.NaN;
      let sum = 0;
      for (let place = start; place < end; place++) sum += value(place);
      return sum;
    });
  const constraint = sumOf((place) => local[place]!);
  const effectiveSize = sumOf((place) => 1 - repeated[place]!);
  const contacts = (u: number) => rows.offsets[u + 1]! - rows.offsets[u]!;
  return {
    constraint,
    effectiveSize,
    efficiency: effectiveSize.map((size, u) => size / contacts(u)),
    hierarchy: constraint.map((total, u) => hierarchyOf(local.subarray(rows.offsets[u]!, rows.offsets[u + 1]!), total)),
    localConstraint: (u, v) => local[placeOf(rows, u, v)] ?? 0,
  };
}

/** Each edge's weight as a part of its first end's sum, and of its largest. */
function normalised({ n, offsets, weights }: Rows) {
  const part = new Float64Array(weights.length);
  const ofLargest = new Float64Array(weights.length);
  for (let u = 0; u < n; u++) {
    const row = weights.subarray(offsets[u]!, offsets[u + 1]!);
    const sum = row.reduce((total, weight) => total + weight, 0);
    const largest = row.reduce((most, weight) => Math.max(most, weight), 0);
    for (const [i, weight] of row.entries()) {
      part[offsets[u]! + i] = weight / sum;
      ofLargest[offsets[u]! + i] = weight / largest;
    }
  }
  return { part, ofLargest };
}

/** For each edge u→v over the third corners w: Σ p_uw p_wv, and Σ p_uw m_vw. */
function throughOthers(rows: Rows, part: Float64Array, ofLargest: Float64Array) {
  const reverse = reversePlaces(rows);
  const through = new Float64Array(part.length);
  const repeated = new Float64Array(part.length);
  const add = (edge: number, toThird: number, thirdToEnd: number): void => {
    through[edge] = through[edge]! + part[toThird]! * part[thirdToEnd]!;
    repeated[edge] = repeated[edge]! + part[toThird]! * ofLargest[reverse[thirdToEnd]!]!;
  };
  eachTriangle(rows, (uv, uw, vw) => {
    const [vu, wu, wv] = [reverse[uv]!, reverse[uw]!, reverse[vw]!];
    add(uv, uw, wv);
    add(uw, uv, vw);
    add(vu, vw, wu);
    add(vw, vu, uw);
    add(wu, wv, vu);
    add(wv, wu, uv);
  });
  return { through, repeated };
}

/** Σ x ln x / (N ln N), x = local constraint over its mean; 1 where there is one contact alone. */
function hierarchyOf(local: Float64Array, total: number): number {
  const count = local.length;
  if (count === 0) return Number.NaN;
  if (count === 1) return 1;
  const mean = total / count;
  return local.reduce((sum, value) => sum + (value / mean) * Math.log(value / mean), 0) / (count * Math.log(count));
}
