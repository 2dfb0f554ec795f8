// Which of the five slots a pitch fills, and where.

import { fold } from "#lib/text.ts";
import { type PitchLanguage, type PitchSlot, pitchSlots, type TextPlace } from "#model/pitch.ts";

/** Whether a slot is filled; `where` from the words that show it to the end of their clause, null where it isn't. */
export interface SlotFound {
  readonly slot: PitchSlot;
  readonly found: boolean;
  readonly where: TextPlace | null;
}

/** The slots in their order; `ownName` is ego's full name, "" where unknown. */
export function slotsIn(text: string, language: PitchLanguage, ownName: string): SlotFound[] {
  return pitchSlots.map((slot) => {
    const named = slot === "who" ? nameIn(text, language, ownName) : null;
    const where = named ?? firstOf(text, PATTERNS[language][slot]);
    return { slot, found: where !== null, where };
  });
}

/** Where the speaker says a name; null where no name is said. */
export function nameIn(text: string, language: PitchLanguage, ownName: string): TextPlace | null {
  const own = ownNamePlace(text, ownName);
  return own ?? firstOf(text, [NAMES[language]]);
}

function ownNamePlace(text: string, ownName: string): TextPlace | null {
  const parts = fold(ownName)
    .split(" ")
    .filter((part) => part.length > 1);
  if (!parts.length) return null;
  for (const match of text.matchAll(/\p{L}[\p{L}'’-]*/gu)) {
    if (!parts.includes(fold(match[0]))) continue;
    return clauseFrom(text, match.index, match[0].length);
  }
  return null;
}

function firstOf(text: string, patterns: readonly RegExp[]): TextPlace | null {
  const places = patterns.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match ? [clauseFrom(text, match.index, match[0].length)] : [];
  });
  return places.reduce<TextPlace | null>((first, place) => (!first || place.start < first.start ? place : first), null);
}

/** From the words to the end of their clause. */
function clauseFrom(text: string, start: number, length: number): TextPlace {
  const end = start + length;
  const rest = /^[^,;:.!?\n]{0,200}/u.exec(text.slice(end, end + 200))?.[0] ?? "";
  return { start, end: end + rest.trimEnd().length };
}

const NAMES: Readonly<Record<PitchLanguage, RegExp>> = {
  de: /\b(?:[Ii]ch\s+heiße|[Mm]ein\s+Name\s+ist|[Ii]ch\s+bin(?:\s+(?:der|die))?(?=\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+(?:[,.!?]|\s+(?:und|aus|von|vom))))\s+\p{Lu}[\p{L}-]+/u,
  en: /\b(?:[Mm]y\s+name\s+is|[Mm]y\s+name['’]s|I\s*['’]?\s*a?m(?:\s+called)?)\s+\p{Lu}[\p{L}-]+/u,
};

/** A figure; a year alone or an ordinal is none. */
const PROOF_NUMBER =
  "(?:[€$£]\\s?)?(?<![\\p{L}\\d.,])(?!(?:19|20)\\d\\d(?![\\d.,]|\\s?[%€]))(?!\\d{1,2}\\.\\s)\\d+(?:[.,]\\d+)*(?:\\s?(?:%|€|percent|prozent|mio|mrd|millionen|million|m\\b|bn\\b|k\\b|x\\b|\\+))?";

const PATTERNS: Readonly<Record<PitchLanguage, Readonly<Record<PitchSlot, readonly RegExp[]>>>> = {
  de: {
    who: [
      /\b[Ii]ch\s+(?:bin|arbeite\s+als)\s+(?:(?!(?:in|im|bei|für|auf|aus|von|vom|am|zu|zur|mir|sehr|stolz|froh|sicher|offen)(?!\p{L}))\p{Ll}+\s+){0,3}\p{Lu}[\p{L}-]+/u,
      /\b[Aa]ls\s+\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?\s+(?:bin|war|leite|verantworte|führe|habe)\b/u,
    ],
    what: [
      /\b(?:[Ii]ch|[Ww]ir)\s+(?!bin\b|sind\b|war\b|waren\b|habe\b|haben\b|suche\b|suchen\b|möchte\b|möchten\b|will\b|wollen\b|kann\b|können\b|heiße\b|freue\b|glaube\b|glauben\b|denke\b|würde\b|werde\b|komme\b|wünsche\b|kenne\b|weiß\b|hoffe\b|das\b|mich\b)\p{Ll}+(?:e|en|n)\b/u,
      /(?<!\p{L})(?:leite|führe|verantworte|berate|baue|entwickle|helfe|unterstütze|begleite|verkaufe|saniere|ordne|steuere)(?!\p{L})/u,
      /(?<!\p{L})\p{Ll}{3,}e\s+ich(?!\p{L})(?<!(?:habe|möchte|suche|würde|wäre|heiße|hoffe|freue|glaube)\s+ich)/u,
      /\b[Ii]ch\s+habe\s+(?:[^.!?]{0,120}\s)?(?:auf|um|aus)?ge\p{Ll}+(?:t|en)\b/u,
      /\b[Ii]ch\s+war\s+(?:[^.!?]{0,200}\s)?(?:verantwortlich|zuständig)\b/u,
      /\b(?:hilft|löst|verbindet|ermöglicht|liefert|baut|senkt|steigert)\b/u,
    ],
    whom: [
      /(?<!\p{L})[Ff]ür\s+(?!mich\b|uns\b|sich\b|eine[nr]?\s+(?:Aufgabe|Rolle)|Zahlen\b|\d)(?:[\p{Ll}]+\s+){0,3}\p{Lu}[\p{L}-]+/u,
      /(?<!\p{L})(?:berate|beraten|unterstütze|begleite|helfe|helfen|befähige|bediene|betreue|berät|hilft)\s+(?:[^.!?,\s]+\s+){0,4}?\p{Lu}[\p{L}-]+/u,
      /\b(?:Kunden|Mandanten|Auftraggeber|Patienten|Käufer|Versicherer)\b/u,
    ],
    proof: [
      new RegExp(PROOF_NUMBER, "iu"),
      /(?<!\p{L})(?:verdoppelt|verdreifacht|halbiert|vervierfacht|gesenkt|gesteigert|saniert|gerettet|gewonnen|ausgezeichnet|aufgebaut)\b/u,
      /\b(?:[Zz]um\s+Beispiel|[Zz]uletzt|[Nn]eulich|[Ll]etztes\s+Jahr|[Vv]or\s+(?:einem|zwei|drei)\s+Jahr)/u,
    ],
    seeking: [
      /\b[Ii]ch\s+(?:suche|möchte|will|wünsche\s+mir|freue\s+mich\s+(?:auf|über)|interessiere\s+mich|bin\s+offen|strebe)\b/u,
      /\b(?:suche|suchen)\s+(?:ich|wir)\b|\b[Ww]ir\s+suchen\b/u,
      /\b(?:[Kk]ennen\s+Sie|[Ww]en\s+kennen|[Ww]er\s+kennt|[Kk]ennst\s+[Dd]u|[Mm]ein\s+Ziel|[Mm]eine\s+nächste|[Nn]ächste[rn]?\s+(?:Aufgabe|Schritt|Rolle))/u,
    ],
  },
  en: {
    who: [
      /\bI\s*(?:['’]m|am)\s+(?:an?|the)\s+[\p{L}-]+/u,
      /^\s*\p{Lu}\p{L}+(?:\s+[\p{L}-]+){0,4}\s+turned\b/u,
      /\b(?:as|being)\s+an?\s+(?:[\p{Ll}-]+\s+){0,2}(?:developer|engineer|manager|director|consultant|lawyer|designer|veteran)\b/iu,
    ],
    what: [
      /\b(?:I|[Ww]e)\s+(?!am\b|are\b|was\b|were\b|have\b|had\b|look\b|want\b|would\b|can\b|could\b|will\b|believe\b|think\b|hope\b|like\b|know\b|wish\b|seek\b|plan\b|need\b|just\b|enjoyed\b|don['’]t\b|learned\b|do\s+not\b)(?:also\s+|now\s+|actually\s+|basically\s+|currently\s+)?\p{Ll}{2,}/u,
      /\bI(?:['’]ve|\s+have)\s+(?:been\s+)?(?:\p{Ll}+ed|built|led|lead|run|grown|taught|sold)\b/u,
      /\b(?:helps?|prevents?|shows?\s+you|lets?\s+you|connects?|builds?|cuts?|saves?)\b/u,
    ],
    whom: [
      /\bfor\s+(?!me\b|us\b|example\b|hire\b|a\s+(?:role|seat|job|new|position|chance)\b|many\b|\d|now\b|years?\b|all\s+my\b|free\b|today\b|the\s+(?:last|past|next|first)\b|more\b|taking\b)[\p{L}-]+/iu,
      /\b(?:helps?|helping|helped|work(?:ed|ing)?\s+with|advise|serve|serving|support)\s+(?!me\b|improve\b|sharpen\b|us\b|a\s+small\s+team\b)[\p{L}-]+/iu,
      /\b(?:for|with|of|my|our|to|serving)\s+(?:\p{L}+\s+){0,2}(?:clients|customers|buyers|patients|companies|teams|banks|owners)\b/iu,
    ],
    proof: [
      new RegExp(PROOF_NUMBER, "iu"),
      /\b(?:doubled|tripled|halved|quadrupled|in\s+half|turned\s+around|turnaround|award|awarded|saved|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred)\s+(?:years?|months?|weeks?|people|percent|companies|countries|plants|teams?))\b/iu,
      /\b(?:for\s+example|for\s+instance|last\s+(?:year|month|quarter)(?!['’])|most\s+recently)\b/iu,
    ],
    seeking: [
      /\bI\s*(?:['’]m|am)?\s*(?:now\s+|currently\s+)?(?:look(?:ing)?\s+(?:for|to)|seek(?:ing)?|hoping|open\s+to|ready\s+to|excited\s+and\s+ready)\b/u,
      /\bI\s*(?:['’]d|\s+would)\s+(?:like|love)\b|\bI\s+(?:want|plan\s+on|hope)\b|\bmy\s+ideal\s+job\b|\bfor\s+hire\b/u,
      /\b(?:[Ww]ho\s+do\s+you\s+know|[Dd]o\s+you\s+know|[Ww]ho\s+should\s+I|[Cc]ould\s+you\s+introduce|my\s+next\s+(?:role|step))\b/u,
    ],
  },
};
