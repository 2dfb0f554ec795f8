// Die Seiten im Browser.

export const web = {
  "web.closed.title": "Mingle ist hier noch nicht geöffnet",
  "web.closed.text":
    "Bitte öffnen Sie die Adresse, die beim Start im Terminal steht. Erst damit weiß Mingle, dass Sie es sind; so kann kein anderes Programm auf diesem Rechner mitlesen.",
  "web.unbuilt.title": "Die Seiten sind noch nicht gebaut",
  "web.unbuilt.text": "Mit npm start werden sie gebaut und gleich geöffnet.",
  "web.missing.title": "Diese Seite gibt es nicht",
  "web.missing.text": "Vielleicht ist die Adresse abgeschnitten. Die Woche finden Sie unter /week.",
  "web.noscript": "Mingle braucht JavaScript; es läuft nur auf diesem Rechner.",

  "web.frame.skip": "Zum Inhalt",
  "web.frame.places": "Orte",
  "web.frame.search": "Suchen oder gehen zu …",
  "web.palette.name": "Suchen oder gehen zu",
  "web.palette.placeholder": "Ein Name, eine Firma, ein Ort in Mingle",
  "web.palette.results": "Treffer",
  "web.palette.place": "Seite",
  "web.palette.nobody": "Nichts gefunden.",

  "web.unknown": "unbekannt",
  "web.undo": "Rückgängig",
  "web.save": "Speichern",
  "web.saved": "Gespeichert.",
  "web.trouble": "Das hat nicht geklappt. Läuft Mingle noch im Terminal?",
  "web.bug": "Das ist ein Fehler in Mingle, nicht bei Ihnen. Was genau, steht im Terminal.",
  "web.troubleAt": "{where}: {message}",
  "web.minutes": "{minutes, plural, one {# Minute} other {# Minuten}}",
  "web.minutesShort": "{minutes} Min.",
  "web.position.both": "{title}, {organization}",

  "web.column.name": "Name",
  "web.column.basis": "Verbindung",
  "web.column.position": "Position",
  "web.column.level": "Ebene",
  "web.column.lastContact": "Letzter Kontakt",
  "web.column.tie": "Bindung",
  "web.column.assumption": "Annahme",
  "web.column.value": "Wert",
  "web.field.name": "Name",
  "web.field.title": "Position",
  "web.field.organization": "Firma",
  "web.field.since": "Seit",
  "web.field.emails": "E-Mail-Adressen",

  "web.odds.hardly": "in weniger als einem von 20 Fällen",
  "web.odds.nearlyAlways": "in mehr als 19 von 20 Fällen",
  "web.odds.tenths": "in etwa {tenths, plural, =1 {einem} other {#}} von 10 Fällen",
  "web.part":
    "{step, select, s0 {fast nichts} s1 {ein Zehntel} s2 {ein Viertel} s3 {ein Drittel} s4 {die Hälfte} s5 {zwei Drittel} s6 {drei Viertel} s7 {der größte Teil} other {fast alles}}",

  "web.week.name": "Woche",
  "web.week.title": "Woche {number}",
  "web.week.waiting": "Einen Augenblick, Mingle rechnet.",
  "web.week.answerGone":
    "Von {relevant, plural, =1 {einem Menschen} other {{relevant, number} Menschen}} auf Ihrer Ebene {carried, plural, =0 {würde niemand} =1 {würde einer} other {würden {carried, number}}} noch ans Telefon gehen, wenn die Position weg ist.",
  "web.week.answerToday":
    "Von {relevant, plural, =1 {einem Menschen} other {{relevant, number} Menschen}} auf Ihrer Ebene {carried, plural, =0 {würde heute niemand} =1 {würde heute einer} other {würden heute {carried, number}}} ans Telefon gehen.",
  "web.week.nobodyRelevant":
    "Unter Ihren {contacts, plural, =1 {Kontakten, bisher einem,} other {{contacts, number} Kontakten}} ist noch niemand, von dem Mingle weiß, dass er auf Ihrer Ebene arbeitet.",
  "web.week.range":
    "{isPoint, select, true {Wahrscheinlich genau {low, number}.} other {Wahrscheinlich zwischen {low, number} und {high, number}.}}",
  "web.week.openings": "Eine neue Tür öffnete sich daraus in 90 Tagen {odds}.",
  "web.scenario.today": "Heute",
  "web.scenario.gone": "Position weg",

  "web.line.section": "Die Menschen dahinter",
  "web.line.name": "Menschen, geordnet danach, wer am ehesten noch ans Telefon geht",
  "web.line.legend":
    "{perDot, plural, =1 {Ein Punkt ist ein Mensch} other {Ein Punkt steht für # Menschen}}; je mehr Tinte, desto eher {perDot, plural, =1 {geht er} other {gehen sie}} ans Telefon.",
  "web.line.one": "{name}, {basis}: heute {today}, Position weg {gone}",
  "web.line.several":
    "{name} und {count, plural, =2 {ein weiterer Mensch} other {weitere}}: heute {today}, Position weg {gone}",
  "web.line.table": "Als Tabelle",
  "web.line.more": "Und {count, plural, one {ein weiterer Mensch} other {{count, number} weitere}}.",

  "web.why.name": "Warum?",
  "web.why.title": "Warum {count, number}?",
  "web.why.relevant":
    "{count, plural, one {Ein Mensch arbeitet} other {{count, number} Menschen arbeiten}} auf Ihrer Ebene oder darüber.",
  "web.why.colleagues":
    "{count, plural, one {Einen davon kennen} other {{count, number} davon kennen}} Sie nur über die eigene Firma. Solche Bindungen halten am seltensten.",
  "web.why.business":
    "{count, plural, one {Einen verbindet} other {{count, number} verbindet}} mit Ihnen vor allem das Geschäft.",
  "web.why.unknown": "Bei {count, plural, one {einem} other {{count, number}}} ist noch offen, was Sie verbindet.",
  "web.why.unreachable":
    "{count, plural, one {Einen erreichen} other {{count, number} erreichen}} Sie nach dem letzten Tag nicht mehr.",
  "web.why.assumed":
    "Auf Annahmen allein steht {part} dieser Zahl: Von diesen Menschen kennt Mingle noch kein Zeichen.",

  "web.acts.title": "Diese Woche, {minutes} Minuten",
  "web.acts.minutes": "Minuten für diese Woche",
  "web.acts.resting":
    "{count, plural, one {Eine Bindung lassen} other {{count, number} Bindungen lassen}} Sie in dieser Zeit mit Absicht ruhen. Ruhende Bindungen sind oft die wertvollsten, wenn man sie später weckt.",
  "web.act.done": "Erledigt",
  "web.act.snooze": "Später",
  "web.act.refuse": "Nein danke",
  "web.act.gain": "+{points} Punkte",
  "web.act.gainTitle": "Punkte: um so viele Prozentpunkte steigt die Aussicht, dass sich eine neue Tür öffnet",
  "web.act.handled": "{decision, select, done {Erledigt} snooze {Für später} other {Abgelehnt}}: {title}",

  "web.unreachable.title":
    "Nach dem letzten Tag {count, plural, one {ist einer} other {sind {count, number}}} nicht mehr zu erreichen",
  "web.unreachable.text":
    "Von ihnen kennt Mingle nur Adressen Ihrer Firma, oder gar keine. Eine private Nummer kostet heute einen Satz.",
  "web.unreachable.more": "und {count, number} weitere",

  "web.first.answer": "Würde Ihr Netz tragen, wenn die Position weg ist?",
  "web.first.text":
    "Hier steht bald die Antwort: wie viele Menschen auf Ihrer Ebene noch ans Telefon gingen, wer nicht mehr zu erreichen wäre, und was Sie in dieser Woche dagegen tun können. Alles bleibt auf diesem Rechner.",
  "web.first.sample": "Mit einem Beispiel",
  "web.first.sampleText":
    "Rund 400 erfundene Menschen zeigen, wie es aussieht. Mit Ihren Daten kommen sie nie zusammen.",
  "web.first.sampleButton": "Beispiel ansehen",
  "web.first.sampleWaiting": "Wird eingerichtet …",
  "web.first.type": "Mit drei Menschen",
  "web.first.typeText": "Wen würden Sie am ersten Tag anrufen?",
  "web.first.typeButton": "Hinzufügen",
  "web.first.typed": "Notiert: {names}.",

  "web.network.name": "Netz",
  "web.network.title": "Netz",
  "web.network.waiting": "Einen Augenblick.",
  "web.network.answer":
    "Sie kennen {count, plural, =1 {einen Menschen} other {{count, number} Menschen}}{relevant, plural, =0 {} =1 {, einen davon auf Ihrer Ebene oder darüber} other {, {relevant, number} davon auf Ihrer Ebene oder darüber}}.",
  "web.network.found":
    "{found, plural, =0 {Keiner} =1 {Einer} other {{found, number}}} von {all} {found, plural, =0 {passt} =1 {passt} other {passen}} zu „{search}“.",
  "web.network.empty": "Noch ist niemand hier. Unter Daten lesen Sie Ihre Kontakte ein.",
  "web.network.search": "Menschen suchen",
  "web.network.placeholder": "Name, Firma, Position",
  "web.network.list": "Menschen",
  "web.sort.name": "Reihenfolge",
  "web.sort.by": "{sort, select, name {nach Namen} organization {nach Firma} other {nach letztem Kontakt}}",
  "web.tie.answers": "antwortet, wenn Sie fragen: {share}",
  "web.tie.unknown": "noch unbekannt",

  "web.person.title": "Person",
  "web.person.tie":
    "Kontakt hatten Sie an {count, plural, one {einem Tag} other {{count, number} Tagen}}, zuletzt {ago}. Auf eine Frage käme {odds} eine Antwort.",
  "web.person.tieUnknown":
    "Mingle kennt noch keinen Kontakt mit Datum; wie es um die Bindung steht, ist offen. Angenommen wird: Auf eine Frage käme {odds} eine Antwort.",
  "web.person.level":
    "Ebene: {level}, {sure, select, sure {sicher} fairly {ziemlich sicher} other {unsicher}}, gelesen aus „{title}“.",
  "web.person.levelUnknown": "Auf welcher Ebene, weiß Mingle noch nicht: Es fehlt eine Position.",
  "web.person.figure.alive": "Antwortet, wenn Sie fragen",
  "web.person.figure.survive": "Bindung hält ohne Position",
  "web.person.figure.carries": "Beides zusammen",
  "web.person.figure.relevance": "Bedeutung für Ihre Richtung",
  "web.person.prior": "Diese Zahlen stehen auf Annahmen: Ein Zeichen von dieser Person kennt Mingle noch nicht.",
  "web.person.unreachable": "Nach dem letzten Tag nicht mehr zu erreichen: Es fehlt ein privater Weg.",
  "web.person.channels": "Erreichbar über",
  "web.person.positions": "Positionen",
  "web.person.notes": "Notizen",
  "web.person.notePlaceholder": "Was Sie beim nächsten Mal wissen wollen",
  "web.person.noteSave": "Notieren",
  "web.person.timeline": "Was war",
  "web.person.timelineMore": "{count, plural, one {Eine weitere Begegnung} other {{count, number} weitere}} zeigen",
  "web.channel": "{kind, select, email {E-Mail} phone {Telefon} url {Profil} other {Anschrift}}",
  "web.channelContext": "{context, select, private {privat} other {Firma}}",
  "web.span.both": "{start} bis {end}",
  "web.span.since": "seit {start}",
  "web.span.until": "bis {end}",
  "web.exchange":
    "{kind, select, meeting {Treffen} call {Telefonat} message {{direction, select, in {Nachricht erhalten} out {Nachricht geschrieben} other {Nachrichten hin und her}}} other {{direction, select, in {Mail erhalten} out {Mail geschrieben} other {Mails hin und her}}}}",
  "web.exchangePeople": "mit {count, plural, one {einer weiteren Person} other {{count, number} weiteren}}",

  "web.data.name": "Daten",
  "web.data.title": "Daten",
  "web.data.answer": "Alles liegt in einer verschlüsselten Datei auf diesem Rechner.",
  "web.data.marginName": "Hinweise",
  "web.data.staysTitle": "Was bleibt, wo es ist",
  "web.data.stays":
    "Von Mails liest Mingle nur die Kopfzeilen, nie den Text. Nichts wird im Netz nachgeschlagen, nichts verlässt diesen Rechner.",
  "web.import.name": "Einlesen",
  "web.import.drop": "Dateien hierher ziehen",
  "web.import.let": "Loslassen, dann wird gelesen",
  "web.import.kinds":
    "LinkedIn-Export (ZIP, wie er kommt), Adressbuch (vCard, CSV aus Google, Outlook, Thunderbird), Kalender (ics), Mails (mbox, eml). Das Format erkennt Mingle selbst.",
  "web.import.choose": "Dateien wählen",
  "web.import.reading": "Wird gelesen …",
  "web.import.progress": "{file}: {share}",
  "web.report.title":
    "{outcome, select, unread {Damit konnte Mingle nichts anfangen} unchanged {Unverändert: Alles stand schon da} other {Eingelesen}}",
  "web.report.line":
    "{kind, select, contacts {{count, plural, one {Ein Kontakt} other {{count, number} Kontakte}}} interactions {{count, plural, one {Eine Begegnung} other {{count, number} Begegnungen und Nachrichten}}} other {{count, plural, one {Ein Anlass} other {{count, number} Anlässe}}}} gelesen: {parts}.",
  "web.report.fate":
    "{fate, select, created {{count} neu} updated {{count} ergänzt} unchanged {{count} unverändert} other {{count} übersprungen}}",
  "web.report.people": "Daraus {count, plural, one {ein neuer Mensch} other {{count, number} neue Menschen}}.",
  "web.report.moreIssues": "{count, plural, one {Ein weiterer Hinweis} other {{count, number} weitere Hinweise}}",
  "web.report.week": "Zur Antwort",
  "web.format":
    "{format, select, linkedin_connections {LinkedIn-Kontakte} linkedin_messages {LinkedIn-Nachrichten} linkedin_invitations {LinkedIn-Einladungen} linkedin_positions {LinkedIn-Positionen} linkedin_profile {LinkedIn-Profil} linkedin_contacts {LinkedIn-Adressbuch} linkedin_other {LinkedIn, ohne Kontakte} vcard {vCard} google_csv {Google-Kontakte} outlook_csv {Outlook-Kontakte} thunderbird_csv {Thunderbird-Adressbuch} csv {Tabelle mit Namen} interactions_csv {Tabelle mit Begegnungen} occasions_csv {Tabelle mit Anlässen} icalendar {Kalender} mbox {Postfach} eml {Mail} conference_list {Liste von Konferenzen} schema_org {Veranstaltungen einer Webseite} mingle {Export aus Mingle} other {nicht gelesen}}",
  "web.linkedin.title": "Wo der LinkedIn-Export liegt",
  "web.linkedin.step1": "Bei LinkedIn: Ich, Einstellungen & Datenschutz, Datenschutz.",
  "web.linkedin.step2": "„Kopie Ihrer Daten erhalten“ wählen, dort die größere Auswahl mit Kontakten und Nachrichten.",
  "web.linkedin.step3":
    "Meist innerhalb eines Tages kommt eine Mail mit der ZIP-Datei. Die ziehen Sie hierher, ohne sie zu öffnen.",
  "web.me.title": "Über Sie",
  "web.me.ask": "Firma angeben",
  "web.me.text": "Ohne die eigene Firma weiß Mingle nicht, wer Ihnen nur als Kollegin oder Kollege bleibt.",
  "web.duplicates.title":
    "{count, plural, one {Ein Paar könnte} other {{count, number} Paare könnten}} dieselbe Person sein",
  "web.duplicates.text": "Zusammengeführt wird nur, was Sie bestätigen; rückgängig geht es immer.",
  "web.duplicates.merge": "Zusammenführen",
  "web.duplicates.refuse": "Nein, zwei Personen",
  "web.duplicates.more": "Danach noch {count, plural, one {ein weiteres Paar} other {{count, number} weitere}}.",
  "web.changes.title": "Was geschrieben wurde",
  "web.changes.undone": "zurückgenommen",
  "web.changes.more": "Ältere zeigen",
  "web.away.title": "Alles wieder mitnehmen",
  "web.away.text":
    "Der Export enthält alles in Formaten, die andere Programme lesen. Die Sicherung ist verschlüsselt und öffnet sich auf diesem Rechner.",
  "web.away.export": "Export laden",
  "web.away.backup": "Sicherung laden",
  "web.assumptions.title": "Was angenommen wird",
  "web.assumptions.text": "Wo Ihre Daten nichts sagen, rechnet Mingle mit diesen Werten.",
  "web.assumptions.show": "{count, number} Annahmen zeigen",
  "web.assumptions.value":
    "{value} {unit, select, minutes {Minuten} hours {Stunden} weeks {Wochen} days {Tage} other {}}",
  "web.sample.title": "Beispielnetz",
  "web.sample.text":
    "Rund 400 erfundene Menschen aus dem Geschäftsleben, zum Ansehen. Ihre eigenen Daten bleiben unberührt daneben.",
  "web.sample.textOpen": "Sie sehen gerade das Beispielnetz. Ihre eigenen Daten stehen unberührt daneben.",
  "web.sample.open": "Sie sehen das Beispielnetz.",
  "web.sample.enter": "Beispielnetz ansehen",
  "web.sample.leaveShort": "Verlassen",
  "web.sample.leave": "Beispielnetz verlassen",
} as const;
