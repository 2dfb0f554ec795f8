import { useEffect, useRef } from "react";
import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { type HandledAct, useHandledActs } from "./handled-acts.tsx";

interface HandledRowProps {
  readonly act: HandledAct;
  /** Decided on just now: the focus, whose button is gone, comes here. */
  readonly isFresh: boolean;
}

/** An act decided on, in the place where it stood, with its way back. */
export function HandledRow({ act, isFresh }: HandledRowProps) {
  const ref = useRef<HTMLLIElement>(null);
  const { remove } = useHandledActs();
  const undo = useWriting("undo");
  useEffect(() => {
    if (isFresh) ref.current?.focus({ preventScroll: true });
  }, [isFresh]);
  const onUndo = () => undo.mutate({ change: act.change }, { onSuccess: () => remove(act.change) });
  return (
    <li ref={ref} tabIndex={-1} className="handled" data-row="">
      <p>{t("web.act.handled", { decision: act.decision, title: act.title })}</p>
      <button type="button" className="text-button" data-x="" disabled={undo.isPending} onClick={onUndo}>
        {t("web.undo")}
      </button>
      <Trouble error={undo.error} />
    </li>
  );
}
