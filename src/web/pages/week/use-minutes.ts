import { useEffect, useState } from "react";

const KEY = "mingle-minutes";
const USUAL = 60;

/** The minutes a week: as shown, as settled after a moment without movement, and how to change them. Kept in this browser. */
export function useMinutes(): readonly [number, number, (minutes: number) => void] {
  const [minutes, setMinutes] = useState(remembered);
  const [settled, setSettled] = useState(minutes);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(minutes), 120);
    return () => clearTimeout(timer);
  }, [minutes]);
  const change = (chosen: number) => {
    localStorage.setItem(KEY, String(chosen));
    setMinutes(chosen);
  };
  return [minutes, settled, change];
}

function remembered(): number {
  const minutes = Number(localStorage.getItem(KEY));
  return Number.isInteger(minutes) && minutes >= 10 && minutes <= 240 ? minutes : USUAL;
}
