import { t } from "#web/language.ts";
import { euroText, meanText, percentText } from "#web/parts/numbers.ts";
import { timeText } from "#web/parts/occasion-words.ts";
import type { SeasonLimits } from "./season-limits.ts";
import type { SeasonInHand } from "./use-season.ts";

interface SeasonAnswerProps {
  readonly season: SeasonInHand;
  readonly limits: SeasonLimits;
}

/** What to go to as a sentence with its numbers, and how well that is known. */
export function SeasonAnswer({ season: { plan, isProving, step }, limits }: SeasonAnswerProps) {
  if (!plan) return <p className="answer is-waiting">{t("web.occasions.waiting")}</p>;
  const { chosen, candidates, costEur, expectedTies, withAudience } = plan;
  if (candidates === 0) return <p className="answer">{t("web.occasions.none", { weeks: limits.weeks })}</p>;
  const spent = [timeText(plan), euroText(costEur)].filter(Boolean).join(", ");
  return (
    <div aria-live="polite">
      <p className="answer">
        {chosen.length === 0
          ? t("web.occasions.home", { candidates })
          : t("web.occasions.answer", {
              count: chosen.length,
              candidates,
              spent,
              ties: meanText(expectedTies),
              tiesCount: Number(expectedTies.toFixed(1)),
            })}
      </p>
      <p className="answer-range">
        {isProving ? t("web.occasions.proving", { step }) : proofText(plan)}{" "}
        {withAudience === 0 && t("web.occasions.noAudience")}
      </p>
    </div>
  );
}

/** That nothing better exists, or how much better it could be at most. */
function proofText({
  proven,
  value,
  bound,
}: {
  readonly proven: boolean;
  readonly value: number;
  readonly bound: number;
}) {
  if (proven) return t("web.occasions.proven");
  return value > 0 ? t("web.occasions.open", { gap: percentText(bound / value - 1) }) : t("web.occasions.openAll");
}
