/** Der Ort Auftritt. */
export const webImpression = {
  "web.impression.name": "Auftritt",
  "web.impression.waiting": "Einen Augenblick, Mingle liest Ihren Text.",
  "web.impression.answer":
    "„{title}“ dauert etwa {seconds, plural, one {eine Sekunde} other {# Sekunden}} und sagt {found, plural, =0 {noch nichts von dem, was bleiben soll} =1 {eins von fünf Dingen, die bleiben sollen} =5 {alles, was bleiben soll} other {{found, plural, =2 {zwei} =3 {drei} other {vier}} von fünf Dingen, die bleiben sollen}}.",
  "web.impression.empty": "Wer Sie trifft, soll am nächsten Tag noch wissen, wer Sie sind und was Sie tun.",
  "web.impression.emptyText":
    "Hier steht dann Ihre Vorstellung, Satz für Satz, mit dem, was sich bessern lässt. Sie sprechen sie laut und fragen einen Tag später nach, was geblieben ist. Fünf Sätze genügen für den Anfang.",
  "web.impression.write": "Ihre Vorstellung",

  "web.slot.who": "Wer ich bin",
  "web.slot.what": "Was ich tue",
  "web.slot.whom": "Für wen",
  "web.slot.proof": "Beleg",
  "web.slot.seeking": "Was ich suche",
  "web.slotMissing.who": "Ihr Name kommt nicht vor. Gehört er nicht an den Anfang?",
  "web.slotMissing.what": "Was Sie tun, ist noch nicht zu hören. Ein Verb und ein Gegenstand genügen.",
  "web.slotMissing.whom": "Für wen Sie es tun, fehlt noch.",
  "web.slotMissing.proof": "Eine Zahl oder eine kurze Geschichte fehlt; sie bleibt am längsten.",
  "web.slotMissing.seeking": "Was Sie suchen, sagen Sie noch nicht. Dann kann Ihnen auch niemand helfen.",
  "web.prompt.words": "höchstens {words, plural, one {ein Wort} other {# Wörter}}",

  "web.pitch.choose": "Welche Vorstellung",
  "web.pitch.facts":
    "{seconds} Sekunden · {language, select, de {Deutsch} other {Englisch}}{audience, select, peer { · für Ihresgleichen} headhunter { · für Personalberater} board { · für Aufsicht und Beirat} association { · für den Verband} other {}}{version, plural, =1 {} other { · Fassung #}}",
  "web.pitch.edit": "Text ändern",
  "web.pitch.another": "Eine andere Vorstellung",
  "web.pitch.leave": "Doch nicht",
  "web.pitch.title": "Name",
  "web.pitch.titleHint": "Abend im Verband",
  "web.pitch.text": "Was Sie sagen",
  "web.pitch.length": "Länge",
  "web.pitch.secondsShort": "{seconds} s",
  "web.pitch.language": "Sprache",
  "web.pitch.languageWord": "{language, select, de {Deutsch} other {Englisch}}",
  "web.pitch.audience": "Für",
  "web.pitch.audienceWord":
    "{audience, select, peer {Ihresgleichen} headhunter {Personalberater} board {Aufsicht und Beirat} association {Verband} other {alle}}",
  "web.pitch.direction": "Wohin sie führen soll",
  "web.pitch.directionHint": "Beirat im Maschinenbau",
  "web.pitch.versions": "Was sich geändert hat · {count} Fassungen",
  "web.pitch.against": "Verglichen mit",
  "web.pitch.version": "Fassung {version} vom {on}",

  "web.rehearse.title": "Laut gesprochen",
  "web.rehearse.text":
    "Ihre Stimme bleibt auf diesem Gerät: aufgenommen, angehört und gemessen wird hier im Browser. Behalten wird nur, was Sie behalten.",
  "web.rehearse.start": "Aufnehmen",
  "web.rehearse.stop": "Fertig",
  "web.rehearse.file": "Eine Aufnahme nehmen",
  "web.rehearse.listening": "Einen Augenblick.",
  "web.rehearse.elapsed": "{seconds} s",
  "web.rehearse.no.denied":
    "Der Browser gibt das Mikrofon nicht frei. Erlauben Sie es in der Adresszeile, oder nehmen Sie mit dem Telefon auf und wählen Sie die Datei hier aus.",
  "web.rehearse.no.missing":
    "An diesem Gerät ist kein Mikrofon zu finden. Nehmen Sie mit dem Telefon auf und wählen Sie die Datei hier aus.",
  "web.rehearse.no.unsupported":
    "Dieser Browser kann hier nicht aufnehmen. Wählen Sie eine Aufnahme als Datei, oder nehmen Sie einen neueren Browser.",
  "web.rehearse.no.unreadable":
    "In dieser Datei findet der Browser keinen Ton. WAV, MP3 und M4A gehen fast immer; speichern Sie die Aufnahme bitte so.",
  "web.rehearse.otherText":
    "Gezählt sind etwa so viele Silben, wie ein anderer Text hätte; deshalb stehen hier keine Wörter darüber.",
  "web.rehearse.keep": "Probe behalten",
  "web.rehearse.play": "Anhören",
  "web.rehearse.discard": "Verwerfen",
  "web.rehearse.withSound": "auch die Aufnahme selbst, verschlüsselt auf diesem Rechner",
  "web.rehearse.seconds": "{seconds} s",
  "web.voice.pause": "Pause, {seconds} Sekunden",
  "web.takes.against":
    "Gegenüber der Probe davor sprechen Sie {pace, select, same {gleich schnell} faster {{by} Silben je Sekunde schneller} other {{by} Silben je Sekunde langsamer}}, mit {pauses, plural, =0 {keiner Pause} =1 {einer Pause} other {# Pausen}} statt {pausesBefore, plural, =0 {keiner} =1 {einer} other {#}}.",
  "web.takes.facts":
    "Fassung {version} · {seconds} s · {rate} Silben je Sekunde · {pauses, plural, =0 {ohne Pause} =1 {eine Pause} other {# Pausen}}",
  "web.takes.drop": "Entfernen",

  "web.recall.title": "Was am nächsten Tag bleibt",
  "web.recall.slot.what": "Was Sie tun",
  "web.recall.slot.whom": "Für wen",
  "web.recall.slot.seeking": "Was Sie suchen",
  "web.recall.bar":
    "{known} von {asked, plural, one {# Person wusste es} other {# Personen wussten es}}; wahrscheinlich {low} bis {high}",
  "web.recall.better": "{slot}: mit {chance} bleibt es jetzt besser als in Fassung {version}.",
  "web.asks.title": "Nachfragen",
  "web.asks.listener": "Wer hat Ihnen zugehört?",
  "web.asks.listenerHint": "Anna Berger",
  "web.asks.on": "Am (sonst heute)",
  "web.asks.ask": "Morgen nachfragen",
  "web.asks.asked":
    "{listener} können Sie ab dem {on} fragen: per Mail, am Telefon oder über die Seite mit den drei Fragen.",
  "web.asks.mail": "Mail mit den drei Fragen öffnen",
  "web.asks.state":
    "{state, select, waiting {ab dem {on}} open {noch ohne Antwort} judge {Ihr Urteil fehlt} other {beantwortet}}{version, plural, =1 {} other { · Fassung #}}",
  "web.asks.judge": "Was wusste die Person noch?",
  "web.asks.verdict.known": "wusste es",
  "web.asks.verdict.unknown": "wusste es nicht",
  "web.asks.verdict.open": "offen",
  "web.asks.keep": "Festhalten",
  "web.asks.page": "Seite mit den Fragen",
  "web.asks.forget": "Antworten löschen",
  "web.asks.forgetSure": "Wirklich löschen? Es gibt kein Zurück.",
  "web.asks.nothing": "weiß es nicht mehr",

  "web.practice.title": "Heute fünf Minuten",
  "web.practice.text": "Sagen Sie es laut, ohne abzulesen. Danach: Wie ging es?",
  "web.practice.part":
    "{item, select, opening {Der erste Satz} who {Wer ich bin} what {Was ich tue} whom {Für wen} proof {Der Beleg} seeking {Was ich suche} other {Das Ganze}} aus „{title}“",
  "web.practice.show": "Text zeigen",
  "web.rating.again": "gar nicht",
  "web.rating.hard": "mit Mühe",
  "web.rating.good": "gut",
  "web.rating.easy": "mühelos",

  "web.names.title": "Wie heißt …?",
  "web.names.text": "{count, plural, =1 {Ein Name} other {# Namen}} von Ihren letzten Gelegenheiten. Wer ist das?",
  "web.names.photo": "Gesicht der Person",
  "web.names.noPosition": "Position unbekannt",
  "web.names.met": "{occasion, select, none {Getroffen} other {Getroffen: {occasion}}}, am {on}",
  "web.names.show": "Name zeigen",

  "web.visible.title": "Wo man Sie findet",
  "web.visible.text":
    "Vorträge, Artikel, Ämter, von Ihnen selbst geführt; Mingle sucht nirgends nach Ihnen. Zu jedem der nächste Schritt.",
  "web.visible.add": "Etwas eintragen",
  "web.visible.kind":
    "{kind, select, talk {Vortrag} article {Artikel} interview {Interview} podcast {Podcast} role {Amt} award {Auszeichnung} profile {Profil} other {Anderes}}",
  "web.visible.kindField": "Was es ist",
  "web.visible.titleField": "Titel",
  "web.visible.place": "Wo",
  "web.visible.url": "Adresse im Netz",
  "web.visible.nextField": "Nächster Schritt",
  "web.visible.on": "Tag",
  "web.visible.next": "Als Nächstes: {next}",
  "web.visible.save": "Eintragen",
  "web.visible.remove": "Entfernen",
  "web.visible.removeOne": "„{title}“ entfernen",

  "web.command.pitch.add": "Vorstellung schreiben",
  "web.command.pitch.keep": "Vorstellung laut sprechen",
  "web.command.pitch.recall.ask": "Nachfragen, was geblieben ist",
  "web.command.appearance.add": "Vortrag oder Artikel eintragen",
  "web.command.encounters": "Begegnungen üben: erste Sätze, Fragen, Abschied",

  "web.presentation.title": "Was Sie über sich schreiben",
  "web.presentation.text":
    "Eine Zeile, ein Profil, drei Sätze für eine Mail. Stimmt etwas nicht mit dem überein, was Sie sagen, steht es darunter.",
  "web.presentation.headline": "Eine Zeile",
  "web.presentation.profile": "Profil, höchstens 600 Zeichen",
  "web.presentation.introduction": "Drei Sätze für eine Mail",

  "web.encounters.title": "Begegnungen üben",
  "web.encounters.text": "Wer fragt und nachfragt, bleibt in Erinnerung. Suchen Sie sich vor dem Abend zwei Sätze aus.",
  "web.encounters.part":
    "{part, select, openings {Erste Sätze} questions {Fragen} exits {Freundlich gehen} other {Namen behalten}}",
} as const;
