// The keys that work everywhere: Ctrl+K (⌘K) opens the palette, "/" goes to the page's search or opens it too.

import { createContext, useCallback, useEffect, useState } from "react";

/** Opens the palette. */
export const PaletteContext = createContext<() => void>(() => {});

/** Whether the palette is open; `load` fetches it as soon as Ctrl goes down, so that who types on finds it there. */
export function usePaletteKeys(load: () => Promise<unknown>) {
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Control" || event.key === "Meta") void load();
      else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        setOpen((was) => !was);
      } else if (event.key === "/" && !isTyping(event.target)) {
        event.preventDefault();
        const search = document.querySelector<HTMLElement>("main input[type=search]");
        if (search) search.focus();
        else setOpen(true);
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [load]);
  return { isOpen, open, close };
}

/** Whether keys pressed there are text, or belong to what stands open. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(typedInto) !== null;
}

const typedInto =
  "input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable], [role=dialog], [role=alertdialog]";
