import { useEffect, useRef, useState } from "react";

const SETTLED_MS = 600;

/** What is being typed; `onSettled` hears of it once no key was pressed for a while, and `kept` from outside replaces it. */
export function useTyped(kept: string, onSettled: (text: string) => void): readonly [string, (text: string) => void] {
  const [typed, setTyped] = useState(kept);
  const told = useRef(kept);
  useEffect(() => {
    if (kept === told.current) return;
    told.current = kept;
    setTyped(kept);
  }, [kept]);
  useEffect(() => {
    const text = typed.trim();
    if (text === told.current) return;
    const timer = setTimeout(() => {
      told.current = text;
      onSettled(text);
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [typed, onSettled]);
  return [typed, setTyped];
}
