// Chance that is the same for the same seed.

/** Numbers in [0, 1) from a text (xmur3 seeding, mulberry32 stepping: Bryc 2018). */
export function seededRandom(seed: string): () => number {
  let state = 1779033703 ^ seed.length;
  for (let at = 0; at < seed.length; at++) {
    state = Math.imul(state ^ seed.charCodeAt(at), 3432918353);
    state = (state << 13) | (state >>> 19);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Further UUIDs (version 8, RFC 9562 §5.8) from a text, ascending as they come. */
export function seededUuids(seed: string): () => string {
  const random = seededRandom(seed);
  let count = 0;
  return () => {
    const digits = (length: number) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join("");
    const order = (++count).toString(16).padStart(8, "0");
    return `${order}-${digits(4)}-8${digits(3)}-a${digits(3)}-${digits(12)}`;
  };
}
