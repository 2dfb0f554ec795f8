// How a person stands, in three short paragraphs: what connects, how the tie is, what the level says.

import { localDate } from "#lib/dates.ts";
import type { Person } from "#web/api/person-types.ts";
import { pageLocale, t } from "#web/language.ts";
import { agoText } from "#web/parts/ago.tsx";
import { oddsText } from "#web/parts/numbers.ts";
import { levelWord } from "#web/parts/words.ts";

export function standingTexts(person: Person): readonly string[] {
  return [connection(person), tie(person), level(person)];
}

function connection({ survival }: Person): string {
  return t("web.person.connection", {
    basis: t(`basis.${survival.basis}`),
    reason: survival.basisReason,
    odds: oddsText(survival.survive),
  });
}

function tie({ tie: { known, alive, contactDays, lastContactOn } }: Person): string {
  if (!known || lastContactOn === null) return t("web.person.tieUnknown", { odds: oddsText(alive) });
  const ago = agoText(lastContactOn, localDate(new Date()), pageLocale());
  return t("web.person.tie", { count: contactDays, ago, odds: oddsText(alive) });
}

function level({ level: { level: likeliest, probabilities }, title }: Person): string {
  const word = levelWord(likeliest);
  if (word === null || !probabilities || likeliest === null) return t("web.person.levelUnknown");
  const certainty = probabilities[likeliest] ?? 0;
  const sure = certainty >= 0.8 ? "sure" : certainty >= 0.6 ? "fairly" : "unsure";
  return t("web.person.level", { level: word, sure, title });
}
