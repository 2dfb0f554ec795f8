import { type FormEvent, useState } from "react";
import { type Phase, phases } from "#model/transition.ts";
import { useWriting } from "#web/api/queries.ts";
import type { TransitionAnswer } from "#web/api/transition-calls.ts";
import { t } from "#web/language.ts";
import { DateField } from "#web/parts/date-field.tsx";
import { Trouble } from "#web/parts/trouble.tsx";

/** Where one stands and when the change may come, folded up once it was told. */
export function PhaseForm({ transition }: { readonly transition: TransitionAnswer }) {
  const set = useWriting("transition.set");
  const [phase, setPhase] = useState<Phase>(transition.phase);
  const hasDate = phase !== "settled";
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const day = (name: string) => String(typed.get(name) ?? "");
    const dates = hasDate ? { on: day("on"), earliest: day("earliest"), latest: day("latest") } : {};
    set.mutate({ phase, ...dates, reason: day("reason") });
  };
  return (
    <details className="phase-form" open={transition.phase === "settled" && transition.on === null}>
      <summary>{t("web.phase.summary")}</summary>
      <form onSubmit={onSubmit}>
        <fieldset className="choices">
          <legend className="small">{t("web.phase.legend")}</legend>
          {phases.map((one) => (
            <label key={one} className="choice">
              <input type="radio" name="phase" value={one} checked={phase === one} onChange={() => setPhase(one)} />
              {t("web.phase.name", { phase: one.replace("-", "_") })}
            </label>
          ))}
        </fieldset>
        {hasDate && (
          <div className="phase-dates">
            <DateField label={t("web.phase.earliest")} name="earliest" value={transition.earliest ?? ""} />
            <DateField label={t("web.phase.on")} name="on" value={transition.on ?? ""} />
            <DateField label={t("web.phase.latest")} name="latest" value={transition.latest ?? ""} />
          </div>
        )}
        <label className="field">
          {t("web.phase.reason")}
          <input type="text" name="reason" autoComplete="off" defaultValue={transition.reason} />
        </label>
        <button type="submit" className="button" disabled={set.isPending}>
          {t("web.phase.save")}
        </button>
        <Trouble error={set.error} />
      </form>
    </details>
  );
}
