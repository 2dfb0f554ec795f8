// First sentences to send with the week's acts: short, warm, without flattery or guilt; the person changes them before sending.

const hello = "Guten Tag{name, select, none {} other { {name}}},";
const hi = "Hallo{name, select, none {} other { {name}}},";

/** "neulich", "im März", "im März 2024". */
const when =
  "{when, select, today {heute} yesterday {gestern} thisYear {im {on, date, ::MMMM}} before {im {on, date, ::yMMMM}} other {neulich}}";
const zuletzt = "{when, select, thisYear { zuletzt} before { zuletzt} other {}}";

const about = "{topic, select, none {} other {, Thema „{topic}“}}";

/** "im März 2024 saßen wir zuletzt zusammen, Thema „Messe Hannover“". */
const last = `{last, select,
  met {${when} saßen wir${zuletzt} zusammen${about}}
  called {${when} haben wir${zuletzt} telefoniert${about}}
  wrote {${when} haben wir uns${zuletzt} geschrieben${about}}
  heard {${when} kam${zuletzt} eine Nachricht von Ihnen${about}}
  other {ich habe heute an Sie gedacht}}`;

/** What one thinks of: "unser Treffen im März 2024". */
const remembered = `{last, select,
  met {unser Treffen ${when}} called {unser Telefonat ${when}} wrote {unseren Austausch ${when}} heard {Ihre Nachricht ${when}} other {Sie}}`;

const atYours = "{organization, select, none {bei Ihnen} other {bei {organization}}}";
const call =
  "{quiet, select, yes {Über ein paar Zeilen würde ich mich freuen.} other {Hätten Sie in den nächsten Wochen eine Viertelstunde für ein Telefonat?}}";
const coffee =
  "Hätten Sie in den nächsten Wochen Zeit für einen Kaffee{quiet, select, yes {} other { oder ein Telefonat}}?";

/** How the two came to know of each other without a word. */
const known = `{origin, select,
  linkedin {wir sind auf LinkedIn verbunden, haben aber noch kein Wort gewechselt}
  met {wir sind uns schon begegnet, haben seither aber nichts voneinander gehört}
  colleague {wir arbeiten im selben Haus und haben noch nie miteinander gesprochen}
  card {Ihre Karte liegt schon länger bei mir, gesprochen haben wir noch nicht}
  other {Ihr Name steht schon länger in meinem Adressbuch, gesprochen haben wir noch nicht}}`;

/** " im Vertrieb", " bei Voith". */
const field = `{field, select,
  finance { in den Finanzen} sales { im Vertrieb} marketing { im Marketing} it { in der IT} engineering { in der Technik}
  research { in der Forschung} operations { im Betrieb} production { in der Produktion} procurement { im Einkauf}
  logistics { in der Logistik} human_resources { im Personalbereich} legal { im Recht} communication { in der Kommunikation}
  product { im Produktmanagement} customer_service { im Kundenservice} consulting { in der Beratung} quality { in der Qualität}
  executive_search { in der Personalberatung} other {{organization, select, none {} other { bei {organization}}}}}`;

/** What two people have in common, said to one of them. */
const common = `{function, select,
  finance {Sie sind beide in den Finanzen zu Hause} sales {Sie sind beide im Vertrieb zu Hause}
  marketing {Sie sind beide im Marketing zu Hause} it {Sie sind beide in der IT zu Hause}
  engineering {Sie sind beide in der Technik zu Hause} research {Sie sind beide in der Forschung zu Hause}
  operations {Sie verantworten beide den Betrieb} production {Sie sind beide in der Produktion zu Hause}
  procurement {Sie sind beide im Einkauf zu Hause} logistics {Sie sind beide in der Logistik zu Hause}
  human_resources {Sie haben beide mit Personal zu tun} legal {Sie sind beide im Recht zu Hause}
  communication {Sie sind beide in der Kommunikation zu Hause} product {Sie verantworten beide Produkte}
  customer_service {Sie sind beide im Kundenservice zu Hause} consulting {Sie beraten beide} quality {Sie verantworten beide Qualität}
  administration {Sie sind beide in der Verwaltung zu Hause} executive_search {Sie sind beide in der Personalberatung zu Hause}
  general_management {Sie tragen beide Verantwortung für ein ganzes Haus}
  other {{level, select,
    3 {Sie führen beide ein Team} 4 {Sie verantworten beide einen Bereich} 5 {Sie tragen beide Verantwortung für ein ganzes Haus}
    6 {Sie sitzen beide in einem Aufsichts- oder Beirat} other {Sie stehen beide vor ähnlichen Fragen}}}}`;
const other = "{otherName}{otherOrganization, select, none {} other { ({otherOrganization})}}";
/** The beginning of a request, after a silence as a sentence of its own. */
const begin = (word: string, capital: string) =>
  `{silent, select, yes {wir haben lange nichts voneinander gehört, und heute habe ich einen Anlass. ${capital}} other {${word}}}`;

export const drafts = {
  "draft.reach-out.1": `${hello} ${last}. Wie ist es bei Ihnen weitergegangen? ${call}`,
  "draft.reach-out.2": `${hello} was steht ${atYours} gerade an? Ich würde mich gern wieder einmal austauschen{quiet, select, yes {, wann es Ihnen passt} other {, bei einem Kaffee oder am Telefon}}.`,
  "draft.reach-out.3": `${hello} ich musste heute an ${remembered} denken{topic, select, none {} other { (Thema „{topic}“)}}. Was steht ${atYours} als Nächstes an? ${call}`,
  "draft.reach-out.familiar": `${hi} wie geht es? {quiet, select, yes {Ein Kaffee in den nächsten Wochen wäre schön.} other {Ein Kaffee oder ein Telefonat in den nächsten Wochen wäre schön.}}`,

  "draft.reactivate.1": `${hello} ${last}{last, select, none {} other {; das ist eine Weile her}}. Ich würde gern hören, wie es Ihnen inzwischen geht und was ${atYours} ansteht.`,
  "draft.reactivate.2": `${hello} ich musste heute an ${remembered} denken. Was machen Sie inzwischen? ${coffee}`,
  "draft.reactivate.3": `${hello} wir haben lange nichts voneinander gehört, und ich würde den Faden gern wieder aufnehmen. ${coffee}`,
  "draft.reactivate.familiar": `${hi} lange nichts gehört! Wie wäre es in den nächsten Wochen mit einem Kaffee{quiet, select, yes {} other { oder einem Telefonat}}?`,

  "draft.first-word.1": `${hello} {unanswered, plural, =0 {${known}} other {ich melde mich noch einmal kurz}}. Mich würde interessieren, was Sie${field} gerade am meisten beschäftigt. Darf ich Sie dazu etwas fragen?`,
  "draft.first-word.2": `${hello} {unanswered, plural, =0 {${known}. Das würde ich gern ändern} other {ich versuche es noch einmal, denn ich würde Sie gern kennenlernen}}. ${call}`,
  "draft.first-word.3": `${hello} {unanswered, plural, =0 {${known}} other {vor einiger Zeit habe ich Ihnen schon einmal geschrieben}}. Wie blicken Sie${field} auf die nächsten Monate? Ein kurzer Austausch würde mich freuen.`,
  "draft.first-word.familiar": `${hi} wie geht es? Über ein paar Zeilen würde ich mich freuen{quiet, select, yes {} other {, oder über ein kurzes Telefonat}}.`,

  "draft.follow-up.1": `${hello} es hat mich gefreut, Sie ${when} kennenzulernen. Ich würde unser Gespräch gern fortsetzen. ${coffee}`,
  "draft.follow-up.2": `${hello} danke für unser Gespräch ${when}{topic, select, none {} other { (Thema „{topic}“)}}. Darf ich in den nächsten Wochen noch einmal darauf zurückkommen?`,
  "draft.follow-up.3": `${hello} schön, dass wir uns ${when} begegnet sind. Mich würde interessieren, was ${atYours} als Nächstes ansteht. ${coffee}`,
  "draft.follow-up.familiar": `${hi} schön war es ${when}! Ein Kaffee in den nächsten Wochen{quiet, select, yes {} other {, oder ein Telefonat}}?`,

  "draft.promise.1": `${hello} wie besprochen melde ich mich{topic, select, none {} other { (Thema „{topic}“)}}. ${call}`,
  "draft.promise.2": `${hello} wir wollten noch einmal sprechen{topic, select, none {} other { (Thema „{topic}“)}}. Passt es Ihnen in den nächsten Wochen?`,
  "draft.promise.familiar": `${hi} wir wollten noch einmal sprechen. Passt es in den nächsten Wochen?`,

  "draft.secure.1": `${hello} ich bringe gerade meine Kontakte in Ordnung und habe von Ihnen nur die Adresse in der Firma. Darf ich um eine private Nummer bitten? Meine schicke ich gern mit.`,
  "draft.secure.2": `${hello} falls es einmal schnell gehen muss: Unter welcher Nummer erreiche ich Sie auch abseits des Büros? Meine schicke ich gern mit.`,
  "draft.secure.3": `${hello} auf LinkedIn sind wir, glaube ich, noch gar nicht verbunden. Wollen wir das nachholen?`,
  "draft.secure.familiar": `${hi} für alle Fälle: Wie lautet die private Nummer? Meine kommt gleich mit.`,
  "draft.connect.1": `${hello} ich habe gemerkt, dass ich gar keine Adresse von Ihnen habe. Wollen wir uns hier verbinden?`,
  "draft.connect.2": `${hello} damit wir uns nicht aus den Augen verlieren: Ich würde mich freuen, wenn wir uns hier verbinden.`,
  "draft.connect.familiar": `${hi} damit wir uns nicht aus den Augen verlieren: Wie lautet die private Nummer? Meine kommt gleich mit.`,

  "draft.introduce.1": `${hello} ${begin("kennen", "Kennen")} Sie schon ${other}? ${common}, und ich glaube, ein Gespräch lohnt sich für beide Seiten. Darf ich Sie miteinander bekannt machen?`,
  "draft.introduce.2": `${hello} ${begin("mir", "Mir")} kam der Gedanke, dass Sie und ${other} sich kennen sollten. ${common}. Soll ich Sie verbinden?`,
  "draft.introduce.3": `${hello} ${begin("ich", "Ich")} würde Sie gern mit ${other} bekannt machen: ${common}. Wäre Ihnen das recht?`,
  "draft.introduce.familiar": `${hi} schon mit ${other} bekannt? Das könnte sich für beide lohnen. Soll ich verbinden?`,

  "draft.ask-introduction.1": `${hello} Sie kennen, wenn ich richtig liege, ${other}. Würden Sie uns bekannt machen? Ein Satz von Ihnen genügt, den Rest übernehme ich.`,
  "draft.ask-introduction.2": `${hello} ich würde gern mit ${other} ins Gespräch kommen. Sie haben dort, glaube ich, einen guten Draht: Mögen Sie uns bekannt machen?`,
  "draft.ask-introduction.familiar": `${hi} eine Bitte: Ich würde gern mit ${other} ins Gespräch kommen. Ein Satz zur Vorstellung genügt, den Rest übernehme ich.`,
} as const;
