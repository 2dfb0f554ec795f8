import type { Ref } from "react";
import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { type HandledAct, useHandledActs } from "./handled-acts.tsx";

/** What was just decided on, each with its way back. */
export function HandledList({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  const { acts } = useHandledActs();
  return (
    <div ref={ref} tabIndex={-1} className="handled" aria-live="polite">
      {acts.map((act) => (
        <HandledRow key={act.change} act={act} />
      ))}
    </div>
  );
}

function HandledRow({ act }: { readonly act: HandledAct }) {
  const { remove } = useHandledActs();
  const undo = useWriting("undo");
  const onUndo = () => undo.mutate({ change: act.change }, { onSuccess: () => remove(act.change) });
  return (
    <div className="handled-row">
      <p>{t("web.act.handled", { decision: act.decision, title: act.title })}</p>
      <button type="button" className="text-button" disabled={undo.isPending} onClick={onUndo}>
        {t("web.undo")}
      </button>
      <Trouble error={undo.error} />
    </div>
  );
}
