// What one more day or 1,000 euros would bring, and what else is nearly as good.

import type { SeasonPlan } from "#web/api/occasion-calls.ts";
import { t } from "#web/language.ts";
import { euroText, percentText } from "#web/parts/numbers.ts";
import { timeText } from "#web/parts/occasion-words.ts";

/** Smaller parts of the value are told as nothing. */
const LEAST = 0.005;

export function SeasonMore({ plan }: { readonly plan: SeasonPlan }) {
  const { more, alternatives = [], value, chosen } = plan;
  if (!more || value <= 0) return null;
  const gain = (worth: number | null) => {
    const share = (worth ?? 0) / value;
    return share < LEAST ? "none" : percentText(share);
  };
  const inPlan = new Set(chosen.map(({ uid }) => uid));
  const nameOf = ({ name }: { readonly name: string }) => name;
  return (
    <>
      <p className="prose">
        {t("web.occasions.more", { day: gain(more.day), thousand: gain(more.thousandEur) })}{" "}
        {more.evening !== null && t("web.occasions.moreEvening", { evening: gain(more.evening) })}
      </p>
      {alternatives.length > 0 && (
        <details>
          <summary>{t("web.occasions.alternatives", { count: alternatives.length })}</summary>
          <ul className="alternatives">
            {alternatives.map((other) => {
              const inOther = new Set(other.chosen.map(({ uid }) => uid));
              return (
                <li key={[...inOther].join(" ")}>
                  {t("web.occasions.alternative", {
                    share: percentText(other.value / value),
                    spent: [timeText(other), euroText(other.costEur)].filter(Boolean).join(", "),
                    without: chosen.filter(({ uid }) => !inOther.has(uid)).map(nameOf),
                    with: other.chosen.filter(({ uid }) => !inPlan.has(uid)).map(nameOf),
                    swaps: swapsOf(
                      chosen.some(({ uid }) => !inOther.has(uid)),
                      other.chosen.some(({ uid }) => !inPlan.has(uid)),
                    ),
                  })}
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </>
  );
}

function swapsOf(goes: boolean, comes: boolean): string {
  if (goes && comes) return "both";
  return goes ? "without" : "with";
}
