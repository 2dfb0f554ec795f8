// Arithmetic of finite rings in which designs are made: fields GF(p^k) and their products.

/** A ring of `order` elements 0 … order − 1, 0 its zero; `units` elements exist whose differences can all be divided by. */
export interface Ring {
  readonly order: number;
  /** At `a · order + b`. */
  readonly sum: readonly number[];
  readonly product: readonly number[];
  /** Elements any two of which differ by one that can be divided by; as many as the smallest field has. */
  readonly spread: readonly number[];
}

/** The ring of this order, the product of one field for each prime in it (MacNeish 1922). */
export function ringOf(order: number): Ring {
  const fields = primePowers(order).map(([prime, power]) => fieldOf(prime, power));
  return fields.reduce(productOf, { order: 1, sum: [0], product: [0], spread: [0] });
}

/** 12 → [[2, 2], [3, 1]]. */
function primePowers(order: number): [number, number][] {
  const found: [number, number][] = [];
  let rest = order;
  for (let prime = 2; rest > 1; prime++) {
    let power = 0;
    for (; rest % prime === 0; rest /= prime) power++;
    if (power) found.push([prime, power]);
  }
  return found;
}

/** GF(p^k): polynomials over GF(p) modulo one without factors; an element's digits to the base p are its coefficients. */
function fieldOf(prime: number, power: number): Ring {
  const order = prime ** power;
  for (let modulus = order; modulus < 2 * order; modulus++) {
    const product = productsModulo(modulus, prime, power);
    if (hasNoDivisorsOfZero(product, order)) return { order, sum: sumsOf(prime, power), product, spread: upTo(order) };
  }
  throw new Error(`no field of ${order}`);
}

function sumsOf(prime: number, power: number): number[] {
  const order = prime ** power;
  return pairsBelow(order, (a, b) =>
    fromDigits(
      digitsOf(a, prime, power).map((digit, at) => (digit + digitsOf(b, prime, power)[at]!) % prime),
      prime,
    ),
  );
}

function productsModulo(modulus: number, prime: number, power: number): number[] {
  const lower = digitsOf(modulus, prime, power);
  return pairsBelow(prime ** power, (a, b) => {
    const digits = new Array<number>(2 * power - 1).fill(0);
    for (const [i, x] of digitsOf(a, prime, power).entries())
      for (const [j, y] of digitsOf(b, prime, power).entries()) digits[i + j]! += x * y;
    for (let at = digits.length - 1; at >= power; at--)
      for (const [j, y] of lower.entries()) digits[at - power + j]! += (prime - y) * (digits[at]! % prime);
    return fromDigits(
      digits.slice(0, power).map((digit) => digit % prime),
      prime,
    );
  });
}

function hasNoDivisorsOfZero(product: readonly number[], order: number): boolean {
  return product.every((value, at) => value !== 0 || at % order === 0 || at < order);
}

function productOf(a: Ring, b: Ring): Ring {
  const order = a.order * b.order;
  const each = (of: "sum" | "product") =>
    pairsBelow(order, (x, y) => {
      const [high, low] = [
        Math.floor(x / b.order) * a.order + Math.floor(y / b.order),
        (x % b.order) * b.order + (y % b.order),
      ];
      return a[of][high]! * b.order + b[of][low]!;
    });
  const length = a.order === 1 ? b.spread.length : Math.min(a.spread.length, b.spread.length);
  const spread = Array.from({ length }, (_, at) => (a.spread[at] ?? 0) * b.order + b.spread[at]!);
  return { order, sum: each("sum"), product: each("product"), spread };
}

function pairsBelow(order: number, value: (a: number, b: number) => number): number[] {
  return Array.from({ length: order * order }, (_, at) => value(Math.floor(at / order), at % order));
}

function digitsOf(value: number, base: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => Math.floor(value / base ** at) % base);
}

function fromDigits(digits: readonly number[], base: number): number {
  return digits.reduce((sum, digit, at) => sum + digit * base ** at, 0);
}

function upTo(end: number): number[] {
  return Array.from({ length: end }, (_, at) => at);
}
