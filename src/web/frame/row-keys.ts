// Every list by keyboard: j and k go from row to row, Enter opens or does what the row is for, x marks or decides.
// A row is an element with data-row; what x presses in it has data-x.

import { useEffect } from "react";
import { isTyping } from "./palette-keys.ts";

/** Listens for the keys of lists. */
export function useRowKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const row = document.activeElement?.closest<HTMLElement>("[data-row]") ?? null;
      if (event.key === "j" || event.key === "k") move(row, event.key === "j" ? 1 : -1);
      else if (event.key === "x" && row) row.querySelector<HTMLElement>("[data-x]")?.click();
      else if (event.key === "Enter" && row && row === document.activeElement)
        row.querySelector<HTMLElement>("a[href]")?.click();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

function move(from: HTMLElement | null, by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>("main [data-row]")].filter((row) => row.checkVisibility());
  const at = from === null ? -1 : rows.indexOf(from);
  const to = at < 0 ? rows.find(isInSight) : rows[at + by];
  if (!to) return;
  const target = to.matches("[tabindex]") ? to : (mainOf(to) ?? to);
  target.focus();
  to.scrollIntoView({ block: "nearest" });
}

const isInSight = (row: HTMLElement): boolean => row.getBoundingClientRect().bottom > 0;

const mainOf = (row: HTMLElement): HTMLElement | null => row.querySelector<HTMLElement>("a[href], button");
