// What the network hangs on: how widely it is spread, and which single loss would cost most.

import type { Resilience } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { industryWord } from "#web/parts/industry-word.ts";
import { oddsText, partText } from "#web/parts/numbers.ts";
import { levelWord } from "#web/parts/words.ts";

const HARDLY = 0.04;

export function Hangs({ resilience: { concentration, openings } }: { readonly resilience: Resilience }) {
  const { organizations, industries, levels } = concentration;
  if (organizations.effective === null || industries.effective === null || levels.effective === null) return null;
  const industry = industries.worst?.key;
  const level = levelWord(levels.worst?.key ?? null);
  return (
    <section className="section" aria-labelledby="hangs">
      <h2 id="hangs">{t("web.hangs.title")}</h2>
      <div className="hangs">
        {organizations.worst && <p>{worstText(organizations.worst)}</p>}
        <p>
          {t("web.hangs.spread", {
            organizations: Math.round(organizations.effective),
            industries: Math.round(industries.effective),
            levels: Math.round(levels.effective),
          })}
          {industries.worst && industry && (
            <> {t("web.hangs.industry", { name: industryWord(industry), part: partText(industries.worst.loss) })}</>
          )}
          {levels.worst && level && <> {t("web.hangs.level", { name: level, part: partText(levels.worst.loss) })}</>}
        </p>
        <p>
          {t("web.hangs.openings", {
            odds: oddsText(openings.probability),
            low: oddsText(openings.low),
            high: oddsText(openings.high),
          })}
        </p>
      </div>
    </section>
  );
}

function worstText({ key, loss }: { readonly key: string | null; readonly loss: number }): string {
  const name = key ?? t("web.hangs.unknownOne");
  return loss < HARDLY ? t("web.hangs.worstSmall", { name }) : t("web.hangs.worst", { name, part: partText(loss) });
}
