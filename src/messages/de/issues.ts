// Was an Dateien, Archiven und Mails auffällt.

export const issues = {
  "issue.empty-file": "Die Datei ist leer. Bitte exportieren Sie sie noch einmal.",
  "issue.file-unreadable":
    "{reason, select, EACCES {Die Datei lässt sich nicht öffnen: Ihnen fehlt das Leserecht.} EPERM {Die Datei lässt sich nicht öffnen: Ihnen fehlt das Leserecht.} ENOENT {Die Datei gibt es nicht mehr, oder die Verknüpfung führt ins Leere.} other {Die Datei lässt sich nicht lesen. Liegt sie auf einem Laufwerk, das gerade nicht verbunden ist?}}",
  "issue.not-a-regular-file": "Das ist keine Datei, sondern ein Gerät oder eine Leitung; es wurde nicht geöffnet.",
  "issue.file-too-large":
    "Die Datei hat {megabytes} MB und ist damit zu groß: Gelesen werden bis zu {most} MB, nur Postfächer (mbox) dürfen größer sein. Bitte teilen Sie sie.",
  "issue.binary-file":
    "Die Datei enthält keinen Text. Gelesen werden Kontakte (vCard, CSV), Kalender (iCalendar), Mails (mbox, eml), LinkedIn-Exporte und ZIP-Archive davon.",
  "issue.other-format":
    "{kind, select, office {Das ist ein Dokument aus Excel, Word oder einem ähnlichen Programm. Bitte speichern Sie die Tabelle dort als CSV (UTF-8) und importieren Sie die neue Datei.} outlook {Das ist eine Datei im eigenen Format von Outlook. Bitte exportieren Sie Kontakte dort als CSV, Kalender als iCalendar und Mails als eml oder mbox.} pdf {Das ist ein PDF; daraus lassen sich keine Kontakte lesen. Bitte nehmen Sie den Export als CSV oder vCard.} image {Das ist ein Bild; es enthält keine Kontakte, die sich lesen lassen.} media {Das ist eine Ton- oder Videodatei; sie enthält keine Kontakte.} packed {Das Archiv ist in einem anderen Format als ZIP gepackt. Bitte entpacken Sie es und importieren Sie den Ordner.} database {Das ist die Datenbank eines anderen Programms. Bitte exportieren Sie dort die Kontakte als vCard oder CSV.} other {Dieses Format liest Mingle nicht.}}",
  "issue.text-file":
    "Das ist Text, aber weder eine Tabelle mit Namen noch Kontakte, Kalender oder Mails. Fehlt vielleicht die Zeile mit den Spaltennamen?",
  "issue.json-unknown":
    "In dieser JSON-Datei stehen weder Veranstaltungen (Name und Beginn) noch ein Export von Mingle.",
  "issue.html-without-events":
    "In dieser Webseite stehen keine Veranstaltungen in lesbarer Form (schema.org als JSON-LD).",
  "issue.broken-json": "Diese JSON-Datei ist unvollständig oder beschädigt. Bitte exportieren Sie sie noch einmal.",
  "issue.other-export":
    "Dieser Export stammt aus einer anderen Version von Mingle oder ist unvollständig. Bitte exportieren Sie ihn mit derselben Version noch einmal.",
  "issue.unreadable":
    "Die Datei lässt sich nicht lesen. Ist es wirklich ein Export, eine Karte, ein Kalender oder eine Tabelle?",

  "issue.zip-truncated":
    "Das ZIP-Archiv ist unvollständig, wohl weil der Download abgebrochen ist. Bitte laden Sie es noch einmal herunter.",
  "issue.zip-split":
    "Das ist nur ein Teil eines ZIP-Archivs aus mehreren Dateien. Bitte entpacken Sie es mit allen Teilen und importieren Sie den Ordner.",
  "issue.zip-bomb":
    "Ausgepackt würde dieses Archiv unverhältnismäßig groß; es wurde nicht geöffnet. Wenn Sie ihm trauen, entpacken Sie es selbst und importieren Sie den Ordner.",
  "issue.zip-empty": "Das ZIP-Archiv enthält keine Dateien.",
  "issue.zip-nested":
    "Das ist ein Archiv in einem Archiv in einem Archiv. Bitte entpacken Sie es und importieren Sie den Ordner.",
  "issue.entry-encrypted":
    "Die Datei im Archiv ist mit einem Passwort geschützt. Bitte entpacken Sie das Archiv und importieren Sie den Ordner.",
  "issue.entry-method":
    "Die Datei im Archiv ist auf eine Weise gepackt, die Mingle nicht kennt. Bitte entpacken Sie das Archiv und importieren Sie den Ordner.",
  "issue.entry-bomb":
    "Ausgepackt würde diese Datei mehr als zweihundertmal so groß wie im Archiv; sie wurde nicht geöffnet. Wenn Sie ihr trauen, entpacken Sie das Archiv selbst.",
  "issue.entry-damaged": "Die Datei im Archiv ist beschädigt. Bitte laden Sie das Archiv noch einmal herunter.",

  "issue.mail-no-sender": "Mail ohne lesbaren Absender: übergangen.",
  "issue.mail-no-date": "Mail von {address} ohne lesbares Datum: übergangen.",
  "issue.mail-robot": "Mail von {address}, die ein Programm erzeugt hat: übergangen.",
  "issue.mail-list": "Verteiler oder Rundschreiben von {address}: übergangen.",
  "issue.mail-spam": "Ihr Mailprogramm hält die Mail von {address} für Werbung: übergangen.",
  "issue.mail-nobody": "In der Mail von {address} steht außer Ihnen niemand: übergangen.",
  "issue.mail-owner-unknown":
    "Ihre eigenen Mailadressen sind noch nicht bekannt, daher gelten alle Mails als empfangen. Tragen Sie sie ein (mingle me set --email …) und importieren Sie die Datei dann noch einmal.",

  "issue.own-card": "Das sind Sie selbst; Ihre eigene Karte wird kein Kontakt.",
  "issue.erased-person": "Diese Person haben Sie gelöscht; sie bleibt es auch bei diesem Import.",
  "issue.nobody-else": "Außer Ihnen steht hier niemand: übergangen.",
  "issue.ambiguous-name":
    "Mehrere Kontakte heißen {name}; wer gemeint ist, lässt sich nicht sagen. Bitte geben Sie hier die Mailadresse an.",
} as const;
