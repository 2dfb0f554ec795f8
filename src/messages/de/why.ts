// Why a number is what it is: the sentence, its factors, how sure it is, what would change it.

const level =
  "{level, select, 0 {Einstieg} 1 {Fachkraft} 2 {Erfahrene Fachkraft} 3 {Team- oder Abteilungsleitung} 4 {Bereichsleitung} 5 {Geschäftsleitung} other {Aufsichtsgremium}}";
const range = "zwischen {low, number, percent} und {high, number, percent}";

export const why = {
  "operation.why": "Warum eine Zahl so ist: woraus sie besteht, wie sicher sie ist, was sie ändern würde",
  "field.number": "welche Zahl",
  "field.about": "von wem oder von welchem Schritt: uid, Name, Adresse oder Kennung des Schritts",

  "why.alive": "Auf eine Frage von Ihnen antwortet {fullName} mit {value, number, percent} innerhalb von 90 Tagen.",
  "why.in-touch":
    "Ohne dass Sie etwas tun, kommt es mit {fullName} in den nächsten 90 Tagen mit {value, number, percent} zu einem Kontakt.",
  "why.survive": "Die Bindung zu {fullName} bleibt mit {value, number, percent}, wenn Ihre Position weg ist.",
  "why.relevance":
    "{fullName} zählt für Ihre Richtung mit {value, number, percent}; ab {from, number, percent} gehört jemand zum Kreis, auf den es ankommt.",
  "why.level": `„{title}“ liest sich als: ${level}.`,
  "why.level-unknown": "Zu {fullName} ist kein Titel bekannt.",
  "why.carried":
    "Ist die Position weg, tragen {value, number} von {relevant, number}: Sie würden antworten, und die Bindung bliebe. Heute wären es {today, number}.",
  "why.carried-person": "{fullName} trägt mit {value, number, percent}: antwortet, und die Bindung bleibt.",
  "why.openings":
    "Ist die Position weg und fragen Sie {asked, number} Menschen, öffnet sich in 90 Tagen mit {value, number, percent} etwas.",
  "why.relevant":
    "{value, number} von {contacts, number} Kontakten zählen: Sie stehen auf Ihrer Ebene oder darüber und passen zur Richtung, oder sie kennen solche Menschen.",
  "why.act": "Dieser Schritt hebt die Aussicht, dass sich etwas öffnet, um {points, number, ::@@#} Prozentpunkte.",

  "why.factor.start": "Ausgangspunkt",
  "why.note.start-alive": "Wer sich an einem einzigen Tag gemeldet hat, vor drei Monaten.",
  "why.note.start-in-touch": "Nach einem einzigen Kontakt, heute.",
  "why.factor.both-ways":
    "{of, plural, one {Am Kontakttag kam etwas von beiden} other {An {count, number} von {of, number} Kontakttagen kam etwas von beiden}}",
  "why.factor.contact-days": "{count, plural, one {Ein Kontakttag} other {{count, number} Kontakttage}}",
  "why.factor.sign-age":
    "{days, plural, =0 {Ein Zeichen heute} =1 {Letztes Zeichen gestern} other {Letztes Zeichen vor {days, number} Tagen}}",
  "why.factor.unanswered":
    "{count, plural, =1 {Seither einmal ohne Antwort gemeldet} other {Seither an {count, number} Tagen ohne Antwort gemeldet}}",
  "why.factor.own-answers": "Wie oft Ihnen bisher geantwortet wurde ({count, number} Fragen)",
  "why.factor.prior": "Was für solche Kontakte angenommen wird",
  "why.note.prior": `{origin, select,
    met {Sie sind sich begegnet, ohne dass ein Tag bekannt ist.} colleague {Sie arbeiten im selben Haus.}
    card {Eine Karte aus Ihrem Adressbuch.} typed {Von Ihnen eingetragen.} addressbook {Aus Ihrem Adressbuch.}
    linkedin {Von LinkedIn.} none {Es ist kein Weg zu diesem Menschen bekannt.} other {Nur aus Listen, Mails oder Terminen bekannt.}}`,
  "why.factor.recency":
    "{days, plural, =0 {Kontakt heute} =1 {Letzter Kontakt gestern} other {Letzter Kontakt vor {days, number} Tagen}}",
  "why.factor.activation": "Wie dicht die Kontakte liegen",
  "why.factor.reciprocity": "Gegenseitig: {daysIn, number} Tage von dort, {daysOut, number} von Ihnen",
  "why.factor.young-log": "Ihre Aufzeichnungen sind noch jung",
  "why.note.depth":
    "{count, plural, one {Ein Tag} other {{count, number} Tage}}; ab dreien spricht es für die Bindung.",
  "why.factor.shock": "Ihre ganze Organisation fällt aus",
  "why.factor.reach": "Kein Weg außerhalb der Firma",
  "why.factor.at-least": `Mindestens: ${level}`,
  "why.note.no-title": "Kein Titel bekannt: angenommen.",
  "why.factor.fit": "Passt zur Richtung",
  "why.note.no-direction": "Noch keine Richtung gesetzt: Alles passt.",
  "why.factor.bridge": "Wen dieser Mensch kennt",
  "why.note.bridge": "Gesehen in gemeinsamen Terminen und Mails; Ihre eigenen lebendigen Bindungen zählen nicht mit.",
  "why.note.search": "Personalberatung: führt zu vielen anderen.",
  "why.factor.by-bridge": "Weil sie solche Menschen kennen",
  "why.factor.person": "{fullName}",
  "why.note.person": "antwortet {alive, number, percent}, bleibt {survive, number, percent}",
  "why.factor.others-measured":
    "{count, plural, one {Ein weiterer Mensch} other {{count, number} weitere}}, von denen ein Zeichen da ist",
  "why.factor.others-assumption":
    "{count, plural, one {Ein weiterer Mensch} other {{count, number} weitere}}, von denen noch kein Zeichen da ist",
  "why.factor.rho": "Aus einem Gespräch öffnet sich etwas",
  "why.factor.asked": "So viele lassen sich in 90 Tagen fragen",
  "why.factor.alive": "Antwortet auf eine Frage",
  "why.factor.survive": "Bleibt, wenn die Position weg ist",
  "why.factor.chance-answers": "Eine Antwort kommt",
  "why.factor.chance-secure": "Die Bitte gelingt",
  "why.factor.chance-path": "{fullName} antwortet und kennt {otherName}",
  "why.factor.worth": "Was es bringt, wenn es gelingt",
  "why.factor.waiting": "Es kann auch noch warten",
  "why.factor.last-place": "Die Schwelle: wer gerade noch gefragt würde",
  "why.factor.introduce-word": "Ein Wort an {fullName}",
  "why.factor.introduce-triad": "Mit {fullName} haben Sie dann jemanden gemeinsam",

  "why.sure.alive": `{asks, plural, =0 {Netze unterscheiden sich: Acht von zehn lägen} other {An Ihren eigenen Fragen gemessen: wahrscheinlich}} ${range}.`,
  "why.sure.alive-unknown": `Eine Annahme, denn noch kam kein Zeichen. Alles ${range} ist gut möglich.`,
  "why.sure.in-touch": `{cuts, plural, =0 {Noch ohne Vergleich mit Ihrer eigenen Vergangenheit} other {An Ihrer eigenen Vergangenheit gemessen}}: wahrscheinlich ${range}.`,
  "why.sure.in-touch-unknown":
    "Es gab noch keinen Kontakt mit Datum; die Zahl liegt am unteren Rand dessen, was gemessen wurde.",
  "why.sure.survive": `Die Richtung ist aus Studien bekannt, die Größe angenommen: gut möglich ist alles ${range}.`,
  "why.sure.no-title": "Ohne Titel lässt sich die Ebene nur annehmen.",
  "why.sure.level":
    "{sure, select, yes {Ziemlich sicher} other {Unsicher}}: {value, number, percent} sprechen für die wahrscheinlichste Ebene.",
  "why.sure.carried":
    "Mit 80 % zwischen {low, number} und {high, number}. {assumed, number, percent} davon beruhen allein auf Annahmen, weil noch kein Zeichen da ist.",
  "why.sure.openings": `Je nachdem, wie viel Gespräche bringen, ${range}.`,
  "why.sure.relevant":
    "{count, plural, =0 {Alle Ebenen sind ziemlich sicher gelesen.} one {Bei einem ist die Ebene unsicher.} other {Bei {count, number} ist die Ebene unsicher.}}",
  "why.sure.person":
    "Ob jemand antwortet, ist aus Ihren Kontakttagen gerechnet; ob die Bindung bleibt, ist angenommen.",
  "why.sure.person-assumed": "Beides ist angenommen, denn noch kam kein Zeichen.",
  "why.sure.act":
    "Ein Mittel über die Wochen, in denen die Position enden könnte; so sicher wie die Annahmen, auf denen es steht.",

  "why.change.exchange": "Ein Austausch heute: {value, number, percent}.",
  "why.change.silent-year": "Ein weiteres Jahr Stille: {value, number, percent}.",
  "why.change.in-touch": "Jeder Kontakt hebt die Zahl, am meisten ein neuer nach langer Zeit.",
  "why.change.secure": "Mit einer privaten Nummer oder einem Profil: {value, number, percent}.",
  "why.change.triad": "Mit gemeinsamen Bekannten außerhalb der Firma: {value, number, percent}.",
  "why.change.basis": `{basis, select,
    unknown {Sagen Sie, was Sie verbindet; noch weiß Mingle es nicht.} other {Verbindet Sie etwas anderes, dann sagen Sie es: Ihre Angabe gilt.}}`,
  "why.change.title": "Ein genauerer Titel.",
  "why.change.direction": "Eine Richtung: Funktionen, Branchen, Regionen, auf die es ankommt.",
  "why.change.bridge": "Termine und Mails: Sie zeigen, wer wen kennt.",
  "why.change.titles":
    "{count, plural, one {Ein Titel für den einen Kontakt ohne Titel.} other {Titel für die {count, number} Kontakte ohne Titel.}}",
  "why.change.hours": "Mit {hours, number} Stunden in der Woche zum Fragen: {value, number, percent}.",
  "why.change.conversations": "Jedes Gespräch, das Sie festhalten: Daraus lernt die Zahl.",
  "why.change.secure-all":
    "Mit einem privaten Weg zu {count, plural, one {dem einen} other {den {count, number}}}, die nur über die Firma erreichbar sind: {value, number}.",
  "why.change.colleagues-half": "Blieben Kollegen nur halb so oft: {value, number}.",
  "why.change.reach": "Ein privater Weg: eine Nummer oder ein Profil.",
  "why.change.act-reach-out": "Mit jeder Woche ohne Zeichen gewinnt der Schritt.",
  "why.change.act-reactivate": "Nach einer Antwort ist die Bindung wieder lebendig, und der Schritt entfällt.",
  "why.change.act-secure": "Ist ein privater Weg bekannt, entfällt der Schritt.",
  "why.change.act-follow-up": "Drei Wochen nach der Begegnung ist es kein Anknüpfen mehr.",
  "why.change.act-introduce": "Wer sich inzwischen kennt, muss nicht mehr bekannt gemacht werden.",
  "why.change.act-ask-introduction": "Ein erstes Zeichen von dort, und Sie brauchen niemanden mehr dazwischen.",

  "cli.why.changes": "Was es ändern würde:",
  "cli.why.assumptions": "Angenommen ist dabei:",
  "cli.why.points": "{points} Pkt.",
  "cli.why.source":
    "{source, select, measured {gemessen} assumption {angenommen} file {aus Dateien} other {Ihre Angabe}}",
} as const;
