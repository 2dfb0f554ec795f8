// Answers to what index.html asked for while the app was still being read.

interface Early {
  readonly name: string;
  /** The request's body, word for word. */
  readonly body: string;
  readonly answer: Promise<Response>;
}

declare global {
  var mingleEarly: Early[] | undefined;
}

/** The answer under way to this very question, once; null where it was not asked. */
export function earlyAnswer(name: string, body: string): Promise<Response> | null {
  const asked = globalThis.mingleEarly ?? [];
  const at = asked.findIndex((early) => early.name === name && early.body === body);
  const [early] = at < 0 ? [] : asked.splice(at, 1);
  return early?.answer ?? null;
}

/** Something was written: what was asked before holds no longer. */
export function forgetEarly(): void {
  globalThis.mingleEarly = [];
}
