// One decision for the next quarter, out of three that were computed.

import type { JournalLetter } from "#web/api/journal-calls.ts";
import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

export function Decision({ letter: { quarter, alternatives } }: { readonly letter: JournalLetter }) {
  const decide = useWriting("journal.decide");
  return (
    <section className="letter-part" aria-labelledby="decide">
      <h3 id="decide">{t("web.journal.alternatives")}</h3>
      <ul className="alternatives">
        {alternatives.map(({ resolution, text, minutes, rise, isChosen }) => (
          <li key={resolution}>
            <p>{text}</p>
            <p className="small">{t("web.journal.gain", { minutes, points: pointsOf(rise) })}</p>
            {isChosen ? (
              <p className="alternative-chosen">{t("web.journal.chosen")}</p>
            ) : (
              <button
                type="button"
                className="quiet-button"
                disabled={decide.isPending}
                aria-label={t("web.journal.chooseThis", { text })}
                onClick={() => decide.mutate({ resolution, quarter })}
              >
                {t("web.journal.choose")}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Trouble error={decide.error} />
    </section>
  );
}

/** Percentage points, to a tenth below ten. */
function pointsOf(rise: number): number {
  const points = 100 * rise;
  return points < 10 ? Math.max(0.1, Math.round(10 * points) / 10) : Math.round(points);
}
