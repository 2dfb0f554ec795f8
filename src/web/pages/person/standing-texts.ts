// How a person stands, in sentences.

import { localDate } from "#lib/dates.ts";
import type { Person } from "#web/api/person-types.ts";
import { pageLocale, t } from "#web/language.ts";
import { agoText } from "#web/parts/ago.tsx";
import { oddsText } from "#web/parts/numbers.ts";
import { levelWord } from "#web/parts/words.ts";

/** Contact so far and the answer to expect; a tie without dated exchange is said to be open. */
export function tieTexts({ tie }: Person): readonly string[] {
  const { known, alive, inTouch, contactDays, lastContactOn, unanswered } = tie;
  if (!known || lastContactOn === null) return [t("web.person.tieUnknown", { odds: oddsText(alive) })];
  const ago = agoText(lastContactOn, localDate(new Date()), pageLocale());
  return [
    t("web.person.tie", { count: contactDays, ago, odds: oddsText(alive) }),
    ...(unanswered > 0 ? [t("web.person.unanswered", { count: unanswered })] : []),
    t("web.person.inTouch", { odds: oddsText(inTouch) }),
  ];
}

/** The level as a word, how sure, and from which title. */
export function levelText({ level: { level: likeliest, probabilities }, title }: Person): string {
  const word = levelWord(likeliest);
  if (word === null || !probabilities || likeliest === null) return t("web.person.levelUnknown");
  const certainty = probabilities[likeliest] ?? 0;
  const sure = certainty >= 0.8 ? "sure" : certainty >= 0.6 ? "fairly" : "unsure";
  return t("web.person.level", { level: word, sure, title });
}
