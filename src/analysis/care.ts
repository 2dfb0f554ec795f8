// Which tie to care for now: the Whittle index of an arm that ages by a week and is renewed by an answer
// (Tripathi & Modiano 2019, "A Whittle index approach to minimizing functions of age of information"; MODEL.md §5).

/** A tie under care. */
export interface CareArm {
  readonly uid: string;
  /** Minutes an attempt takes. */
  readonly minutes: number;
  /** p: probability that an attempt is answered, above 0. */
  readonly answers: number;
  /** s⁺ at h whole weeks after an exchange, h ≥ 0; never rises with h. */
  worth(weeks: number): number;
}

const NEGLIGIBLE = 1e-12;
/** Beyond a year without a sign a tie is dormant and no longer a matter of care. */
const WEEKS_LIVE = 52;

/**
 * W(h) = p² h Σ_{k≥1} f(h + k)(1 − p)^{k−1} − p Σ_{j≤h} f(j) with the loss f(h) = s⁺(0) − s⁺(h), in weeks of s;
 * h is at least 1. The sum ends where what is left of it stays below 1e-12.
 */
export function whittleIndex(arm: CareArm, weeks: number): number {
  const h = Math.max(1, weeks);
  let past = 0;
  for (let j = 1; j <= h; j++) past += arm.worth(0) - arm.worth(j);
  return Math.max(0, arm.answers ** 2 * h * lossAhead(arm, h) - arm.answers * past);
}

/** Σ_{k≥1} f(h + k)(1 − p)^{k−1}. */
function lossAhead({ answers, worth }: CareArm, h: number): number {
  const whole = worth(0);
  let sum = 0;
  let weight = 1;
  for (let k = 1; answers * h * whole * weight > NEGLIGIBLE; k++) {
    const left = worth(h + k);
    // From here on the loss is whole: the rest is a geometric series.
    if (left === 0) return sum + (whole * weight) / answers;
    sum += (whole - left) * weight;
    weight *= 1 - answers;
  }
  return sum;
}

/** W(1) … W(52), by (1 − p) · S(h + 1) + f(h + 1) = S(h) backwards over the sum S. */
function indicesOfTheYear(arm: CareArm): Float64Array {
  const whole = arm.worth(0);
  const loss = Float64Array.from({ length: WEEKS_LIVE + 1 }, (_, h) => whole - arm.worth(h));
  const ahead = new Float64Array(WEEKS_LIVE + 1);
  ahead[WEEKS_LIVE] = lossAhead(arm, WEEKS_LIVE);
  for (let h = WEEKS_LIVE - 1; h >= 1; h--) ahead[h] = (loss[h + 1] ?? 0) + (1 - arm.answers) * (ahead[h + 1] ?? 0);
  let past = 0;
  return loss.map((lost, h) => {
    past += lost;
    return arm.answers ** 2 * h * (ahead[h] ?? 0) - arm.answers * past;
  });
}

/**
 * The arms that `minutes` a week can't hold, by the relaxation that lets the minutes hold on average: at the price a
 * minute has then, not even a tie about to turn dormant is worth its attempt. Sorted like `arms`.
 */
export function letGo<Arm extends CareArm>(arms: readonly Arm[], minutes: number): Arm[] {
  const rows = arms.map((arm) => ({ arm, indices: indicesOfTheYear(arm) }));
  const highest = (row: (typeof rows)[number]) => (row.indices[WEEKS_LIVE] ?? 0) / row.arm.minutes;
  const needed = (price: number) => rows.reduce((sum, { arm, indices }) => sum + minutesAWeek(arm, indices, price), 0);
  if (needed(0) <= minutes) return [];
  let [low, high] = [0, rows.reduce((most, row) => Math.max(most, highest(row)), 0) * 2];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (needed(middle) > minutes) low = middle;
    else high = middle;
  }
  return rows.filter((row) => highest(row) < high).map(({ arm }) => arm);
}

/** Attempts begin at the first h with W(h) ≥ price: one cycle lasts h − 1 + 1/p weeks and takes 1/p attempts. */
function minutesAWeek(arm: CareArm, indices: Float64Array, price: number): number {
  const wanted = price * arm.minutes;
  let [low, high] = [1, WEEKS_LIVE + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((indices[middle] ?? 0) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low > WEEKS_LIVE ? 0 : arm.minutes / (arm.answers * (low - 1) + 1);
}
