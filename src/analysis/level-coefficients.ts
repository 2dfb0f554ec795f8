// Written by scripts/fit-level.ts.

export const temperature = 1;
export const coefficients: Readonly<Record<string, readonly number[]>> = {};
