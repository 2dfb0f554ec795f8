/** A UUID of version 7 (RFC 9562 §5.7): ordered by time; `random` holds at least 10 bytes. */
export function timeOrderedUuid(instant: Date, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  const ms = instant.getTime();
  for (let at = 0; at < 6; at++) bytes[at] = Math.floor(ms / 2 ** (8 * (5 - at))) % 256;
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
