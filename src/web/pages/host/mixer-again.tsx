// Where it comes differently: who stayed away, who came late, and which rounds have been held.

import { type FormEvent, useState } from "react";
import type { MixerInput, MixerPlan } from "#web/api/host-calls.ts";
import { t } from "#web/language.ts";
import { linesOf } from "./lines-of.ts";

interface MixerAgainProps {
  readonly plan: MixerPlan;
  readonly isPending: boolean;
  onAgain(changes: Pick<MixerInput, "held" | "absent" | "late">): void;
}

export function MixerAgain({ plan, isPending, onAgain }: MixerAgainProps) {
  // Everybody who was ever planned stays on the list, so that a tick can be taken back.
  const [names, setNames] = useState<readonly string[]>([]);
  const [absent, setAbsent] = useState<ReadonlySet<string>>(new Set());
  const missing = [...plan.rounds.flat(2), ...plan.resting.flat()].filter((name) => !names.includes(name));
  if (missing.length) setNames([...new Set([...names, ...missing])].sort((a, b) => a.localeCompare(b)));
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    onAgain({ held: Number(typed.get("held")), absent: [...absent], late: linesOf(typed, "late") });
  };
  const toggle = (name: string, isAway: boolean) => {
    const next = new Set(absent);
    if (isAway) next.add(name);
    else next.delete(name);
    setAbsent(next);
  };
  return (
    <section className="section mixer-again" aria-labelledby="again">
      <h2 id="again">{t("web.host.again.title")}</h2>
      <p className="prose">{t("web.host.again.text")}</p>
      <form className="form" onSubmit={onSubmit} aria-labelledby="again">
        <label className="field">
          <span>{t("web.host.again.held")}</span>
          <input
            type="number"
            name="held"
            min={0}
            max={plan.rounds.length - 1}
            defaultValue={plan.held}
            required
            inputMode="numeric"
          />
        </label>
        <label className="field">
          <span>{t("web.host.again.late")}</span>
          <textarea name="late" rows={2} placeholder={t("web.host.again.lateHint")} />
        </label>
        <details className="is-whole">
          <summary>{t("web.host.again.absent", { count: absent.size })}</summary>
          <ul className="mixer-names">
            {names.map((name) => (
              <li key={name}>
                <label className="check">
                  <input
                    type="checkbox"
                    checked={absent.has(name)}
                    onChange={(event) => toggle(name, event.target.checked)}
                  />
                  <span>{name}</span>
                </label>
              </li>
            ))}
          </ul>
        </details>
        <div className="form-foot">
          <button type="submit" className="button" disabled={isPending}>
            {t(isPending ? "web.host.mixer.waiting" : "web.host.again.button")}
          </button>
        </div>
      </form>
    </section>
  );
}
