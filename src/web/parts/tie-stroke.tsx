import { t } from "#web/language.ts";
import { percentText } from "./numbers.ts";

/** A short stroke, its ink as strong as the probability of an answer; dotted where no exchange is known. */
export function TieStroke({
  alive: probability,
  isKnown,
}: {
  readonly alive: number | null;
  readonly isKnown: boolean;
}) {
  const alive = probability ?? 0;
  const said = isKnown ? t("web.tie.answers", { share: percentText(alive) }) : t("web.tie.unknown");
  return (
    <span className="tie" title={said}>
      <svg className={isKnown ? "tie-stroke" : "tie-stroke is-unknown"} width="36" height="6" aria-hidden="true">
        <line x1="2" x2="34" y1="3" y2="3" strokeOpacity={isKnown ? Math.max(0.1, alive) : 0.5} />
      </svg>
      <span className="unseen">{said}</span>
    </span>
  );
}
