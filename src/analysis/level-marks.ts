// Words that say something about a role without being one; folded.

import type { Modifier } from "./level-kinds.ts";

/** Modifiers that are never a role themselves; `level-dual.ts`-like words (lead, head …) stand in `dualWords`. */
export const modifierWords: Readonly<Record<Modifier, string>> = {
  junior: "junior jr jun juniora nachwuchs entry juniorberater",
  assistant: "ass assist",
  associate: "assoc",
  deputy: `deputy stv stellv stelv stellvertretender stellvertretende stellvertretend stellvertreter stellvertretung vice
    vize adjoint adjointe adjunto adjunta adjunct sub subdirector sous zastupce zastupkyne zastepca bitradande helyettes
    yardimcisi varajohtaja viceverksamhetschef souschef vicerektor zastepczyni vicechef plaatsvervangend`,
  lead: "leading leitender leitende leitend leitenden hlavni fuhrender",
  chief: "",
  principal: "distinguished",
  senior: "senior sr sen snr seniors starsi starszy starsza kidemli erfahrener erfarent seniora vanhempi senjor",
};

/** Words that are a role where they stand alone and a modifier where a role follows. */
export const dualWords: Readonly<Partial<Record<Modifier, string>>> = {
  assistant: "assistant asst",
  associate: "associate",
  lead: "lead head",
  chief: "chief",
  principal: "principal staff",
};

/** First parts of a compound that modify its last part ("chef|einkaufer", "vize|prasident"). */
export const modifierPrefixes: Readonly<Partial<Record<Modifier, string>>> = {
  junior: "junior nachwuchs",
  deputy: "vize vice stellv",
  lead: "haupt hoofd hoved hovud huvud",
  chief: "chef",
  senior: "senior ober",
};

/** What joins a role to what it serves or leads ("Head of", "Assistenz der", "Ausbildung zum"). */
export const connectiveWords = `of to for der des die dem den das the von vom zur zum zu fur im in de la le les du del della dello dell
  delle di da do dos das van het voor til for av pour para per ao al d l till inom dla`;

/** What parts two things of one title, weakly: a modifier before it still holds. */
export const conjunctionWords = "und and y et och og e i und en u ve oder or sowie";

/** After these comes an organisation, not a role. */
export const employerWords = "at bei beim chez hos bij presso vid pa";

/** Members of a body: the body tells the level. */
export const memberWords =
  "member members mitglied mitglieder membre miembro membro clen clenka czlonek ledamot lid medlem jasen";

/** Where one serves a role named next ("Büro des Vorstands"); alone no role. */
export const officeWords = "office buro burau stab stabsstelle kabinett umfeld bureau sonderaufgaben entourage";

/** Things of training, not people: a role after them is the role ("Internship Coordinator"). */
export const trainingWords = `internship internships praktikum praktika ausbildung traineeprogramm traineeship apprenticeship
  duales students graduates interns trainees volontariat referendariat stage graduate`;

/** Roles around students rather than of students ("Student Advisor"). */
export const studentServing =
  "advisor adviser counselor counsellor coach recruiter consultant teacher ambassador berater mentor";

/** Owners of a thing at work, not of a firm. */
export const ownedThings = `product process functional function service system data technical portfolio capability backlog
  content risk control demand solution technology platform application asset project feature domain topic module
  program programme value stream journey epic release itsm knowledge fach prozess produkt`;

/** Before these "Partner" says whom they work with ("Partner Manager"). */
export const partnerRoles =
  "engineer architect executive specialist advisor consultant adviser enablement recruiter success director";

/** Fields whose partners are partners of a firm; elsewhere ("HR Partner") it is a professional's title. */
export const partnershipFields = `tax audit legal law consulting advisory strategy equity search firm assurance deals
  restructuring corporate ma m venture ventures capital investment real notary banking deloitte ey kpmg pwc mckinsey bcg bain
  employment dispute ip litigation transaction transactions valuation equitypartner regional global office practice`;

/** Works councils, parents' councils and the like: councils, but no boards. */
export const employeeCouncils = `betriebsrat betriebsratin betriebsratsmitglied betriebsratsvorsitzender betriebsratsvorsitzende personalrat
  personalratsvorsitzender konzernbetriebsrat gesamtbetriebsrat gesamtbetriebsratsvorsitzender elternbeirat
  elternbeiratsvorsitzender klassensprecher vertrauensmann schwerbehindertenvertreter betriebsratsvorsitz stellvbetriebsrat
  fachschaftsrat studierendenrat schulsprecher kassenwart schriftfuhrer schatzmeister`;

/** Look like a role and are none ("interne Revision", "Leder" as in "Lederwaren" is the reader's risk). */
export const neutralWords = `s interne interner internes internen internal interim a an interims kommissarisch acting global group konzern
  regional international national general managing founding ad hoc young international bundes europa europe
  new former ex ehemaliger ehemalige freier freie freies self`;

/** Reach beyond one country or company. */
export const wideScopes =
  "global group konzern worldwide international internationaler internationale corporate emea europe europa apac dach world weltweit";

/** Reach over a part of a country. */
export const narrowScopes =
  "regional regionaler regionale regionalen area district gebiet region local lokal lokaler territory bezirk national nationaler";

/** Words of rank that are known with a vowel too many, too few or wrong, or a letter doubled ("Geschäftsfüherer"). */
export const mistypedWords = `geschaftsfuhrer geschaftsfuhrung geschaftsleitung gesellschafter prokurist vorstand vorstandsvorsitzender
  aufsichtsrat abteilungsleiter bereichsleiter teamleiter gruppenleiter vertriebsleiter projektleiter niederlassungsleiter
  sachbearbeiter mitarbeiter manager director direktor president engineer consultant supervisor coordinator koordinator
  developer specialist assistant assistent praktikant werkstudent administrator recruiter representative accountant
  controller analyst architect chairman executive`;
