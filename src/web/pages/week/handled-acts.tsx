// What was done with acts since the page was opened: each can be taken back for as long as it is.

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { useLastWrite } from "#web/api/written.ts";

export type Decision = "done" | "snooze" | "refuse";

/** An act the person decided on, with the change that undoes it. */
export interface HandledAct {
  readonly change: number;
  readonly id: string;
  readonly decision: Decision;
  readonly title: string;
  /** Where it stood in the list. */
  readonly at: number;
}

interface Handled {
  readonly acts: readonly HandledAct[];
  add(act: HandledAct): void;
  remove(change: number): void;
}

const HandledContext = createContext<Handled>({ acts: [], add: () => {}, remove: () => {} });

export function HandledActs({ children }: { readonly children: ReactNode }) {
  const [acts, setActs] = useState<readonly HandledAct[]>([]);
  const undone = useLastWrite()?.undone ?? null;
  useEffect(() => {
    if (undone !== null) setActs((before) => before.filter(({ change }) => change !== undone));
  }, [undone]);
  const handled = useMemo<Handled>(
    () => ({
      acts,
      add: (act) => setActs((before) => [...before, act]),
      remove: (change) => setActs((before) => before.filter((act) => act.change !== change)),
    }),
    [acts],
  );
  return <HandledContext value={handled}>{children}</HandledContext>;
}

export const useHandledActs = (): Handled => useContext(HandledContext);
