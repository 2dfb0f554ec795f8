// Written by scripts/fit-ties.ts: the two probabilities of a tie as fitted on whole logs of messages.

/** In touch: 1, ln A, ln(1 + recency), ln n, ln(1 + silence/gap), r; and γ of a young log. */
export const inTouchCoefficients = { tie: [0.48, 0.24, -0.3, 0.71, -0.28, -0.28], youth: 0.51 } as const;

/** Answers when asked: 1, b, ln n, ln((1 + y)/91), min(u, 3). */
export const aliveCoefficients = [0.74, 1.38, 0.34, -0.21, -0.48] as const;
