// Where a sentence ends: not after "z. B.", "Dr." or "3. Quartal".

import type { PitchLanguage } from "#model/pitch.ts";

/** Whether a sentence ends with this run between blanks, given the next one. */
export function isSentenceEnd(run: string, next: string, language: PitchLanguage): boolean {
  const bare = run.replace(/[\p{Pe}\p{Pf}"'’”“»]+$/u, "");
  if (/[!?]$/.test(bare)) return true;
  if (/(?:…|\.{2,})$/.test(bare)) return beginsSentence(next);
  if (!bare.endsWith(".")) return false;
  return isPointAnEnd(bare.replace(/^[\p{Ps}\p{Pi}"'„“]+/u, "").toLowerCase(), bare, next, language);
}

function isPointAnEnd(lower: string, written: string, next: string, language: PitchLanguage): boolean {
  const word = lower.slice(0, -1);
  if (/^\d{1,2}$/.test(word) && language === "de") return OPENERS.de.has(plainWord(next));
  if (OPEN_END.has(word)) return language === "en" ? beginsSentence(next) : OPENERS.de.has(plainWord(next));
  const lastPart = word.split(/[.-]+/).at(-1) ?? "";
  if (
    ABBREVIATIONS[language].has(word) ||
    (lastPart !== word && ABBREVIATIONS[language].has(lastPart)) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(word)
  )
    return false;
  if (/^\p{L}$/u.test(word) && !(language === "en" && written.endsWith("I."))) return false;
  return true;
}

/** A capital, a digit or an opening mark. */
function beginsSentence(next: string): boolean {
  return /^[\p{Ps}\p{Pi}"'„“]*[\p{Lu}\p{N}]/u.test(next);
}

function plainWord(run: string): string {
  return run.replace(/[^\p{L}]/gu, "");
}

/** Abbreviations that are always followed by more. */
const ABBREVIATIONS: Readonly<Record<PitchLanguage, ReadonlySet<string>>> = {
  de: words(`bzw ca dr drs prof nr nrn str st inkl exkl ggf ggfs evtl abs art bd vgl gem geb hr hrn fr dipl dipl-ing dipl-kfm dipl-kffr
    ing med jur rer pol phil nat oec habil max min mind sog stv stellv jh tel abt jan feb mär apr jun jul aug sep sept okt nov dez
    mo di mi do fr sa so bspw d.h z.b u.a i.d.r z.t o.ä u.ä zzgl abzgl durchschn insb insbes allg int intl ehem rd zw lt ff ges betr
    jährl monatl öffentl wiss techn kfm`),
  en: words(`dr mr mrs ms prof st jr sr vs approx no nos dept est e.g i.e fig vol rev hon gen col capt lt sgt gov sen rep jan feb mar
    apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd ph.d cf viz resp incl excl avg min max`),
};
/** Those that may end a sentence; what follows tells. */
const OPEN_END = words("usw etc co inc ltd corp bros u.s u.k a.m p.m mio mrd tsd uvm usf m.b.h");

/** Words that begin a German sentence, where nouns are in capitals everywhere. */
const OPENERS = {
  de: words(`Ich Wir Sie Er Es Das Der Die Den Dem Ein Eine Mein Meine Unser Unsere Mit Für Bei Von Vor Nach Seit In Im Am An Auf Aus Zu
    Zuletzt Zur Zum Heute Früher Jetzt Dann Da Dort Hier Und Aber Oder Doch Denn Wenn Weil Was Wer Wen Wem Wie Wo Warum Dafür Damit Dabei
    Dazu Deshalb Darum Kennen Können Haben Mich Mir Uns Ihr Ihre Diese Dieser Dieses Alle Viele Man So Nun Also`),
} as const;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}
