// Linear bounds on the chance that a tie begins at all, f(x) = 1 − Π_e(1 − q_e)^{x_e}, valid for every choice of occasions.
//
// f depends on the choice through y = Σ a_e x_e alone, a_e = −ln(1 − q_e), and is concave in y. A tangent in y is valid, but
// loose between whole occasions. Around a set S of occasions the coefficients can be lifted instead, each group against the
// largest of the other (Ahmed and Atamtürk 2011): such a bound is exact at S and at its neighbours of equal chance.

/** One person's occasions as the relaxation sees them. */
export interface Opportunity {
  /** Columns of the occasions. */
  readonly columns: readonly number[];
  /** q_e, parallel. */
  readonly q: readonly number[];
}

/** z ≤ constant + Σ coefficients · x, parallel to the person's columns. */
export interface Cut {
  readonly constant: number;
  readonly coefficients: readonly number[];
}

/** Sets larger than this are left to the bounds around smaller ones. */
const LARGEST_SET = 24;

/** From this chance on an occasion inside a set counts as free to leave out: weaker, but its coefficient would blow up. */
const CERTAIN = 0.999;

/** The tightest bound at x among those around the sets of the 0, 1, 2 … occasions most chosen, with its value there. */
export function tightestCut(
  opportunity: Opportunity,
  x: ArrayLike<number>,
): { readonly cut: Cut; readonly value: number } {
  const { columns } = opportunity;
  const places = columns
    .keys()
    .toArray()
    .sort((i, j) => x[columns[j]!]! - x[columns[i]!]! || i - j);
  const most = Math.min(LARGEST_SET, places.filter((i) => x[columns[i]!]! > 0).length);
  let best: { readonly cut: Cut; readonly value: number } | null = null;
  for (let size = 0; size <= most; size++)
    for (const cut of cutsAround(opportunity, places.slice(0, size))) {
      const value = valueAt(cut, columns, x);
      if (best === null || value < best.value) best = { cut, value };
    }
  return best!;
}

/** Both bounds around a set (positions in the opportunity), exact where exactly this set is chosen. */
export function cutsAround(opportunity: Opportunity, set: readonly number[]): readonly Cut[] {
  return [liftedOutside(opportunity, set), liftedInside(opportunity, set)];
}

function valueAt({ constant, coefficients }: Cut, columns: readonly number[], x: ArrayLike<number>): number {
  let value = constant;
  for (let i = 0; i < columns.length; i++) value += coefficients[i]! * x[columns[i]!]!;
  return value;
}

/**
 * z ≤ 1 − t + t Σ_{i∉S} q_i x_i − t Σ_{j∈S} φ(a_j)(1 − x_j), t = Π_S(1 − q), ā the largest a outside S and
 * φ(v) = e^{v − kā} + k q̄ − 1, k = ⌈v/ā⌉: the least that leaving out v loses when others may replace it. φ is superadditive.
 */
function liftedOutside({ q }: Opportunity, set: readonly number[]): Cut {
  const inside = new Set(set);
  const missed = set.reduce((product, i) => product * (1 - q[i]!), 1);
  const most = q.reduce((top, one, i) => (inside.has(i) ? top : Math.max(top, one)), 0);
  const loss = (one: number): number => {
    if (one > CERTAIN) return 0;
    if (most === 0) return leaving(one);
    const steps = stepsOf(one, most);
    return (1 - most) ** steps / (1 - one) + steps * most - 1;
  };
  const coefficients = q.map((one, i) => missed * (inside.has(i) ? loss(one) : one));
  return { constant: constantOf(missed, set, coefficients), coefficients };
}

/**
 * z ≤ 1 − t + t Σ_{i∉S} γ(a_i) x_i − t Σ_{j∈S} (e^{a_j} − 1)(1 − x_j), ā the largest a inside S and
 * γ(u) = 1 − e^{kā − u} + k(e^{ā} − 1), k = ⌈u/ā⌉: the most that u can add where some of S may be missing. γ is subadditive.
 */
function liftedInside({ q }: Opportunity, set: readonly number[]): Cut {
  const inside = new Set(set);
  const missed = set.reduce((product, i) => product * (1 - q[i]!), 1);
  const most = set.reduce((top, i) => (q[i]! > CERTAIN ? top : Math.max(top, q[i]!)), 0);
  // With so much for one more occasion the bound lies at 1 or above, whatever else is chosen.
  const enough = set.reduce((sum, i) => sum + leaving(q[i]!), 1);
  const rise = (one: number): number => {
    if (most === 0) return one;
    if (one > CERTAIN) return enough;
    const steps = stepsOf(one, most);
    return Math.min(enough, 1 - (1 - one) / (1 - most) ** steps + (steps * most) / (1 - most));
  };
  const coefficients = q.map((one, i) => missed * (inside.has(i) ? leaving(one) : rise(one)));
  return { constant: constantOf(missed, set, coefficients), coefficients };
}

/** e^a − 1. */
function leaving(one: number): number {
  return one > CERTAIN ? 0 : one / (1 - one);
}

/** ⌈a/ā⌉ for a = −ln(1 − one), ā = −ln(1 − most). */
function stepsOf(one: number, most: number): number {
  return Math.max(1, Math.ceil(Math.log1p(-one) / Math.log1p(-most) - 1e-12));
}

function constantOf(missed: number, set: readonly number[], coefficients: readonly number[]): number {
  return set.reduce((constant, i) => constant - coefficients[i]!, 1 - missed);
}
