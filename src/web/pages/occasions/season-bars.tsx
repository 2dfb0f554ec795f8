// What is given and what of it the season takes: a plain bar each, with a field to change it.

import { useState } from "react";
import type { SeasonPlan } from "#web/api/occasion-calls.ts";
import { pageLocale, t } from "#web/language.ts";
import { euroText } from "#web/parts/numbers.ts";
import { daysTaken } from "#web/parts/occasion-words.ts";
import { type SeasonLimits, spans } from "./season-limits.ts";

interface SeasonBarsProps {
  readonly limits: SeasonLimits;
  readonly plan: SeasonPlan | undefined;
  onChange(edit: Partial<SeasonLimits>): void;
}

export function SeasonBars({ limits, plan, onChange }: SeasonBarsProps) {
  const { days, budget, evenings, weeks, trying } = limits;
  return (
    <div className="season-limits">
      <Bar
        label={t("web.occasions.limitDays")}
        limit={days}
        spent={plan?.days ?? 0}
        text={daysTaken}
        onLimit={(value) => onChange({ days: value ?? 0 })}
      />
      <Bar
        label={t("web.occasions.limitEuros")}
        limit={budget}
        spent={plan?.costEur ?? 0}
        text={euroText}
        onLimit={(value) => onChange({ budget: value ?? 0 })}
      />
      <Bar
        label={t("web.occasions.limitEvenings")}
        limit={evenings}
        spent={plan?.evenings ?? 0}
        text={(value) => t("web.occasions.evenings", { evenings: value })}
        onLimit={(value) => onChange({ evenings: value })}
      />
      <fieldset className="sorts">
        <legend className="unseen">{t("web.occasions.span")}</legend>
        {spans.map((span) => (
          <label key={span} className="sort">
            <input
              type="radio"
              name="span"
              className="unseen"
              checked={weeks === span}
              onChange={() => onChange({ weeks: span })}
            />
            <span>{t("web.occasions.spanOf", { weeks: span })}</span>
          </label>
        ))}
        <label className="sort">
          <input
            type="checkbox"
            className="unseen"
            checked={trying}
            onChange={(event) => onChange({ trying: event.target.checked })}
          />
          <span title={t("web.occasions.tryingWhy")}>{t("web.occasions.trying")}</span>
        </label>
      </fieldset>
    </div>
  );
}

interface BarProps {
  readonly label: string;
  /** Null: without a limit. */
  readonly limit: number | null;
  readonly spent: number;
  text(value: number): string;
  onLimit(value: number | null): void;
}

function Bar({ label, limit, spent, text, onLimit }: BarProps) {
  const [typed, setTyped] = useState(limit === null ? "" : limit.toLocaleString(pageLocale()));
  const share = limit === null || limit === 0 ? 0 : Math.min(1, spent / limit);
  return (
    <div className="season-bar">
      <label className="field">
        <span>{label}</span>
        <input
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          placeholder={t("web.occasions.noLimit")}
          onChange={(event) => {
            setTyped(event.target.value);
            onLimit(amountOf(event.target.value));
          }}
        />
      </label>
      <p className="small">
        {spent > 0 ? t("web.occasions.spent", { spent: text(spent) }) : t("web.occasions.unspent")}
      </p>
      <div className="bar" aria-hidden="true">
        <span style={{ inlineSize: `${100 * share}%` }} />
      </div>
    </div>
  );
}

/** "6.000", "6 000,5", "2.5": a number as typed; null where nothing stands there. */
function amountOf(text: string): number | null {
  const plain = text
    .replace(/[^\d.,]/g, "")
    .replace(/[.,](?=\d{3}(?:\D|$))/g, "")
    .replace(",", ".");
  const value = Number.parseFloat(plain);
  return Number.isFinite(value) ? Math.min(value, 1e6) : null;
}
