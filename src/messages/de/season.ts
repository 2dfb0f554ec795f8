// Where to go, whom to find there, what came of it.

const level =
  "{level, select, 0 {Berufseinstieg} 1 {Fachebene} 2 {Expertenebene} 3 {Abteilungsleitung} 4 {Bereichsleitung} 5 {Geschäftsleitung} 6 {Aufsichts- oder Beirat} other {}}";

/** The field alone, or after the level: "Geschäftsleitung Finanzen". */
const field = `{function, select,
  finance {Finanzen} sales {Vertrieb} marketing {Marketing} it {IT} engineering {Technik} research {Forschung}
  operations {Betrieb} production {Produktion} procurement {Einkauf} logistics {Logistik} human_resources {Personal}
  legal {Recht} communication {Kommunikation} product {Produkt} customer_service {Kundenservice} consulting {Beratung}
  quality {Qualität} administration {Verwaltung} executive_search {Personalberatung} other {}}`;

/** "in den Finanzen". */
const inField = `{function, select,
  finance {in den Finanzen} sales {im Vertrieb} marketing {im Marketing} it {in der IT} engineering {in der Technik}
  research {in der Forschung} operations {im Betrieb} production {in der Produktion} procurement {im Einkauf}
  logistics {in der Logistik} human_resources {im Personalbereich} legal {im Recht} communication {in der Kommunikation}
  product {im Produktmanagement} customer_service {im Kundenservice} consulting {in der Beratung} quality {in der Qualität}
  administration {in der Verwaltung} executive_search {in der Personalberatung} general_management {in der Unternehmensleitung}
  other {in Ihrem Feld}}`;

const ago = `{unit, select,
  days {{count, plural, =0 {heute} =1 {gestern} other {vor # Tagen}}}
  weeks {vor {count, plural, =1 {einer Woche} other {# Wochen}}}
  months {vor {count, plural, =1 {einem Monat} other {# Monaten}}}
  overAYear {vor gut einem Jahr}
  almostTwoYears {vor fast zwei Jahren}
  other {vor {count, plural, =1 {einem Jahr} other {# Jahren}}}}`;

/** Seasons, briefs, debriefs, forecasts held against outcomes. */
export const season = {
  "operation.season": "Wohin in dieser Saison: die beste Auswahl für Ihre Tage und Euro, mit Beweis",
  "operation.brief": "Vor einem Abend: drei Menschen, ein erster Satz, ein Weg hinaus",
  "operation.debrief": "Nach einem Abend: wen Sie getroffen haben und was daraus wurde",
  "operation.calibration": "Was vorhergesagt war und was eintrat",
  "field.season.days": "Tage, die Sie in der Saison geben wollen",
  "field.budget": "Euro für Gebühren, Wege und Nächte",
  "field.evenings": "Abende, die Sie geben wollen; ohne Angabe zählt keiner sie",
  "field.season.must": "auf jeden Fall dabei: uid oder Name",
  "field.season.never": "kommt nicht infrage: uid oder Name",
  "field.season.explain": "alle Chancen und Gewichte, aus denen die Auswahl folgt",
  "field.alternatives": "was fast so gut ist und was ein Tag oder 1.000 € mehr brächten",
  "field.quick": "sofort und ohne Beweis",
  "field.trying": "auch probieren, wovon man wenig weiß: einmal am Tag gezogen statt im Mittel",
  "field.calendar": "als Kalendereintrag (.ics) mit den drei Menschen darin",
  "progress.season": "Beweis, Schritt",
  "field.met": "wen Sie getroffen haben: ein Name, oder eine Datei mit Namen",
  "field.promised": "was Sie wem versprochen haben: „Name: was“",
  "field.hours": "Stunden unter Menschen",
  "field.relevant": "wie viele neue Menschen, die zählen; sonst aus den Getroffenen gezählt",
  "change.brief": "Vorhersage zu {name} erneuert",
  "change.debrief":
    "Nachbereitung: {name}{count, plural, =0 {} one {, einen Menschen getroffen} other {, # Menschen getroffen}}",
  "brief.reason": `{place, select, both {${level} ${field}} level {${level}} field {${field}} other {Ebene nicht bekannt}}. {known, select,
    no {Noch kein Kontakt von Ihnen.} listed {Steht in Ihren Kontakten, ein Wort gab es noch nicht.} other {Zuletzt hatten Sie ${ago} miteinander zu tun.}} {oneIn, plural, =1 {Daraus wird fast immer eine Bindung.} =2 {Etwa jedes zweite Mal wird daraus eine Bindung.} =3 {Etwa jedes dritte Mal wird daraus eine Bindung.} =4 {Etwa jedes vierte Mal wird daraus eine Bindung.} =5 {Etwa jedes fünfte Mal wird daraus eine Bindung.} other {Etwa jedes #. Mal wird daraus eine Bindung.}}`,
  "brief.common.colleague": "{fullName} könnte Sie bekannt machen; eine Frage vorab lohnt.",
  "brief.common.function": `Sie beide sind ${inField} zu Hause.`,
  "brief.common.again": "Bei „{occasion}“ sehen Sie sich wieder.",
  "brief.opening.again": `Wir hatten ${ago} zuletzt miteinander zu tun. Was ist bei Ihnen seither das Wichtigste?`,
  "brief.opening.through": "Sie kennen sicher {introducer}, wir haben miteinander zu tun. Arbeiten Sie eng zusammen?",
  "brief.opening.field": `Was verändert sich ${inField} gerade am meisten?`,
  "brief.opening.organization": "Wie erleben Sie die Lage bei {organization} gerade?",
  "brief.opening.room": "Was hat Sie heute hierher geführt?",
  "brief.exit": "Ich will Sie den anderen nicht vorenthalten. Darf ich mich morgen mit einer Zeile melden?",
  "cli.season.home":
    "In dieser Saison lohnt kein Weg für {days, plural, one {einen Tag} other {{days, number} Tage}} und {budget}. Zu Hause bleiben ist hier die richtige Antwort.",
  "cli.season.nothing":
    "Es steht nichts an, wohin Sie gehen könnten. Gelegenheiten kommen aus Kalendern und Listen: mingle import",
  "cli.season.headline":
    "{count, plural, one {Eine von {candidates, plural, one {einer Gelegenheit} other {{candidates, number} Gelegenheiten}}} other {{count, number} von {candidates, number} Gelegenheiten}}: {spent}, im Mittel {ties} neue {tiesPlural, plural, one {Bindung} other {Bindungen}} zu Menschen, die zählen.",
  "cli.season.proven": "Bewiesen: Keine andere Auswahl bringt mehr.",
  "cli.season.open": "Noch nicht bewiesen: Eine andere Auswahl brächte höchstens {gap} mehr.",
  "cli.season.columns": "Tage|Kosten|mind. eine/r|Anteil",
  "cli.season.no-audience":
    "Von keiner Gelegenheit ist bekannt, wer kommt; gerechnet ist mit dem, was für ihre Art üblich ist. Mit einer Gästeliste wird es genauer: mingle audience",
  "cli.season.alternatives": "Fast so gut:",
  "cli.season.alternative": "{share} davon für {spent}: {names}",
  "cli.season.days": "{days, plural, one {ein Tag} other {{days, number} Tage}}",
  "cli.season.evenings": "{evenings, plural, one {ein Abend} other {{evenings, number} Abende}}",
  "cli.season.more": "Ein Tag mehr brächte {day} mehr, 1.000 € mehr {thousand}.",
  "cli.season.enough": "Ein Tag oder 1.000 € mehr brächten nichts.",
  "cli.brief.when":
    "{on, date, long}{time, select, none {} other {, {time} Uhr}}{location, select, none {} other {, {location}}}",
  "cli.brief.promise":
    "Mit {probability} treffen Sie mindestens einen neuen Menschen, der zählt; im Mittel {expected}.",
  "cli.brief.nobody":
    "Wer kommt, ist noch nicht bekannt. Mit einer Gästeliste nennt Mingle drei Menschen: mingle audience",
  "cli.brief.known": "Schon vertraut: {names}.",
  "cli.brief.opening": "Erster Satz: „{text}“",
  "cli.brief.exit": "Und hinaus: „{text}“",
  "cli.debrief.done":
    "{name} ist festgehalten: {met, plural, =0 {niemand} one {ein Mensch} other {{met, number} Menschen}} getroffen, {relevant, plural, =0 {niemand} one {einer} other {{relevant, number}}} neu und wichtig.",
  "cli.debrief.forecast": "Vorhergesagt waren {expected}.",
  "cli.debrief.next": "Morgen nachfassen, solange man sich erinnert: mingle week",
  "cli.calibration.none": "Noch ist keine Vorhersage an dem gemessen, was eintrat.",
  "cli.calibration.standing":
    "{count, plural, one {Eine Vorhersage steht} other {{count, number} Vorhersagen stehen}} und {count, plural, one {wartet} other {warten}} auf {count, plural, one {ihren} other {ihre}} Abend.",
  "cli.calibration.last": "Zuletzt, {name}: {told} waren vorhergesagt, {met} wurden es.",
  "cli.calibration.sum":
    "{count, plural, one {An einem Abend} other {Über {count, number} Abende}}: {met} neue Menschen, die zählen, gegen {told} vorhergesagte.",
  "cli.calibration.brier": "Brier-Wert {brier}: 0 wäre Hellsehen, 0,25 ist eine Münze.",
  "cli.calibration.columns": "Vorhersage|Abende|im Mittel|eingetreten",
} as const;
