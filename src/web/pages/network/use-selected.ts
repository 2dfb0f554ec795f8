import { useCallback, useState } from "react";

export interface Selecting {
  /** Uids of the selected people; null while nobody selects. */
  readonly selected: ReadonlySet<string> | null;
  /** Selects, or no longer; the first one begins it. */
  toggle(uid: string): void;
  set(uids: readonly string[] | null): void;
}

/** Who is selected in the list. */
export function useSelected(): Selecting {
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null);
  const toggle = useCallback((uid: string) => {
    setSelected((was) => {
      const next = new Set(was);
      if (!next.delete(uid)) next.add(uid);
      return next;
    });
  }, []);
  const set = useCallback((uids: readonly string[] | null) => setSelected(uids && new Set(uids)), []);
  return { selected, toggle, set };
}
