// What was just written, with the way back: for every write of every page.

import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { reading, useWriting } from "#web/api/queries.ts";
import { useLastWrite } from "#web/api/written.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { isTyping } from "./palette-keys.ts";

const SHOWN_MS = 12_000;

/** Floats above the page for a while, longer while one is at it; "z" takes the write back from anywhere. */
export function WriteToast() {
  const write = useLastWrite();
  const [closed, setClosed] = useState(0);
  const [isHeld, setHeld] = useState(false);
  const { data } = useQuery({ ...reading("changes", { limit: 1 }), enabled: write !== null });
  const undo = useWriting("undo");
  const change = data?.changes.find((one) => one.change === write?.change);
  const isShown = change !== undefined && change.change > closed;
  const canUndo = isShown && change.undoes === null && !change.undone && change.operation !== "contact.forget";
  const number = change?.change ?? 0;
  useEffect(() => {
    if (!isShown || isHeld) return;
    const timer = setTimeout(() => setClosed(number), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isShown, isHeld, number]);
  const { mutate } = undo;
  useEffect(() => {
    if (!canUndo) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "z" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      mutate({ change: number });
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [canUndo, number, mutate]);
  const hold = { onPointerEnter: () => setHeld(true), onPointerLeave: () => setHeld(false) };
  return (
    <div className="toast-place" role="status" {...hold} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      {isShown && (
        <div className="toast">
          <p>{change.summary}</p>
          {canUndo && (
            <button
              type="button"
              className="text-button"
              disabled={undo.isPending}
              onClick={() => mutate({ change: number })}
            >
              {t("web.undo")}
            </button>
          )}
          <button type="button" className="quiet-button" onClick={() => setClosed(number)}>
            {t("web.toast.close")}
          </button>
          <Trouble error={undo.error} />
        </div>
      )}
    </div>
  );
}
