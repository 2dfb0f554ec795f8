// Multinomial logistic regression with an offset: p_c ∝ w_c · exp Σ_s β_sc, penalty ½ λ Σ β², by gradient descent with momentum.

/** A labelled title as its signs. */
export interface Example {
  readonly person: string;
  readonly level: number;
  readonly weights: readonly number[];
  readonly signs: readonly string[];
}

export interface Fitted {
  readonly coefficients: ReadonlyMap<string, readonly number[]>;
  readonly temperature: number;
}

const STEPS = 80;
const BINS = 10;

/** The coefficients of every sign among the examples, shrunk to 0 by `ridge`. */
export function fitted(examples: readonly Example[], ridge: number): Map<string, number[]> {
  const coefficients = new Map<string, number[]>();
  const counts = new Map<string, number>();
  for (const { signs } of examples) {
    for (const sign of signs) {
      coefficients.set(sign, [0, 0, 0, 0, 0, 0]);
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
  }
  const velocity = new Map([...coefficients.keys()].map((sign) => [sign, [0, 0, 0, 0, 0, 0]]));
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Map([...coefficients].map(([sign, values]) => [sign, values.map((value) => -ridge * value)]));
    for (const example of examples) {
      const p = predict({ coefficients, temperature: 1 }, example);
      for (const sign of example.signs) {
        const slope = gradient.get(sign)!;
        for (let level = 0; level < 6; level++) slope[level]! += Number(level === example.level) - p[level]!;
      }
    }
    for (const [sign, slope] of gradient) {
      const values = coefficients.get(sign)!;
      const speed = velocity.get(sign)!;
      const rate = 1 / (ridge + counts.get(sign)! / 2);
      for (let level = 0; level < 6; level++) {
        speed[level] = 0.5 * speed[level]! + rate * slope[level]!;
        values[level]! += speed[level]!;
      }
    }
  }
  return coefficients;
}

/** The probabilities of the levels 0 … 5. */
export function predict(
  { coefficients, temperature }: Fitted,
  { weights, signs }: Pick<Example, "weights" | "signs">,
): number[] {
  const powers = weights.map((weight, level) => {
    let score = Math.log(weight);
    for (const sign of signs) score += coefficients.get(sign)?.[level] ?? 0;
    return Math.exp(score / temperature);
  });
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The temperature that makes forecasts at temperature 1 fit best, to .01. */
export function temperatureFor(forecasts: readonly (readonly number[])[], judged: readonly Example[]): number {
  let best = { temperature: 1, loss: Number.POSITIVE_INFINITY };
  for (let temperature = 0.6; temperature <= 2; temperature += 0.01) {
    let loss = 0;
    forecasts.forEach((p, i) => {
      const powers = p.map((value) => value ** (1 / temperature));
      loss -= Math.log(powers[judged[i]!.level]! / powers.reduce((sum, power) => sum + power, 0));
    });
    if (loss < best.loss) best = { temperature, loss };
  }
  return best.temperature;
}

/** Share right, mean −ln p of the truth, and the expected calibration error over ten bins of the largest probability. */
export function judge(forecasts: readonly (readonly number[])[], judged: readonly Example[]) {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, sure: 0, right: 0 }));
  let right = 0;
  let loss = 0;
  forecasts.forEach((p, i) => {
    const { level } = judged[i]!;
    const sure = Math.max(...p);
    const hit = Number(p.indexOf(sure) === level);
    const bin = bins[Math.min(BINS - 1, Math.floor(sure * BINS))]!;
    bin.count++;
    bin.sure += sure;
    bin.right += hit;
    right += hit;
    loss -= Math.log(p[level]!);
  });
  const n = forecasts.length;
  const calibrationError = bins.reduce((sum, bin) => sum + Math.abs(bin.sure - bin.right), 0) / n;
  return { accuracy: right / n, logLoss: loss / n, calibrationError };
}
