// multipart/form-data as it comes in, part by part and never whole (RFC 2046 §5.1, RFC 7578).

/** What the body holds, in order: the head of a part, its bytes, its end. */
export type MultipartEvent =
  | { readonly type: "part"; readonly name: string; readonly filename: string | null }
  | { readonly type: "data"; readonly bytes: Uint8Array }
  | { readonly type: "end" };

/** The body breaks off, or is no multipart/form-data. */
export class MultipartError extends Error {}

const HEAD_END = Buffer.from("\r\n\r\n");
const MOST_HEAD_BYTES = 16 * 1024;

/** The boundary a content type names; null where it is no multipart/form-data. */
export function boundaryOf(contentType: string | undefined): string | null {
  const found = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(
    contentType ?? "",
  );
  return found?.[1] ?? found?.[2] ?? null;
}

/** Reads the parts; MultipartError where the body ends before its last boundary. */
export async function* multipartEvents(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<MultipartEvent, void, undefined> {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const state = { buffer: Buffer.from("\r\n"), isInPart: false, isInHead: false, isOver: false };
  for await (const bytes of body) {
    if (state.isOver) continue;
    state.buffer = Buffer.concat([state.buffer, bytes]);
    yield* eventsOf(state, delimiter);
  }
  if (!state.isOver) throw new MultipartError("the body breaks off");
}

interface State {
  buffer: Buffer;
  isInPart: boolean;
  isInHead: boolean;
  isOver: boolean;
}

/** Every event the buffer completes; what may still be a boundary's beginning stays in it. */
function* eventsOf(state: State, delimiter: Buffer): Generator<MultipartEvent> {
  while (!state.isOver) {
    if (state.isInHead) {
      if (!(yield* headOf(state))) return;
      continue;
    }
    const at = state.buffer.indexOf(delimiter);
    const end = at < 0 ? Math.max(0, state.buffer.length - delimiter.length + 1) : at;
    if (state.isInPart && end > 0) yield { type: "data", bytes: state.buffer.subarray(0, end) };
    state.buffer = state.buffer.subarray(end);
    if (at < 0 || state.buffer.length < delimiter.length + 2) return;
    if (state.isInPart) yield { type: "end" };
    state.buffer = state.buffer.subarray(delimiter.length);
    state.isInPart = false;
    state.isOver = state.buffer.subarray(0, 2).toString("latin1") === "--";
    state.isInHead = !state.isOver;
  }
}

/** The head of a part (RFC 7578 §4.2); false while it is not complete. */
function* headOf(state: State): Generator<MultipartEvent, boolean> {
  const end = state.buffer.indexOf(HEAD_END);
  if (end < 0) {
    if (state.buffer.length > MOST_HEAD_BYTES) throw new MultipartError("the head of a part is too long");
    return false;
  }
  const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(
    state.buffer.subarray(0, end).toString("utf8"),
  )?.[1];
  if (disposition === undefined) throw new MultipartError("a part without its name");
  state.buffer = state.buffer.subarray(end + HEAD_END.length);
  state.isInHead = false;
  state.isInPart = true;
  yield { type: "part", name: parameterOf(disposition, "name") ?? "", filename: parameterOf(disposition, "filename") };
  return true;
}

/** A quoted parameter; browsers escape quote, CR and LF by percent signs (RFC 7578 §4.2, WHATWG). */
function parameterOf(disposition: string, name: string): string | null {
  const found = new RegExp(`(?:^|;|\\s)${name}="([^"]*)"`, "i").exec(disposition)?.[1];
  return found?.replace(/%(22|0D|0A)/gi, (escaped) => decodeURIComponent(escaped)) ?? null;
}
