// A flow of greatest weight between two copies of the same people: shortest augmenting paths with potentials
// (Edmonds and Karp 1972, Tomizawa 1971), on a dense graph.

interface FlowTask {
  readonly people: number;
  readonly weights: Float64Array;
  readonly most: Int32Array;
}

/** Nodes are left copies, right copies, then the sink; a unit i → j costs `heaviest` − w, so that no cost is below 0. */
interface State extends FlowTask {
  readonly heaviest: number;
  /** 1 where person i's left copy gives a unit to j's right copy. */
  readonly used: Uint8Array;
  /** Units still free of each copy. */
  readonly free: Int32Array;
  readonly potential: Float64Array;
  readonly distance: Float64Array;
  readonly from: Int32Array;
  readonly done: Uint8Array;
}

interface Flow {
  readonly weight: number;
  /** At `i · people + j` 1 where a unit goes i → j. */
  readonly used: Uint8Array;
}

/** The greatest Σ weight over units i → j, each way once, `most` from and to each person, at most `amount` in all. */
export function flowOfGreatestWeight({ people, weights, most }: FlowTask, amount: number): Flow {
  const sink = 2 * people;
  const state: State = {
    people,
    weights,
    most,
    heaviest: weights.reduce((top, weight) => Math.max(top, weight), 0),
    used: new Uint8Array(people * people),
    free: Int32Array.from({ length: sink }, (_, node) => most[node % people]!),
    potential: new Float64Array(sink + 1),
    distance: new Float64Array(sink + 1),
    from: new Int32Array(sink + 1),
    done: new Uint8Array(sink + 1),
  };
  let weight = 0;
  for (let units = 0; units < amount && findPath(state); units++) {
    const gain = state.heaviest - state.potential[sink]!;
    if (gain <= 1e-12) break;
    weight += gain;
    augment(state);
  }
  return { weight, used: state.used };
}

/** Whether the sink can be reached; the shortest path stands in `from`, potentials are brought up to date. */
function findPath(state: State): boolean {
  const { people, free, potential, distance, from, done } = state;
  const sink = 2 * people;
  done.fill(0);
  from.fill(-1);
  for (let node = 0; node <= sink; node++)
    distance[node] = node < people && free[node]! > 0 ? -potential[node]! : Number.POSITIVE_INFINITY;
  while (!done[sink]) {
    let nearest = -1;
    for (let node = 0; node <= sink; node++)
      if (!done[node] && (nearest < 0 || distance[node]! < distance[nearest]!)) nearest = node;
    if (nearest < 0 || distance[nearest] === Number.POSITIVE_INFINITY) return false;
    done[nearest] = 1;
    if (nearest < people) relaxLeft(state, nearest);
    else if (nearest < sink) relaxRight(state, nearest);
  }
  const reached = distance[sink]!;
  for (let node = 0; node <= sink; node++) potential[node]! += Math.min(distance[node]!, reached);
  return true;
}

function relaxLeft(state: State, i: number): void {
  const { people, weights, used, heaviest } = state;
  for (let j = 0; j < people; j++) {
    const weight = weights[i * people + j]!;
    if (i !== j && weight > 0 && !used[i * people + j]) reach(state, i, people + j, heaviest - weight);
  }
}

function relaxRight(state: State, node: number): void {
  const { people, weights, used, heaviest, free } = state;
  const j = node - people;
  if (free[node]! > 0) reach(state, node, 2 * people, 0);
  for (let i = 0; i < people; i++) if (used[i * people + j]) reach(state, node, i, weights[i * people + j]! - heaviest);
}

function reach({ potential, distance, from, done }: State, node: number, next: number, cost: number): void {
  const through = distance[node]! + Math.max(0, cost + potential[node]! - potential[next]!);
  if (done[next] || through >= distance[next]!) return;
  distance[next] = through;
  from[next] = node;
}

function augment({ people, used, free, from }: State): void {
  let node = from[2 * people]!;
  free[node]! -= 1;
  for (let before = from[node]!; before >= 0; node = before, before = from[node]!) {
    if (node >= people) used[before * people + node - people] = 1;
    else used[node * people + before - people] = 0;
  }
  free[node]! -= 1;
}
