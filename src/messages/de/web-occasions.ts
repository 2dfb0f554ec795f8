// Gelegenheiten im Browser: die Saison, ein Abend davor und danach, die Richtung.

export const webOccasions = {
  "web.occasions.name": "Gelegenheiten",
  "web.occasions.waiting": "Einen Augenblick, die Saison wird gerechnet …",
  "web.occasions.none":
    "In den nächsten {weeks, select, 12 {zwölf Wochen} 26 {sechs Monaten} other {zwölf Monaten}} steht nichts an, wohin Sie gehen könnten.",
  "web.occasions.home":
    "Zu Hause bleiben ist hier die richtige Antwort: {candidates, plural, =1 {Die eine Gelegenheit bringt} other {Keine der {candidates, number} Gelegenheiten bringt}} {candidates, plural, =1 {in diesem Rahmen nichts} other {in diesem Rahmen etwas}}.",
  "web.occasions.answer":
    "{count, plural, =1 {Eine} other {{count, number}}} von {candidates, plural, =1 {einer Gelegenheit} other {{candidates, number} Gelegenheiten}} {count, plural, =1 {lohnt} other {lohnen}} sich: {spent}, im Mittel {ties} {tiesCount, plural, =1 {neue Bindung} other {neue Bindungen}} zu Menschen, die zählen.",
  "web.occasions.proving": "Rasch gerechnet; der Beweis läuft{step, plural, =0 {} other {, Schritt #}} …",
  "web.occasions.proven": "Bewiesen bestmöglich: Keine andere Auswahl bringt mehr.",
  "web.occasions.open": "Noch nicht bewiesen: Eine andere Auswahl brächte höchstens {gap} mehr.",
  "web.occasions.openAll": "Noch nicht bewiesen.",
  "web.occasions.noAudience":
    "Von keiner ist bekannt, wer kommt; gerechnet ist mit dem, was für ihre Art üblich ist. Mit einer Gästeliste wird es genauer.",
  "web.occasions.limitDays": "Tage",
  "web.occasions.limitEuros": "Euro",
  "web.occasions.limitEvenings": "Abende",
  "web.occasions.noLimit": "ohne Grenze",
  "web.occasions.spent": "{spent} davon verplant",
  "web.occasions.unspent": "nichts davon verplant",
  "web.occasions.span": "Wie weit voraus",
  "web.occasions.spanOf": "{weeks, select, 12 {zwölf Wochen} 26 {ein halbes Jahr} other {ein Jahr}}",
  "web.occasions.trying": "auch Unerprobtes",
  "web.occasions.tryingWhy":
    "Arten von Abenden, von denen man wenig weiß, kommen öfter zum Zug: Ihr Ertrag wird einmal am Tag gezogen statt gemittelt.",
  "web.occasions.line": "Die Saison: Pfeiltasten nennen die Abende, Eingabe öffnet den genannten",
  "web.occasions.legend": "Gefüllt: in der Auswahl. Umriss: steht auch an.",
  "web.occasions.mark":
    "{number, plural, =0 {} other {#. }}{name}, {on}{number, plural, =0 {, nicht in der Auswahl} other {}}",
  "web.occasions.days": "{size, select, one {ein Tag} half {ein halber Tag} none {kein Tag} other {{count} Tage}}",
  "web.occasions.evenings": "{evenings, plural, =0 {kein Abend} =1 {ein Abend} other {{evenings, number} Abende}}",
  "web.occasions.expected":
    "{expected} {count, plural, =1 {neues relevantes Gespräch} other {neue relevante Gespräche}}",
  "web.occasions.free": "keine Kosten",
  "web.occasions.share": "{share} des Ganzen",
  "web.occasions.go": "Ich gehe hin",
  "web.occasions.going": "Sie gehen hin",
  "web.occasions.must": "Muss sein",
  "web.occasions.never": "Nein danke",
  "web.occasions.decided":
    "{decided, select, going {Sie gehen hin} not {ohne Sie} must {muss sein} other {nein danke}}",
  "web.occasions.more":
    "{day, select, none {{thousand, select, none {Ein Tag oder 1.000 € mehr brächten nichts.} other {Ein Tag mehr brächte nichts, 1.000 € mehr {thousand} mehr.}}} other {{thousand, select, none {Ein Tag mehr brächte {day} mehr, 1.000 € mehr nichts.} other {Ein Tag mehr brächte {day} mehr, 1.000 € mehr {thousand}.}}}}",
  "web.occasions.moreEvening":
    "{evening, select, none {Ein Abend mehr auch nichts.} other {Ein Abend mehr brächte {evening}.}}",
  "web.occasions.alternatives":
    "{count, plural, =1 {Eine andere Auswahl ist} other {{count, number} andere sind}} fast so gut",
  "web.occasions.alternative":
    "{share} davon für {spent}: {swaps, select, both {{with} statt {without}} without {ohne {without}} other {dazu {with}}}",
  "web.occasions.all":
    "{count, plural, =0 {Nichts gefunden} other {{isBeside, select, true {Was sonst ansteht} other {Was ansteht}}: {count, plural, =1 {eine Gelegenheit} other {{count, number} Gelegenheiten}}}}",
  "web.occasions.search": "Name oder Ort",
  "web.occasions.further": "{count, plural, =1 {Eine weitere} other {{count, number} weitere}} zeigen",
  "web.occasions.awaiting": "Wie war es?",
  "web.occasions.add": "Eine Gelegenheit eintragen",
  "web.occasions.lineLabel": "Eine Zeile genügt: was, wann, wo, was es kostet",
  "web.occasions.lineHint": "Handelsblatt Jahrestagung 12.–14.3. Berlin 2.900 €",
  "web.occasions.addButton": "Eintragen",
  "web.occasions.importKinds": "Kalender (.ics), Konferenzlisten (JSON, CSV), gespeicherte Veranstaltungsseiten (HTML)",
  "web.occasions.kind.conference": "Konferenz",
  "web.occasions.kind.seminar": "Seminar",
  "web.occasions.kind.workshop": "Workshop",
  "web.occasions.kind.reception": "Empfang",
  "web.occasions.kind.association": "Verband",
  "web.occasions.kind.alumni": "Alumni",
  "web.occasions.kind.dinner": "Essen",
  "web.occasions.kind.fair": "Messe",
  "web.occasions.kind.digital": "digital",
  "web.occasions.kind.talk": "Vortrag",
  "web.occasions.kind.panel": "Podium",
  "web.occasions.kind.article": "Artikel",
  "web.occasions.kind.podcast": "Podcast",
  "web.occasions.kind.role": "Amt im Verband",
  "web.occasions.whyTitle": "Warum diese?",
  "web.occasions.whyChance":
    "Für jeden Menschen dort: Kommt es zum Gespräch, weiß er am Tag danach noch, wer Sie sind, wird nach dem Nachfassen eine Bindung daraus? Das Produkt ist die Chance; was die Bindung wert ist, sagt die Woche.",
  "web.occasions.whyProof":
    "Bewiesen heißt: Unter allen Kombinationen, die in Tage, Euro und Abende passen und sich nicht überschneiden, bringt keine mehr.",
  "web.occasions.whyCost":
    "Kosten, Tage und Abende sind geschätzt, wo Sie nichts gesagt haben: Beitrag nach der Art, Weg nach der Entfernung.",

  "web.calibration.title": "Vorhergesagt und eingetreten",
  "web.calibration.waiting":
    "{count, plural, =1 {Eine Vorhersage wartet auf ihren Abend} other {{count, number} Vorhersagen warten auf ihren Abend}}.",
  "web.calibration.said":
    "Zuletzt, {name}: {told} waren vorhergesagt, {met, plural, =0 {niemand wurde es} =1 {einer wurde es} other {{met, number} wurden es}}.{count, plural, =1 {} other { Über {count, number} Abende: {metSum, number} gegen {toldSum}.}}",
  "web.calibration.caption": "Wenigstens ein neuer Mensch, der zählt: wie oft vorhergesagt, wie oft eingetreten",
  "web.calibration.foretold": "vorhergesagt",
  "web.calibration.came": "eingetreten",
  "web.calibration.evenings": "Abende",

  "web.occasion.title": "Gelegenheit",
  "web.occasion.choice": "Gehen Sie hin?",
  "web.occasion.similar": "Vielleicht dieselbe",
  "web.occasion.merge": "Zusammenführen",
  "web.occasion.facts": "Angaben ändern",
  "web.occasion.wholeSeries": "Gilt für die ganze Reihe.",
  "web.occasion.name": "Name",
  "web.occasion.start": "Erster Tag",
  "web.occasion.end": "Letzter Tag",
  "web.occasion.time": "Beginn",
  "web.occasion.kind": "Art",
  "web.occasion.kindUnknown": "unbekannt",
  "web.occasion.location": "Ort",
  "web.occasion.cost": "Kosten in Euro, alles in allem",
  "web.occasion.days": "Tage, die es nimmt",
  "web.occasion.reach": "Wie viele Sie sehen, hören oder lesen",
  "web.occasion.prepare": "Minuten Vorbereitung",
  "web.occasion.estimated": "geschätzt",
  "web.occasion.url": "Seite der Veranstaltung",
  "web.occasion.page": "Zur Seite der Veranstaltung",
  "web.occasion.expectTitle": "Was zu erwarten ist",
  "web.occasion.expect":
    "Ein neues relevantes Gespräch ist eines mit jemandem außerhalb Ihrer Firma, mit dem noch keine Bindung lebt und der für Ihre Richtung zählt. Was bei früheren Abenden dieser Art herauskam, ist eingerechnet.",
  "web.occasion.costTitle": "Was es kostet, geschätzt",
  "web.occasion.costWhy":
    "Beitrag {fee}, Fahrt {travel}{distance, select, measured { ({km} km)} assumed {, der Ort oder Ihr eigener ist nicht bekannt} other {}}{nights, plural, =0 {} =1 {, eine Nacht {nightsCost}} other {, # Nächte {nightsCost}}}.",
  "web.occasion.prepareWhy":
    "{minutes, plural, =1 {Eine Minute} other {{minutes, number} Minuten}} Vorbereitung sind in die Tage eingerechnet.",
  "web.occasion.chanceTitle": "Warum diese drei?",
  "web.occasion.chance":
    "{name}: {q}. Gespräch {meet}, {kappa, select, 1 {} other {solche Abende bringen das {kappa}-Fache, }}am Tag danach erinnert {recall}, Nachfassen gelingt {followUp}.",
  "web.occasion.chanceText": "Miteinander malgenommen ist es die Chance, dass eine Bindung beginnt.",

  "web.brief.waiting": "Einen Augenblick …",
  "web.brief.audience":
    "{audience, plural, =0 {Wer kommt, ist noch nicht bekannt.} =1 {Ein Mensch wird erwartet.} other {{audience, number} Menschen werden erwartet.}}",
  "web.brief.odds": "Wenigstens ein neuer, der zählt: {odds}.",
  "web.brief.nobody":
    "Mit einer Gästeliste nennt Mingle drei Menschen, die Sie dort finden sollten. Unten ist ihr Platz.",
  "web.brief.introducedBy": "Bekannt machen könnte Sie {name}.",
  "web.brief.exit": "Und hinaus:",
  "web.brief.pitch": "Wer Sie sind, in diesem Raum",
  "web.brief.known": "Schon vertraut: {names}.",
  "web.brief.print": "Drucken",
  "web.brief.calendar": "In den Kalender (.ics)",

  "web.debrief.title": "Wen haben Sie getroffen?",
  "web.debrief.again": "Ist noch jemand dazugekommen?",
  "web.debrief.met": "Auf der Liste",
  "web.debrief.search": "Name oder Firma",
  "web.debrief.promised": "Was Sie {name} versprochen haben",
  "web.debrief.promisedHint": "Etwas versprochen?",
  "web.debrief.others": "Wen noch? Eine Zeile je Mensch",
  "web.debrief.othersHint": "Anna Berger, CFO, Voith",
  "web.debrief.hours": "Stunden unter Menschen, wenn Sie mögen",
  "web.debrief.done": "Festhalten",
  "web.debrief.kept":
    "{met, plural, =0 {Niemanden getroffen} =1 {Einen Menschen getroffen} other {{met, number} Menschen getroffen}}, {relevant, plural, =0 {niemand davon neu und wichtig} =1 {einer davon neu und wichtig} other {{relevant, number} davon neu und wichtig}}.",
  "web.debrief.told":
    "Vorhergesagt waren {told}, {relevant, plural, =0 {niemand wurde es} =1 {einer wurde es} other {{relevant, number} wurden es}}.",
  "web.debrief.sum": "Über {count, number} Abende: {met, number} gegen {told}.",
  "web.debrief.tomorrow": "Morgen, solange man sich erinnert",
  "web.debrief.inWeek": "Was davon am meisten bringt, steht auch in der Woche.",
  "web.debrief.more": "Noch jemanden nachtragen",

  "web.audience.title": "Wer kommt",
  "web.audience.said":
    "{people, plural, =1 {Ein Mensch wird} other {{people, number} Menschen werden}} erwartet; {known, plural, =0 {niemanden davon kennen Sie} =1 {einen davon kennen Sie} other {{known, number} davon kennen Sie}}, etwa {same, number} auf Ihrer Ebene oder darüber.",
  "web.audience.profile":
    "{people, plural, =0 {Wer kommt, ist nicht bekannt.} other {Wer kommt, ist nicht bekannt; nach der Art des Abends etwa {people, number} Menschen, {same, number} auf Ihrer Ebene oder darüber.}}",
  "web.audience.speaker": "spricht",
  "web.audience.known": "in Ihrem Netz",
  "web.audience.add": "Gästeliste einfügen",
  "web.audience.text": "Gästeliste, ein Mensch je Zeile",
  "web.audience.hint": "Anna Berger, CFO, Voith\nKarl Ott – Vorstand bei Krones",
  "web.audience.take": "Übernehmen",
  "web.audience.file": "Datei wählen …",
  "web.audience.taken": "{read, plural, =1 {Eine Zeile} other {{read, number} Zeilen}} gelesen.",

  "web.direction.title": "Richtung",
  "web.direction.text": "Wohin soll es gehen? Daraus folgt, wer zählt, wohin Sie gehen und was Sie von sich sagen.",
  "web.direction.none": "Noch nicht gesetzt; alle zählen gleich.",
  "web.direction.change": "Richtung ändern",
  "web.direction.exactly": "Genauer festlegen, mit Vorschau",
  "web.direction.functions": "Funktionen",
  "web.direction.functionsHint": "Finanzen, Vertrieb",
  "web.direction.industries": "Branchen",
  "web.direction.industriesHint": "Maschinenbau, Energie",
  "web.direction.regions": "Regionen",
  "web.direction.regionsHint": "DACH, München",
  "web.direction.organizations": "Organisationen, die Sie wollen",
  "web.direction.organizationsHint": "Voith, Krones",
  "web.direction.exclude": "Organisationen, die nicht infrage kommen",
  "web.direction.excludeHint": "keine",
  "web.direction.languages": "Sprachen",
  "web.direction.languagesHint": "Deutsch, Englisch",
  "web.direction.minLevel": "Mindestens diese Ebene",
  "web.direction.ownLevel": "die eigene",
  "web.direction.until": "Bis wann",
  "web.direction.preview":
    "Relevant wären {relevantAfter, plural, =1 {ein Mensch} other {{relevantAfter, number} Menschen}} statt {relevantBefore, number}; es trügen etwa {carriedAfter, number} statt {carriedBefore, number}.",
  "web.direction.previewOccasion": "brächte {after} neue relevante Gespräche statt {before}.",
} as const;
