// "c" writes something down, "?" shows the keys: from anywhere but a field.

import { createContext, useEffect, useState } from "react";
import { isTyping } from "./palette-keys.ts";

/** What can stand open above the page, beside the palette. */
export type FrameDialog = "capture" | "keys";

/** Opens one of them. */
export const FrameDialogContext = createContext<(dialog: FrameDialog) => void>(() => {});

const keys: Readonly<Record<string, FrameDialog>> = { c: "capture", "?": "keys" };

/** Which one is open, and how to change that. */
export function useFrameDialog() {
  const [dialog, setDialog] = useState<FrameDialog | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
      if (!asked || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      setDialog(asked);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return [dialog, setDialog] as const;
}
