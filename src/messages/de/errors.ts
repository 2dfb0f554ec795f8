import type { ErrorCode } from "#lib/errors.ts";

/** What happened, where, and what to do. */
export const errors = {
  "error.usage": "Damit kann Mingle nichts anfangen. Mit --help steht da, was möglich ist.",
  "error.unknown-command":
    "Den Befehl „{command}“ gibt es nicht.{near, select, none { Alle Befehle zeigt: mingle --help} other { Meinten Sie „{near}“?}}",
  "error.unknown-option": "Die Angabe {option} gibt es hier nicht.{near, select, none {} other { Meinten Sie {near}?}}",
  "error.option-needs-value": "Nach {option} fehlt der Wert.",
  "error.flag-takes-no-value": "{option} steht für sich und nimmt keinen Wert.",
  "error.given-twice": "{option} steht zweimal da; eine Angabe genügt.",
  "error.argument-missing": "Es fehlt: {field}.",
  "error.argument-excess":
    "„{argument}“ ist zu viel. Gehört es zu einer Angabe, setzen Sie bitte Anführungszeichen darum.",
  "error.unknown-field": "Das Feld „{field}“ gibt es hier nicht.",
  "error.wrong-value":
    "{field}: „{value}“ passt nicht.{expected, select, choice { Möglich sind: {choices}.} date { Ein Datum sieht so aus: 2026-11-24.} number { Gebraucht wird eine Zahl.} whole { Gebraucht wird eine ganze Zahl.} atLeast { Mindestens {bound, number}.} atMost { Höchstens {bound, number}.} text { Gebraucht wird ein Text.} shorter { Höchstens {bound, number} Zeichen.} list { Gebraucht wird eine Liste.} yesNo { Gebraucht wird ja oder nein.} other {}}",
  "error.unreadable-file":
    "{where} lässt sich nicht lesen. Ist es wirklich ein Export, eine Karte, ein Kalender oder eine Tabelle?",
  "error.file-missing": "{where} ist nicht da. Stimmt der Pfad?",
  "error.nothing-given": "Es ist nichts angegeben, was sich ändern soll. Mit --help steht da, was möglich ist.",
  "error.contact-not-found": "„{name}“ steht nicht in Ihrem Netz. Suchen können Sie mit: mingle contacts --search NAME",
  "error.organization-not-found": "Die Organisation „{name}“ kommt in Ihrem Netz nicht vor.",
  "error.path-target-not-found":
    "„{name}“ steht weder als Mensch noch als Organisation in Ihrem Netz. Suchen können Sie mit: mingle contacts --search NAME",
  "error.path-not-found":
    "Zu „{name}“ führt kein Weg über Menschen, von denen Mingle weiß, dass sie einander kennen. Ein Kalender oder Postfach zeigt mehr davon: mingle import DATEI",
  "error.occasion-not-found": "Die Gelegenheit „{name}“ gibt es nicht.",
  "error.occasion-without-start":
    "In „{value}“ steht kein Tag. Er sieht zum Beispiel so aus: 12.3., 12.–14. März oder 2027-03-12.",
  "error.occasion-without-name": "Der Gelegenheit fehlt ein Name.",
  "error.occasion-ends-early": "Das Ende ({end, date, medium}) liegt vor dem Beginn ({start, date, medium}).",
  "error.occurrence-not-found":
    "„{name}“ findet am {on, date, medium} nicht statt. Alle Tage zeigt: mingle occasions --from … --to …",
  "error.series-as-a-whole":
    "Name, Tag, Ort und Kosten gelten für die ganze Reihe; nehmen Sie dafür bitte die uid ohne den Tag am Ende. Für einen einzelnen Abend gehen nur --going, --must und --never.",
  "error.rule-unread":
    "Die Regel „{rule}“ ist keine, nach der sich Termine wiederholen. So sähe der zweite Dienstag jedes Monats aus: FREQ=MONTHLY;BYDAY=2TU",
  "error.guests-none":
    "In {where} steht niemand, der sich lesen ließe. Gebraucht wird eine Tabelle mit den Spalten name, title, organization, email, oder je Zeile: Name, Position, Organisation.",
  "error.guests-of-no-occasion":
    "In {where} steht nicht, zu welcher Gelegenheit die Gäste gehören. Bitte dazusagen: mingle audience GELEGENHEIT DATEI, oder eine Spalte „occasion“ ergänzen.",
  "error.guests-no-name":
    "In Zeile {row, number} stehen die Spalten {columns}; eine mit Namen ist nicht dabei. Gebraucht werden name, title, organization und, wenn Sie mögen, knows.",
  "error.guests-too-few":
    "{count, plural, =0 {Auf der Liste steht noch niemand.} one {Auf der Liste steht nur ein Gast.} other {Auf der Liste stehen {count, number} Gäste.}} Ab zweien lässt sich planen.",
  "error.guests-too-many": "So viele Gäste lassen sich nicht auf einmal setzen; höchstens {most, number}.",
  "error.guest-unnamed": "In Zeile {row, number} fehlt der Name. Bitte ergänzen oder die Zeile löschen.",
  "error.guest-twice":
    "„{guest}“ steht in Zeile {row, number} zum zweiten Mal, zuerst in Zeile {first, number}. Sind es zwei Menschen, unterscheiden Sie sie bitte im Namen.",
  "error.guest-pair": 'In „{text}“ stehen nicht zwei Namen. So geht es: "Anna Ott; Bernd Falk"',
  "error.guest-not-listed": "„{name}“ steht nicht auf der Liste, oder der Name passt auf mehrere.",
  "error.circle-not-found": "Den Kreis „{name}“ gibt es nicht. Alle zeigt: mingle circle list",
  "error.circle-member-not-found": "„{name}“ ist nicht im Kreis „{topic}“, oder der Name passt auf mehrere.",
  "error.circle-member-twice": "„{name}“ ist schon dabei.",
  "error.circle-full":
    "Ein Kreis hat höchstens {most, number} Menschen, Sie eingeschlossen. Sonst kommt nicht jeder zu Wort.",
  "error.circle-no-level":
    "Mingle weiß noch nicht, auf welcher Ebene Sie arbeiten. Sagen Sie es mit: mingle me set --title POSITION, oder geben Sie --level 0 bis 6 an.",
  "error.mixer-files":
    "Gebraucht wird eine Gästeliste als CSV und, wenn Runden schon waren, der Plan dazu. So geht es: mingle mixer gaeste.csv --rounds 3 --size 6",
  "error.mixer-size": "Bitte entweder --size mit den Plätzen je Tisch oder --pairs.",
  "error.mixer-held-where":
    "Welche Runden schon waren, steht im bisherigen Plan. Geben Sie ihn bitte dazu: mingle mixer gaeste.csv plan.json --held 1 …",
  "error.mixer-held-all":
    "{held, plural, one {Eine Runde war} other {{held, number} Runden waren}} schon; mit --rounds {rounds, number} kommt keine mehr. --rounds zählt alle, auch die gehaltenen.",
  "error.mixer-held-many": "{where} hat nur {rounds, plural, one {eine Runde} other {{rounds, number} Runden}}.",
  "error.mixer-plan-unread":
    "{where} ist kein Plan von Mingle. Ein Plan entsteht so: mingle mixer gaeste.csv --rounds 3 --size 6 --json > plan.json",
  "error.recall-not-found": "Zu „{ask}“ gibt es keine Befragung. Alle zeigt: mingle pitch recall list",
  "error.recall-early":
    "Die Fragen zählen erst am nächsten Tag, ab dem {on, date, long}: Es geht darum, was dann noch da ist. Lag die Begegnung früher, geben Sie beim Fragen --on an.",
  "error.recall-both": "„{slot}“ kann nicht zugleich gewusst und nicht gewusst sein. Geben Sie es nur einmal an.",
  "error.recall-answered": "Diese Fragen sind schon beantwortet.",
  "error.recall-paste":
    "In diesem Text steht keine Antwort aus einer Mingle-Seite. Es braucht die Zeile, die mit „Mingle“ beginnt, und die darunter.",
  "error.sound-one": "Bitte geben Sie genau eine Aufnahme an: mingle pitch listen AUFNAHME.wav",
  "error.sound-unread":
    "{fault, select, none {{where} ist keine WAV-Datei. Speichern Sie die Aufnahme als WAV; die meisten Aufnahmeprogramme bieten das beim Exportieren an.} kind {{where} ist auf eine Weise gepackt, die Mingle nicht liest. Speichern Sie die Aufnahme als WAV ohne Kompression (PCM, 16 Bit).} empty {In {where} steht kein Ton. Nehmen Sie bitte noch einmal auf.} long {{where} ist zu groß. Gelesen werden Aufnahmen bis 256 MB; eine Vorstellung dauert keine Stunde.} other {{where} ist beschädigt oder unvollständig. Exportieren Sie die Aufnahme bitte noch einmal.}}",
  "error.take-not-found": "Die Probe „{take}“ gibt es nicht. Alle zeigt: mingle pitch takes VORSTELLUNG",
  "error.take-unread":
    "Das sind keine Messwerte einer Probe. So kommen sie hinein: mingle pitch listen AUFNAHME.wav --json | mingle pitch keep VORSTELLUNG --stdin",
  "error.practice-item": "„{title}“ hat keine Stelle „{item}“. Alle zeigt: mingle pitch practice",
  "error.name-not-met":
    "„{name}“ ist noch bei keiner Gelegenheit festgehalten, die Sie nachgetragen haben. Das geht mit: mingle debrief",
  "error.appearance-not-found": "„{name}“ steht nicht auf der Liste. Alle Einträge zeigt: mingle appearance list",
  "error.act-not-found": "Den Schritt „{id}“ gibt es nicht. Was ansteht, zeigt: mingle week --json",
  "error.change-not-found":
    "{change, select, none {Es gibt noch keine Änderung, die sich zurücknehmen ließe.} other {Die Änderung {change} gibt es nicht. Alle Änderungen zeigt: mingle changes}}",
  "error.assumption-not-found": "Die Annahme „{name}“ gibt es nicht. Alle Annahmen zeigt: mingle assumptions",
  "error.assumption-out-of-range":
    "Für „{name}“ gehen nur Werte von {min, number} bis {max, number}; {value, number} liegt außerhalb.",
  "error.operation-not-found": "„{name}“ gibt es nicht.",
  "error.ambiguous": "„{name}“ passt auf mehrere: {candidates}. Nehmen Sie bitte die uid oder eine Adresse.",
  "error.store-held": "Gerade schreibt ein anderer Vorgang in {where}. Bitte gleich noch einmal versuchen.",
  "error.store-newer":
    "{where} stammt von einer neueren Fassung von Mingle. Bitte Mingle aktualisieren; geändert wurde nichts.",
  "error.sample-open":
    "Das Beispielnetz ist offen, eigene Daten gehören nicht hinein. Verlassen Sie es zuerst mit: mingle sample --leave",
  "error.season-must-unfit":
    "{over, select, days {Was auf jeden Fall dabei sein soll, braucht {needed, number} Tage. Bitte mehr Tage geben oder eines davon lassen.} costEur {Was auf jeden Fall dabei sein soll, kostet {needed, number} €. Bitte mehr Budget geben oder eines davon lassen.} evenings {Was auf jeden Fall dabei sein soll, braucht {needed, number} Abende. Bitte mehr Abende geben oder eines davon lassen.} other {Was auf jeden Fall dabei sein soll, liegt auf denselben Tagen. Bitte eines davon lassen.}}",
  "error.season-must-elsewhere":
    "„{name}“ liegt nicht in den Tagen, um die es geht, oder ist abgesagt. Bitte --from und --to weiter fassen oder --must weglassen.",
  "error.skill-not-found": "Die Fähigkeit „{name}“ ist nicht festgehalten. Alle zeigt: mingle readiness",
  "error.document-not-found": "Eine solche Unterlage ist nicht festgehalten. Alle zeigt: mingle readiness",
  "error.conversation-not-found":
    "Ein Gespräch mit „{name}“ ist nicht festgehalten. Alle zeigt: mingle conversation list",
  "error.conversation-ahead":
    "Der {on, date, long} liegt noch vor Ihnen. Was ansteht, gehört in den nächsten Schritt: --next … --next-on …",
  "error.dates-out-of-order":
    "Die drei Daten stehen nicht in ihrer Folge: Der {earlier, date, long} soll vor dem {later, date, long} liegen.",
  "error.occasion-ahead": "„{name}“ liegt noch vor Ihnen, am {on, date, long}. Nachbereiten lässt es sich erst danach.",
  "error.promise-to-nobody":
    'Wem „{promise}“ versprochen ist, steht nicht unter den Getroffenen. So geht es: --met "Anna Berger" --promised "Anna Berger: Studie schicken"',
  "error.pitch-not-found": "Die Vorstellung „{name}“ gibt es nicht. Alle zeigt: mingle pitch list",
  "error.pitch-version-not-found": "Von „{title}“ gibt es keine Fassung {version, number}.",
  "error.pitch-or-text":
    "Welcher Text soll geprüft werden? Eine Vorstellung: mingle pitch check NAME, oder ein Text mit --text oder --stdin.",
  "error.already-undone": "Die Änderung {change} ist schon zurückgenommen.",
  "error.same-contact": "Das ist zweimal derselbe Eintrag; zusammenführen lassen sich nur zwei verschiedene.",
  "error.cannot-undo": "Die Änderung {change} lässt sich nicht zurücknehmen.",
  "error.key-missing":
    "Der Schlüssel zu {where} fehlt. Ohne ihn bleiben die Daten zu; neu angefangen wird nicht. Mit einer Sicherung und ihrem Kennwort geht es weiter: mingle restore DATEI",
  "error.key-wrong":
    "Der Schlüssel passt nicht zu {where}, oder die Datei ist beschädigt. Geändert wurde nichts; eine Sicherung spielt zurück: mingle restore DATEI",
  "error.target-exists": "{where} gibt es schon und wird nicht überschrieben. Bitte einen anderen Namen nehmen.",
  "error.passphrase-wrong": "Das Kennwort passt nicht zu {where}.",
  "error.passphrase-needed":
    "{where} ist mit einem Kennwort gesichert. Geben Sie es in MINGLE_PASSPHRASE an oder am Terminal ein.",
  "error.passphrases-differ": "Die beiden Kennwörter sind nicht gleich. Bitte noch einmal.",
  "error.guard-needs-passphrase": "Dazu braucht es ein Kennwort. Setzen Sie es zuerst, mit mindestens 8 Zeichen.",
  "error.unlock-wrong": "Das ist nicht das Kennwort.",
  "error.locked": "Mingle ist gesperrt. Das Kennwort öffnet es wieder.",
  "error.transition-locked": "Dieser Ort ist mit einem Kennwort gesichert.",
  "error.passphrase-short": "Das Kennwort ist zu kurz: mindestens {least, number} Zeichen, besser ein ganzer Satz.",
  "error.passphrase-missing":
    "Der Plan verlässt diesen Rechner nur mit einem Kennwort. Setzen lässt es sich mit: MINGLE_PASSPHRASE=…",
  "error.channel-none":
    "Zu „{name}“ ist kein solcher privater Weg bekannt. Eintragen: mingle contact set NAME --phone …",
  "error.not-a-backup": "{where} ist keine Sicherung von Mingle.",
  "error.disk-full":
    "Der Platz auf dem Datenträger reicht nicht für {where}. Bitte Platz schaffen und noch einmal versuchen; verloren ist nichts.",
  "error.store-unwritable": "{where} lässt sich nicht schreiben. Bitte die Rechte des Ordners prüfen.",
  "error.port-taken": "Der Anschluss {port} ist schon vergeben. Ohne --port nimmt Mingle einen freien.",
  "error.session-missing":
    "Diese Sitzung ist nicht angemeldet. Öffnen Sie bitte die Adresse, die Mingle beim Start nennt.",
  "error.body-too-large":
    "Das ist zu groß auf einmal: Höchstens {megabytes, number} MB gehen durch den Browser. Größeres nimmt: mingle import PFAD",
  "error.server-unreachable": "{where} antwortet nicht oder lehnt ab. Vermerkt wurde nichts als erledigt.",
  "error.internal": "Das ist ein Fehler in Mingle, nicht bei Ihnen. Ihre Daten sind unversehrt. ({reason})",
  "error.quarter-unknown": "„{value}“ ist kein Quartal. So geht es: 2026-Q4.",
  "error.quarter-ahead":
    "Das Quartal {quarter} hat noch nicht begonnen; ab {on, date, long} lässt es sich beschreiben.",
  "error.server-refused": "{where} hat die Mail nicht angenommen: {reply}. Vermerkt wurde nichts als erledigt.",
  "error.mail-under-way": "Ein anderer Vorgang verschickt gerade. Bitte warten, bis er fertig ist.",
  "error.mail-not-set-up":
    "Wohin die Post geht, ist noch nicht eingestellt: mingle journal set --smtp smtps://ich@mail.example.org --from ich@example.org",
  "error.smtp-url":
    "{fault, select, scheme {„{value}“ ist kein Mailserver: Die Adresse beginnt mit smtps:// oder smtp://.} password {Ein Kennwort gehört nicht in die Adresse: mingle journal secret legt es in den Schlüsselspeicher.} host {In „{value}“ fehlt der Name des Servers.} other {„{value}“ ist keine Adresse eines Mailservers. So geht es: smtps://ich@mail.example.org:465}}",
  "error.quarter-unfinished":
    "Das Quartal {quarter} läuft noch bis zum {on, date, long}; danach geht sein Brief hinaus. Ansehen lässt er sich schon: mingle journal show --quarter {quarter}",
  "error.mail-doubtful":
    "{where} hat die Verbindung verloren, als die Mail schon übergeben war. Vielleicht ist sie angekommen; von selbst geht sie nicht noch einmal hinaus. Ist sie nicht da: mingle journal send --again",
  "error.subscriber-not-found": "{email} hat das Journal nicht abonniert.",
  "error.token-unknown": "Dieser Link gilt nicht, oder nicht mehr.",
  "error.subscribers-without-address":
    "Unter welcher Adresse Abonnenten Ihre Seiten erreichen, ist noch nicht eingestellt: mingle journal set --address https://journal.example.org",
  "error.issue-unread":
    "{where}, Zeile {line, number}: {fault, select, front {Der Kopf zwischen den Strichen ist kein YAML. So geht es: title: Herbst 2026} title {Ein Titel fehlt. Er steht im Kopf als title: oder als erste Überschrift.} body {Unter dem Kopf steht nichts.} other {Das ist zu lang für einen Brief.}}",
  "error.issue-changed":
    "Die Ausgabe {issue} ist schon mit einem anderen Text begonnen. Eine neue braucht einen eigenen Namen: issue: {issue}-b im Kopf der Datei.",
  "error.issues-four":
    "Versprochen sind vier Ausgaben im Jahr, und {count, number} gingen schon hinaus. Soll es trotzdem sein: --more-than-four",
  "error.issue-none":
    "Keine Ausgabe wartet darauf, zu Ende verschickt zu werden. Eine neue: mingle subscribers send AUSGABE.md",
  "error.bounce-unread": "{where} ist kein Bericht über eine unzustellbare Mail.",
} as const satisfies Record<`error.${ErrorCode}` | "error.internal", string>;
