// Words that tell the kind of an occasion, German and English, the telling ones first.

import { gatheringKinds, type OccasionKind, type VisibilityKind } from "./occasion.ts";

const words: readonly (readonly [OccasionKind, RegExp])[] = [
  [
    "digital",
    /\bwebinare?\b|\bvirtuelle?[snr]?\b|\bvirtual\b|livestream|\bonline-?(?:seminar|veranstaltung|event|meeting|treffen)/i,
  ],
  ["workshop", /workshop/i],
  ["seminar", /seminar|training|schulung|\bcourse\b|\w*kurs\b|masterclass|akademie|academy/i],
  ["alumni", /alumni|alumnae|ehemaligen?|absolvent/i],
  ["dinner", /dinner|abendessen|\blunch|mittagessen|frühstück|breakfast|tafelrunde/i],
  [
    "association",
    /verband\b|verbands|verein\b|vereins|\bkammer|\bihk\b|rotary|lions|kiwanis|zonta|soroptimist|wirtschaftsrat|wirtschaftsjunioren|marketing-?club|industrieclub|association|\bclub\b|stammtisch|mitgliederversammlung|aufsichtsrat|beirat|\bcircle\b|arbeitskreis|fachausschuss/i,
  ],
  ["reception", /reception|empfang|get-?together|after-?work|umtrunk|vernissage|gala\b|\bball\b|sommerfest|meet-?up/i],
  ["fair", /\bfair\b|messe\b|expo\b|hannover messe|\bmesse/i],
  [
    "conference",
    /conference|konferenz|kongress|congress|summit|gipfel|forum|tagung|symposium|convention|\btage?\b|\bdays?\b|konvent/i,
  ],
];

/** Words that are a kind where they stand alone; in a name they may mean anything ("Digital Marketing Days", "Essen"). */
const alone: Readonly<Record<string, OccasionKind>> = {
  digital: "digital",
  online: "digital",
  virtual: "digital",
  remote: "digital",
  essen: "dinner",
  kurs: "seminar",
  verein: "association",
};

/** The kind that a kind's own name or a name's words tell ("Empfang", "reception"); null where none does. */
export function occasionKindIn(text: string): OccasionKind | null {
  const word = text.trim().toLowerCase();
  return (
    gatheringKinds.find((kind) => kind === word) ??
    alone[word] ??
    words.find(([, pattern]) => pattern.test(text))?.[0] ??
    null
  );
}

/** What one does oneself there, not what one attends. */
const own: readonly (readonly [VisibilityKind, RegExp])[] = [
  [
    "talk",
    /\b(?:mein|eigener|unser)\s+(?:vortrag|impuls)|\b(?:vortrag|impulsvortrag|keynote|rede)\s+(?:halten|von mir)|\b(?:my|own)\s+(?:talk|keynote|speech)|\bgive\s+a\s+talk/i,
  ],
  ["panel", /\bpodium(?:sgast|steilnehmer\w*)|\bauf dem podium|\bpanelist|\b(?:my|mein) panel/i],
  ["podcast", /\bpodcast/i],
  ["article", /\b(?:fach|gast)?(?:artikel|beitrag)\b|\bkolumne|\b(?:guest )?article|\bcolumn\b/i],
  [
    "role",
    /\bvorstandsamt|\bvorstandsmitglied|\barbeitskreis leiten|\bleitung (?:des|eines) arbeitskreises|\bboard role|\bchair(?:ing)? the/i,
  ],
];

/** The kind of being seen that a typed line tells ("Vortrag halten: …", "Podcast mit …"); null where none does. */
export function visibilityKindIn(text: string): VisibilityKind | null {
  return own.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
