// Standfestigkeit, der Baukasten der Seiten und Tage, wie man sie tippt.

export const webResilience = {
  "web.resilience.name": "Standfestigkeit",
  "web.resilience.empty":
    "Hier steht bald, wer noch ans Telefon geht, wenn die Position, ein Kunde oder eine Branche wegfällt.",
  "web.resilience.emptyWay": "Kontakte einlesen",
  "web.resilience.answer":
    "Von {relevant, plural, =1 {einem Menschen} other {{relevant, number} Menschen}} auf Ihrer Ebene {carried, plural, =0 {würde niemand} =1 {würde einer} other {würden {carried, number}}} noch ans Telefon gehen, wenn {lost} weg {count, plural, =1 {ist} other {sind}}.",
  "web.resilience.lost.position": "die Position",
  "web.resilience.lost.sector": "die Branche {name}",

  "web.resilience.sides": "Heute und danach",
  "web.resilience.sideRange":
    "{isPoint, select, true {wohl genau {low, number}} other {wohl {low, number} bis {high, number}}}",
  "web.resilience.instead": "statt {count, number}",
  "web.resilience.nothingAway":
    "Nichts weggedacht. Eine Firma oder Branche antippen denkt sie weg, noch einmal holt sie zurück.",
  "web.resilience.thoughtAway": "Weggedacht: {names}.",
  "web.resilience.restoreAll": "Alles zurückholen",

  "web.spread.title": "Wie sicher die Zahl ist",
  "web.spread.text":
    "In acht von zehn Fällen {isPoint, select, true {wären es {low, number}} other {läge sie zwischen {low, number} und {high, number}}}. Je höher ein Strich, desto wahrscheinlicher ist, dass gerade so viele ans Telefon gehen.",
  "web.spread.bin": "{isPoint, select, true {{from, number}} other {{from, number} bis {to, number}}}",
  "web.spread.column": "So viele",

  "web.rows.title": "Wer bliebe",
  "web.rows.by": "Gliederung",
  "web.rows.kind": "{kind, select, organization {nach Firma} industry {nach Branche} other {nach Ebene}}",
  "web.rows.legend":
    "{perDot, plural, =1 {Ein Punkt ist ein Mensch} other {Ein Punkt steht für # Menschen}}. Der Ring zeigt, wie sicher {perDot, plural, =1 {er} other {sie}} heute ans Telefon {perDot, plural, =1 {geht} other {gehen}}, die Füllung, was {scenario, select, today {davon jetzt zählt} other {ohne die Position davon bleibt}}.",
  "web.rows.scale": "heute → Position weg",
  "web.rows.remove": "{name} wegdenken",
  "web.rows.restore": "{name} zurückholen",
  "web.rows.noOrganization": "Ohne bekannte Firma",
  "web.rows.noIndustry": "Branche unbekannt",
  "web.rows.noLevel": "Ebene unbekannt",
  "web.rows.figures": "{before} → {after}",
  "web.rows.figuresSaid":
    "{count, plural, =1 {ein Mensch} other {{count, number} Menschen}}, heute {before}, danach {after}",
  "web.rows.under": "unter 1",
  "web.rows.slider": "Menschen, Reihe für Reihe",
  "web.rows.dot": "{name}, {level}, {basis}: heute {before}, Position weg {after}",
  "web.rows.dots":
    "{name} und {count, plural, =1 {ein weiterer Mensch} other {{count, number} weitere}}: heute {before}, Position weg {after}",
  "web.rows.levelUnknown": "Ebene unbekannt",
  "web.rows.more": "{count, plural, one {Eine weitere Reihe} other {{count, number} weitere Reihen}} zeigen",
  "web.rows.rest":
    "Und {count, plural, one {eine weitere Reihe} other {{count, number} weitere Reihen}} mit weniger Verlust.",
  "web.column.group": "{kind, select, organization {Firma} industry {Branche} other {Ebene}}",
  "web.column.people": "Menschen",

  "web.hangs.title": "Woran es hängt",
  "web.hangs.spread":
    "Verteilt ist das, was trägt, wie auf {organizations, plural, =1 {eine einzige Firma} other {{organizations, number} gleich starke Firmen}}, {industries, plural, =1 {eine Branche} other {{industries, number} Branchen}} und {levels, plural, =1 {eine Ebene} other {{levels, number} Ebenen}}.",
  "web.hangs.worst": "Kein einzelner Verlust wöge schwerer als {name}: Damit ginge {part} dessen, was trägt.",
  "web.hangs.worstSmall": "Der schwerste einzelne Verlust wäre {name}, und auch er kostete kaum etwas.",
  "web.hangs.industry": "Unter den Branchen wiegt {name} am schwersten: {part}.",
  "web.hangs.level": "Unter den Ebenen wiegt „{name}“ am schwersten: {part}.",
  "web.hangs.unknownOne": "ein einzelner Mensch, dessen Firma Mingle nicht kennt",
  "web.hangs.openings":
    "Aus dem, was bliebe, öffnete sich in 90 Tagen {odds} eine neue Tür. Im ungünstigen Fall {low}, im günstigen {high}.",

  "web.secure.title": "Nicht erreichbar nach dem letzten Tag: {count, number}",
  "web.secure.text":
    "Von ihnen kennt Mingle nur Adressen Ihrer Firma, oder gar keine. Bitten Sie um eine private Nummer oder Adresse: fünf Minuten, ein Satz. Zuerst stehen die, auf die es am meisten ankommt.",
  "web.secure.nobody": "Nach dem letzten Tag erreichen Sie alle, die Sie kennen.",
  "web.secure.doneFor": "Erledigt: privater Weg zu {name}",
  "web.secure.more": "{count, plural, one {Einen weiteren} other {{count, number} weitere}} zeigen",
  "web.secure.rest": "Und {count, plural, one {ein weiterer} other {{count, number} weitere}}.",

  "web.bridges.title": "Wer in andere Felder führt",
  "web.bridges.ego":
    "{contacts, plural, =1 {Eine Bindung hat} other {{contacts, number} Bindungen haben}} Kontakttage, die Mingle kennt; {contacts, plural, =1 {sie zählt} other {zusammen zählen sie}} wie {effective, plural, =1 {eine einzige} other {{effective, number}, die nichts voneinander wissen}}.",
  "web.bridges.text":
    "Diese Menschen antworten Ihnen wohl und saßen mit anderen zusammen, zu denen Sie selbst gerade keinen Draht haben.",
  "web.bridges.none":
    "Noch hat Mingle niemanden, der Ihnen antwortet, mit anderen zusammen gesehen. Ein Kalender oder ein Postfach zeigt es.",
  "web.bridges.observed": "Nur beobachtete Bindungen: wer mit wem in einem Treffen oder einer Mail war.",
  "web.bridges.new": "Wo Sie sonst keinen Draht haben: {fields}.",
  "web.bridges.known": "{hasNew, select, true {Auch} other {Führt zu}} {fields}.",
  "web.bridges.field": "{name} ({people, number})",
  "web.bridges.others": "{count, plural, =1 {ein weiteres Feld} other {{count, number} weitere Felder}}",

  "web.resilience.whyTitle": "Wie man das Bild liest",
  "web.resilience.whyLine":
    "Ein Ring ohne Füllung ist ein Mensch, der heute ans Telefon geht und mit der Position verloren wäre.",
  "web.resilience.whyLoss":
    "Fällt eine Firma weg, trägt dort niemand mehr. Wer wichtig ist, ändert sich dadurch nicht.",
  "web.resilience.whyConstraint":
    "Engpass nach Burt: {constraint}. Je näher bei 0, desto weniger führen Ihre Bindungen zu denselben Menschen zurück.",

  "name.industry.machinery": "Maschinenbau",
  "name.industry.energy": "Energie",
  "name.industry.logistics": "Logistik",
  "name.industry.chemicals": "Chemie",
  "name.industry.automotive": "Automobil",
  "name.industry.banking": "Banken",
  "name.industry.steel": "Stahl",
  "name.industry.pharma": "Pharma",
  "name.industry.software": "Software",
  "name.industry.insurance": "Versicherungen",
  "name.industry.electronics": "Elektronik",
  "name.industry.health": "Gesundheit",
  "name.industry.food": "Lebensmittel",
  "name.industry.executive search": "Personalberatung",
  "name.industry.consulting": "Beratung",
  "name.industry.law": "Recht",
  "name.industry.paper": "Papier",
  "name.industry.shipbuilding": "Schiffbau",
  "name.industry.medical devices": "Medizintechnik",
  "name.industry.association": "Verbände",
  "name.industry.education": "Bildung",
  "name.industry.private equity": "Beteiligungen",
  "name.industry.shipping": "Schifffahrt",
  "name.industry.real estate": "Immobilien",
  "name.industry.media": "Medien",

  "web.date.hint": "etwa 1.4.2017 oder April 2017",
  "web.date.unread": "„{typed}“ versteht Mingle nicht als Datum. Möglich sind etwa 1.4.2017, 4/2017 oder April 2017.",

  "web.kit.name": "Baukasten",
  "web.kit.answer": "Alles, woraus die Seiten gemacht sind, in allen Zuständen.",
  "web.kit.text": "Die Farben folgen hell und dunkel des Systems. Die Namen sind erfunden.",
  "web.kit.type": "Schrift",
  "web.kit.typeSample": "Vierzehn würden noch ans Telefon gehen",
  "web.kit.colours": "Papier und Tinte",
  "web.kit.colour":
    "{token, select, paper {Papier} paperDeep {Papier, getönt} ink {Tinte} inkSoft {Tinte, leise} line {Linie} lineStrong {Linie, deutlich} accent {Tannengrün: was zu tun ist} accentWash {Tannengrün, getönt} other {Bernstein: braucht Sie}}",
  "web.kit.space": "Abstände",
  "web.kit.buttons": "Schalter",
  "web.kit.button": "Tun",
  "web.kit.quiet": "Leiser",
  "web.kit.inText": "Im Text",
  "web.kit.disabled": "Gerade nicht",
  "web.kit.fields": "Felder",
  "web.kit.fieldEmpty": "Leer",
  "web.kit.fieldFilled": "Gefüllt",
  "web.kit.fieldDate": "Ein Tag",
  "web.kit.slider": "Minuten",
  "web.kit.sentences": "Sätze",
  "web.kit.waiting": "Wartet",
  "web.kit.line": "Die Linie der Menschen",
  "web.kit.lineFew": "Drei Menschen",
  "web.kit.lineNone": "Niemand: nichts",
  "web.kit.lineMany": "Zweitausend Menschen",
  "web.kit.ties": "Bindungen",
  "web.kit.acts": "Schritte",
  "web.kit.actTitle": "Schreiben Sie Anna Berger",
  "web.kit.actReason": "Vier Jahre Stille; CFO bei Voith, sie kennt die Branche, in die Sie wollen.",
  "web.kit.troubles": "Was nicht ging",
  "web.kit.troubleSample": "Die Datei Adressbuch.vcf ist leer. Bitte wählen Sie eine andere.",
  "web.kit.import": "Einlesen",
} as const;
