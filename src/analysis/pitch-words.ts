// Words that a pitch is checked for, as patterns: blanks stand for any blanks, `*` for the rest of a word.

import type { PitchLanguage } from "#model/pitch.ts";

type Lists = Readonly<Record<PitchLanguage, string>>;

/** Sounds and words that fill a pause; separated by `|`. */
export const fillers: Lists = {
  de: `äh|ähm|öh|öhm|ehm|hm|hmm|naja|na ja|quasi|sozusagen|gewissermaßen|halt|irgendwie|eigentlich|im Grunde genommen|im Grunde|
    im Prinzip|im Endeffekt|an und für sich|an sich|ehrlich gesagt|sag ich mal|sage ich mal|sagen wir mal|sag mal|wie gesagt|wie auch immer|
    ein Stück weit|ein bisschen|ein wenig|oder so|und so|und so weiter|letztendlich|letzten Endes|letztlich|grundsätzlich|tatsächlich|
    sicherlich|wahrscheinlich|vielleicht mal|praktisch gesehen|keine Ahnung|genau genommen|weißt du|wissen Sie ja|na gut`,
  en: `um|uh|erm|uhm|hmm|basically|actually|literally|honestly|essentially|obviously|you know|i mean|kind of|kinda|sort of|sorta|i guess|
    i suppose|to be honest|at the end of the day|as i said|or something|and stuff|and so on|more or less|in a way|pretty much|anyway`,
};

/** Before these "kind of" and "sort of" name a kind. */
export const kindBefore: ReadonlySet<string> = new Set(
  "this that what which any some the each every a an one another same these those new best".split(" "),
);

/** Words of the trade and of fashion that a listener from elsewhere doesn't take away; separated by `|`. */
export const jargon: Lists = {
  de: `synergie*|ganzheitlich*|lösungsorientiert*|ergebnisorientiert*|zielorientiert*|kundenorientiert*|wertschöpfend*|skalierbar*|skalier*|
    agil|agile|agilen|agiler|agiles|disruptiv*|proaktiv*|stakeholder*|mindset|value proposition|wertversprechen|best practice*|end-to-end|go-to-market|
    change management|change-management|roadmap*|deep dive|touchpoint*|low-hanging fruit*|quick win*|win-win*|game changer|use case*|
    holistisch*|ökosystem*|paradigmenwechsel|transformationsprozess*|digitale transformation|kernkompetenz*|alleinstellungsmerkmal*|
    wertschöpfungskette*|handlungsfeld*|zielführend*|nachhaltig aufgestellt|schnittstellenmanagement|ressourcenallokation|hebel*effekt*|
    performance management|performant*|committen|commitment|alignment|onboarding|offboarding|empower*|enablement|leverage|framework*|pipeline*|
    backend*|front-end|frontend*|full-stack*|ci/cd*|deployment*|microservice*|cloud-nativ*|datengetrieben*|thought leader*|benchmark*|
    operational excellence|exzellenzinitiative*|purpose-driven|purpose`,
  en: `synerg*|holistic*|leverag*|empower*|paradigm*|agile|agility|disrupt*|proactiv*|reactive posture|scalab*|scalable|ecosystem*|stakeholder*|
    value proposition*|value creation|value-add*|value-driven|best practice*|best-in-class|end-to-end|go-to-market|cutting-edge|bleeding-edge|
    next-generation|next-gen|state-of-the-art|world-class|game changer|game-chang*|low-hanging fruit|deep dive|touchpoint*|mindset|growth mindset|
    bandwidth|circle back|move the needle|core competenc*|mission-critical|data-driven|insight-driven|customer-centric|client-centric|
    solution-oriented|results-oriented|results-driven|result-driven|thought leader*|transformational|digital transformation|transformation|
    digital landscape|dynamic environment|landscape*|framework*|blueprint*|enablement|enable organi?ations|operational silo*|silo*|latent value|
    cross-functional*|cross-industry|strategic agility|differentiation|market leadership|market dynamics|competitive pressures|
    first-mover advantage|hyper-competitive|optimi*e|optimi*ation|harmoni*|operationali*|architect*ure|methodolog*|stack|full-stack|fullstack|
    backend|front-end|pipelines|evals|workstream*|work packages|deliverable*|actionable|impactful|robust|seamless*|innovative solution*|
    purpose-driven|passionate about|predictive modeling|deployment model*|performance metrics|cloud-native|enterprise resilience|adaptive enterprise`,
};

/** Claims that want a proof beside them; separated by `|`. */
export const superlatives: Lists = {
  de: `führend*|marktführ*|einzigartig*|beste|bester|besten|bestes|größte|größten|größter|innovativste*|modernste*|erfolgreichste*|
    weltweit einmalig*|unvergleichlich*|perfekt|perfekte|perfekter|hervorragend*|exzellent*|erstklassig*|weltklasse|maßgeschneidert*|revolutionär*|bahnbrechend*|
    hochmodern*|höchste*|optimal*|herausragend*`,
  en: `the leading|a leading|market-leading|world-leading|industry-leading|industry leader|the best|best solution*|unique|unparalleled|unrivalled|unrivaled|greatest|largest|biggest|most innovative|most successful|number one|perfect|
    outstanding|excellent|exceptional|premier|revolutionary|groundbreaking|unmatched|unbeatable|top-notch|first-class|very best|highest`,
};

/** Words behind which nothing stands that one could picture; separated by `|`. */
export const vague: Lists = {
  de: `viele Jahre|vielen Jahren|vieler Jahre|langjährig*|verschiedene*|vielen verschiedenen|diverse*|unterschiedliche*|zahlreiche*|lösungen|
    probleme zu lösen|probleme lösen|ihre probleme|unterstützung|alles mögliche|breite erfahrung|breites spektrum|
    umfassend*|vielfältig*|modernes system|leidenschaft|leidenschaftlich*|herzblut|spannend*|im bereich|in den bereichen`,
  en: `many years|various|several|a variety of|wide range|broad range|different kinds|many different|a lot of|countless|numerous|solutions|
    solving complex problems|complex problems|passion|passionate|dynamic|exciting|diverse|multiple|extensive experience|
    years of experience|wide variety|all kinds|brighter futures|soft skills|team building`,
};

/** Abbreviations that anybody in business knows. */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  `CEO CFO COO CTO CIO CHRO CMO HR IT EU USA US UK DACH AG SE KG GMBH KGAA MBH OHG INC LTD LLC PLC PLCS NGO KI AI CV TV PR PC UN UNO NATO ROI KPI B2B B2C IPO ESG KMU PE VC DSGVO GDPR EBIT BMW VW SAP IBM
    BASF DHL DAX MBA PHD BA MA BWL VWL DIN ISO TÜV CO OK NRW EUR USD II III IV NY NJ BBC ARD ZDF ETH TU FH VP SVP EVP`
    .split(/\s+/)
    .filter(Boolean),
);

/** Nouns made of verbs and adjectives: their endings, and words that have the ending and are none. */
export const nominalEndings: Readonly<
  Record<PitchLanguage, { readonly ending: RegExp; readonly none: ReadonlySet<string> }>
> = {
  de: {
    ending:
      /^\p{Lu}\p{Ll}{3,}(?:ungen|ung|heiten|heit|keiten|keit|ierung|ismus|tion|tionen|tät|täten|nis|nisse|schaffung|nahme|führung)$/u,
    none: new Set(
      `Zeitung Zeitungen Kleidung Wohnung Wohnungen Abteilung Abteilungen Leitung Rechnung Rechnungen Heizung Nation Nationen Station Stationen
      Region Regionen Universität Universitäten Million Millionen Stiftung Stiftungen Regierung Versicherung Versicherungen Bildung Gesundheit
      Krankheit Umgebung Siedlung Beratung Verwaltung Geschäftsführung Geschäftsleitung Bereichsleitung Werkleitung Verzeichnis Zeugnis Zeugnisse
      Organisation Organisationen Meinung Hoffnung Generation Generationen Ausbildung Produktion Erfahrung Erfahrungen`
        .split(/\s+/)
        .filter(Boolean),
    ),
  },
  en: {
    ending: /^\p{Ll}{4,}(?:tions?|sions?|ments?|ness|ity|ities|ances?|ences?|ism|isms|ization|isation)$/u,
    none: new Set(
      `station stations question questions nation nations million billion million mission position apartment department departments government moment
      moments city cities university universities business community communities client science conference conferences audience investment
      investments equipment payment payments education insurance finance difference experience pension document documents element environment
      pressure television version mention mentions witness harness section option options session sessions decision decisions production`
        .split(/\s+/)
        .filter(Boolean),
    ),
  },
};

/** English participles that don't end in -ed and stand in a passive. */
export const irregularParticiples =
  "built|made|done|given|taken|seen|known|shown|written|driven|chosen|held|kept|led|sent|paid|sold|bought|brought|found|told|taught|put|set|cut|run|grown|won|lost|met|hired";
