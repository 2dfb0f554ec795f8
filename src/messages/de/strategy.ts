const activity =
  "digital {digitale Plattformen} mingling {Mingling} care {Pflege} activation {Aktivierung} preparation {Vorbereitung} other {}";

const hours = (name: string) => `{${name}, plural, =1 {eine Stunde} other {{${name}, number} Stunden}}`;

const moved = `{to, select, none {bliebe die Aufteilung, wie sie ist} other {{from, select,
  none {wären es {more, number} h mehr für {to, select, ${activity}}}
  other {wären es {more, number} h mehr für {to, select, ${activity}} und {fewer, number} h weniger für {from, select, ${activity}}}}}}.`;

/** Phase und Datum, und wohin die Stunden der Woche gehen. */
export const strategy = {
  "operation.transition": "Wo Sie stehen und wann der Wechsel kommen kann",
  "operation.transition.set": "Hält Phase und mögliches Datum fest",
  "operation.strategy": "Wie Sie die Stunden dieser Woche am besten aufteilen, und warum",
  "field.phase":
    "settled (fest im Sattel), in-sight (Wechsel in Sicht), in-transition (im Übergang), landed (neu angekommen)",
  "field.transition.set.on": "wahrscheinliches Datum; leer: offen",
  "field.earliest": "frühestens",
  "field.latest": "spätestens",
  "field.transition.set.reason": "warum, in eigenen Worten; bleibt bei Ihnen",
  "field.strategy.hours": "Stunden in der Woche, in halben Schritten",
  "field.strategy.explain": "der Ertrag jeder halben Stunde, aus dem die Aufteilung folgt",
  "change.transition.set": "Angaben zum Übergang geändert",
  "strategy.activity": `{activity, select, digital {Digitale Plattformen} mingling {Mingling} care {Pflege} activation {Aktivierung} preparation {Vorbereitung} other {}}`,
  "strategy.reason.activation": `Aktivierung: {words, plural, =0 {} one {ein Kontakt schläft} other {{words, number} Kontakte schlafen}}{channels, plural, =0 {} one {{words, plural, =0 {} other {, }}zu einem fehlt ein privater Weg} other {{words, plural, =0 {} other {, }}zu {channels, number} fehlt ein privater Weg}}{introductions, plural, =0 {} one {{words, plural, =0 {{channels, plural, =0 {} other {, }}} other {, }}eine Vermittlung lohnt} other {{words, plural, =0 {{channels, plural, =0 {} other {, }}} other {, }}{introductions, number} Vermittlungen lohnen}}. Zusammen {total, plural, one {eine Stunde} other {{total, number} Stunden}} Arbeit; das Beste zuerst.`,
  "strategy.reason.preparation":
    "Vorbereitung: {count, plural, one {eine Unterlage fehlt} other {{count, number} Unterlagen oder Belege fehlen}}; jede hebt die Chance in jedem Gespräch.",
  "strategy.reason.care":
    "Pflege: {count, plural, one {Eine Bindung trägt heute und verblasst} other {{count, number} Bindungen tragen heute und verblassen}} ohne ein Wort ab und zu.",
  "strategy.reason.care-spare":
    "Pflege: Mehr ließe sich in dieser Zeit nirgends gewinnen; was übrig ist, gehört den Menschen, die Sie schon kennen.",
  "strategy.reason.mingling":
    "Mingling: Bis aus einem Kennenlernen eine Bindung wird, die trägt, vergehen etwa {leadWeeks, number} Wochen. Gerechnet wird auf {weeks, number} Wochen: genug für {ties, plural, one {eine neue Bindung} other {etwa {ties, number} neue Bindungen}}.",
  "strategy.reason.digital":
    "Digitale Plattformen: Unter Menschen bringt die nächste Stunde weniger als hier; es entstehen {ties, plural, one {etwa eine neue Bindung} other {etwa {ties, number} neue Bindungen}}, die tragen.",
  "strategy.reason.too-late":
    "Kein Mingling: Eine neue Bindung braucht etwa {leadWeeks, number} Wochen, bis sie trägt; Ihnen bleiben {weeks, number}. Jetzt zählt, wen Sie schon kennen.",
  "strategy.reason.full": "Kein Mingling: Ihr Netzwerk trägt schon besser, als es neue Bekannte könnten.",
  "strategy.reason.people-first":
    "Noch nichts Digitales: Eine Stunde unter Menschen bringt bisher mehr als eine am Bildschirm.",
  "strategy.reason.readiness-unknown":
    "Zu Lebenslauf und Unterlagen ist nichts bekannt; unter „Bereitschaft“ festgehalten, rechnen sie mit.",
  "strategy.reason.nothing-asleep": "Keine Aktivierung: Es gibt niemanden zu wecken, der das Ergebnis heben würde.",
  "strategy.sensitivity.more-hours": `Mit ${hours("hours")} mehr ${moved}`,
  "strategy.sensitivity.later": `Käme der Wechsel erst in {months, number} Monaten, ${moved}`,
  "strategy.sensitivity.employer": `Wäre Ihr Arbeitgeber nicht {percent, number} % Ihres Netzwerks, ${moved}`,
  "strategy.digital.profile-headline":
    "Profil, erste Zeile: sagt sie, wohin Sie wollen ({functions})? Ein Satz genügt, ohne das Wort „suche“.",
  "strategy.digital.profile-about": "Profil, Abschnitt „Info“: ein Ergebnis mit Zahl aus dem letzten Jahr ergänzen.",
  "strategy.digital.profile-direction":
    "Profil: Legen Sie zuerst Ihre Richtung fest (mingle direction set); dann sagt die erste Zeile, wohin Sie wollen.",
  "strategy.digital.posts":
    "{names, select, none {Beiträge: bei drei Menschen auf Ihrer Ebene einen Gedanken beisteuern, kein Lob.} other {Beiträge lesen und einen Gedanken beisteuern, kein Lob: {names}.}}",
  "strategy.digital.search":
    "{queries, select, none {Suche: Menschen auf Ihrer Ebene bei anderen Unternehmen.} other {Suchen: {queries}; eine Anfrage mit einem Satz, woher Sie sich kennen könnten.}}",
  "cli.transition": `{phase, select,
    settled {Fest im Sattel. Gerechnet wird, als könnte der Tag in jeder Woche der nächsten zwei Jahre kommen.}
    landed {Neu angekommen{likely, select, none {} other { am {on, date, long}}}.}
    other {{phase, select, in_sight {Ein Wechsel ist in Sicht} other {Im Übergang}}{likely, select, none {, ohne Datum} other {: wahrscheinlich am {on, date, long}}}{first, select, none {} other {, frühestens am {earliest, date, long}}}{last, select, none {} other {, spätestens am {latest, date, long}}}.}}`,
  "cli.transition.lead":
    "Von einem Kennenlernen bis zu einer Bindung, die trägt, vergehen etwa {weeks, plural, one {eine Woche} other {{weeks, number} Wochen}}.",
  "cli.transition.reason": "Warum: {reason}",
  "cli.strategy.headline":
    "{hours, plural, =1 {Eine Stunde} other {{hours, number} Stunden}} in der Woche, so verteilt, dass am Tag, an dem es zählt, am meisten offensteht:",
  "cli.strategy.none": "Ohne Stunden gibt es nichts zu verteilen. Probieren Sie: mingle strategy --hours 4",
  "cli.strategy.columns": "|Stunden|zuletzt",
  "cli.strategy.rise": "Die Chance auf mindestens eine Öffnung steigt damit von {from} auf etwa {to}.",
  "cli.strategy.done":
    "In den letzten acht Wochen waren es laut Protokoll {total} h in der Woche. Ebenso verteilt, brächten Ihre Stunden {part} von dem, was die Aufteilung oben bringt.",
  "cli.strategy.not-done": "In den letzten acht Wochen steht nichts davon im Protokoll.",
  "cli.strategy.what-if": "Was sich änderte",
  "cli.strategy.digital": "Digital, in Minuten",
  "cli.strategy.minutes": "{minutes, number} min",
  "operation.landed": "Neu angekommen: wem danken, wem es sagen, was sich löst, wer hier wer ist, in hundert Tagen",
  "landed.opened": "Aus dem Gespräch mit {fullName} hat sich etwas geöffnet. Ein Dank, bevor es alle wissen.",
  "landed.introduced": "{fullName} hat Sie bekannt gemacht. Sagen Sie, was daraus geworden ist.",
  "landed.spoke": "{fullName} hat sich auf dem Weg Zeit für Sie genommen.",
  "landed.tell": "{fullName} soll es von Ihnen hören, nicht aus dem Netz.",
  "landed.loose":
    "Mit {fullName} verband Sie die alte Aufgabe; seither kam nichts. Ein privates Wort hält die Bindung.",
  "cli.landed.head":
    "{organization, select, none {Die neue Aufgabe} other {{organization}}}: Tag {day, number} von 100, bis zum {until, date, long}.",
  "cli.landed.not-yet":
    "Hier stehen die ersten hundert Tage, sobald Sie neu angekommen sind: mingle transition set --phase landed --on DATUM, und mit mingle me set --organization … --since DATUM das neue Haus.",
  "cli.landed.thank": "Danken, bis zum {by, date, long}",
  "cli.landed.tell": "Es selbst sagen, bis zum {by, date, long}",
  "cli.landed.loose": "Was die alte Aufgabe trug, bis zum {by, date, long}",
  "cli.landed.map": "Wen Sie im neuen Haus schon kennen",
  "cli.landed.map-none":
    "Noch niemanden. Ein Organigramm oder eine Liste lässt sich importieren; dann zeigt sich, wer zählt.",
  "cli.landed.more":
    "und {count, plural, one {einen Menschen} other {{count, number} Menschen}} mehr: mingle landed --json",
} as const;
