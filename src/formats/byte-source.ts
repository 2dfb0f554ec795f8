// Bytes that can be read more than once, from any place, without holding them all.

export interface ByteSource {
  /** Length in bytes. */
  readonly size: number;
  /** The content from the start, in parts; may be called again. */
  stream(): AsyncIterable<Uint8Array>;
  /** The content from a byte on, where what stands before need not be read. */
  streamFrom?(start: number): AsyncIterable<Uint8Array>;
}

/** The content from byte `start` on; empty beyond the end. */
export async function* bytesFrom(source: ByteSource, start: number): AsyncGenerator<Uint8Array> {
  if (start < 0 || start > source.size) return;
  if (source.streamFrom) {
    yield* source.streamFrom(start);
    return;
  }
  let skip = start;
  for await (const part of source.stream()) {
    if (skip < part.length) yield part.subarray(skip);
    skip = Math.max(0, skip - part.length);
  }
}

/** Up to `length` bytes from `start` on; fewer only where the content ends. */
export async function readRange(source: ByteSource, start: number, length: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let missing = length;
  if (missing === 0) return new Uint8Array(0);
  for await (const part of bytesFrom(source, start)) {
    parts.push(part.subarray(0, missing));
    missing -= part.length;
    if (missing <= 0) break;
  }
  return Buffer.concat(parts);
}
