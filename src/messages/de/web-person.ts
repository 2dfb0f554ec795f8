/** Die Seite eines Menschen. */
export const webPerson = {
  "web.person.connects": "Was Sie verbindet",
  "web.person.basis": "Was Sie verbindet",
  "web.person.basisInferred": "wie Mingle es liest",
  "web.person.lasts": "{reason} Ohne Ihre Position hielte die Bindung {odds}.",
  "web.person.first":
    "Das erste Mal{subject, select, none {} other {, „{subject}“,}} {ago}{people, select, none {} other {, mit {people}}}.",
  "web.person.connectedOn": "Auf LinkedIn verbunden seit {on, date, long}.",
  "web.person.stands": "Wie es steht",
  "web.person.inTouch": "Ohne dass Sie etwas tun, kommt in den nächsten 90 Tagen {odds} ein Kontakt zustande.",
  "web.person.unanswered":
    "{count, plural, =1 {Zuletzt haben Sie sich einmal gemeldet, ohne dass etwas zurückkam.} other {Zuletzt haben Sie sich an {count, number} Tagen gemeldet, ohne dass etwas zurückkam.}}",
  "web.person.now": "Was jetzt",
  "web.person.nothingNow": "In dieser Woche ist hier nichts zu tun.",
  "web.person.followUpOn":
    "{isDue, select, true {Seit {on, date, long} wollten Sie} other {Ab {on, date, long} wollen Sie}} darauf zurückkommen.",
  "web.person.note": "Notieren, was war",

  "web.curve.name": "Kontakttage im Jahr davor, von {start} bis heute",
  "web.curve.most": "{count, plural, one {# Tag} other {{count, number} Tage}} im Jahr",
  "web.curve.today": "heute",
  "web.curve.year": "Jahr",
  "web.curve.days": "Kontakttage",

  "web.person.undated": "ohne Jahr",
  "web.person.secure.title": "Einen privaten Weg eintragen",
  "web.person.secure.label": "Private Nummer oder Adresse",
  "web.person.secure.save": "Eintragen",
  "web.person.secure.done": "gesichert am {on, date, long}",
  "web.introducers.title": "Wer Sie zusammenbringen kann",
  "web.introducers.odds": "Das gelingt {odds}.",
  "web.person.sources": "Woher Mingle das weiß",
  "web.person.source": "{format} „{label}“ vom {on, date, long}",
  "web.person.typed": "Von Ihnen eingetragen.",
  "web.person.log": "Was hier geschrieben wurde",
  "web.person.allChanges": "Alle Änderungen",

  "web.edit.title": "Angaben ändern",
  "web.edit.phones": "Telefonnummern",
  "web.edit.urls": "Profile und Seiten",
  "web.edit.birthday": "Geburtstag",
  "web.edit.introduces": "Um eine Empfehlung bitten",
  "web.edit.introducesOf": "{answer, select, yes {gern} other {lieber nicht}}",

  "web.erase.title": "Löschen",
  "web.erase.text":
    "Wer nicht in Ihrem Netz stehen möchte, verschwindet daraus ganz, und kommt auch beim nächsten Einlesen nicht wieder.",
  "web.erase.open": "{name} löschen …",
  "web.erase.ask": "{name} endgültig löschen?",
  "web.erase.what":
    "Name, Adressen, Positionen, Notizen und alle Begegnungen gehen verloren, auch aus dem Verlauf der Änderungen. Rückgängig machen lässt sich das nicht. Ein Fingerabdruck bleibt, der niemanden verrät: Damit kommt dieser Mensch beim nächsten Einlesen nicht wieder.",
  "web.erase.do": "Endgültig löschen",

  "web.counts.title": "Was dieser Mensch zählt",
  "web.counts.share":
    "Von allem, was Ihr Netz ohne die Position trägt, {isTop, select, true {hängt hier mehr als bei jedem anderen: {share}} other {hängt hier {share}}}.",
  "web.counts.place":
    "Platz {place, number} von {count, number} in der Reihe derer, die am ehesten noch ans Telefon gehen.",
  "web.counts.none": "Für Ihre Richtung zählt dieser Mensch bisher nicht.",
  "web.counts.why": "Warum?",
  "web.counts.factor": "{name}: {value}",
} as const;
