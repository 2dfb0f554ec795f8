// Was in Tabellen und im LinkedIn-Export auffällt.

export const issuesTables = {
  "issue.table-no-name":
    "In dieser Tabelle ist keine Spalte mit Namen zu erkennen (gefunden: {columns}). Nennen Sie eine Spalte „Name“ oder zwei „Vorname“ und „Nachname“ und importieren Sie die Datei dann noch einmal.",
  "issue.table-no-rows": "Unter den Spaltennamen steht keine einzige Zeile.",
  "issue.table-nobody": "Weder Name noch Adresse, Nummer oder Firma: übergangen.",
  "issue.table-header-again": "Hier stehen noch einmal die Spaltennamen: übergangen.",
  "issue.table-date": "„{value}“ ist kein Datum, das sich lesen lässt; es fehlt jetzt bei diesem Kontakt.",
  "issue.table-email": "„{value}“ ist keine Mailadresse; es steht so beim Kontakt, wie es in der Datei stand.",
  "issue.table-url": "„{value}“ ist kein Link auf eine Webseite und wurde weggelassen.",
  "issue.table-quote":
    "Die Anführungszeichen stimmen hier nicht. Bitte sehen Sie nach, ob die Zeile richtig angekommen ist.",
  "issue.table-quote-open":
    "Ein Anführungszeichen wird geöffnet, aber nie geschlossen. Die Zeile wurde ohne Anführungszeichen gelesen; bitte sehen Sie nach, ob sie stimmt.",
  "issue.table-row-long":
    "Die Zeile ist länger als zwei Millionen Zeichen; gelesen wurde nur ihr Anfang. Ist das wirklich eine Tabelle?",
  "issue.table-row-wide": "Die Zeile hat {columns, number} Spalten; gelesen wurden die ersten {most, number}.",
  "issue.table-cell-cut": "Ein Feld ist ungewöhnlich lang und wurde nach {most, number} Zeichen abgeschnitten.",

  "issue.linkedin-hidden": "LinkedIn nennt hier keinen Namen mehr, wohl weil das Konto gelöscht ist: übergangen.",
  "issue.linkedin-not-needed": "Diese Datei aus dem LinkedIn-Export braucht Mingle nicht; sie wurde nicht eingelesen.",
  "issue.linkedin-draft": "Entwurf, nie gesendet: übergangen.",
  "issue.linkedin-spam": "LinkedIn hält die Nachricht für Werbung: übergangen.",
  "issue.linkedin-date": "„{value}“ ist kein Datum, das sich lesen lässt: übergangen.",
  "issue.linkedin-nobody": "Mit wem das war, nennt LinkedIn nicht (mehr): übergangen.",

  "issue.interaction-date": "„{value}“ ist kein Datum: übergangen. Gut lesbar ist zum Beispiel 2026-11-24.",
  "issue.interaction-kind":
    "Die Art „{value}“ ist nicht bekannt: übergangen. Möglich sind meeting, call, message und mail.",
  "issue.interaction-direction": "Die Richtung „{value}“ ist nicht bekannt: übergangen. Möglich sind in, out und both.",
  "issue.interaction-nobody":
    "Es steht nicht da, mit wem: übergangen. In „with“ gehören Mailadressen oder Namen, getrennt durch Strichpunkte.",

  "issue.occasion-row-name": "Die Veranstaltung hat keinen Namen: übergangen.",
  "issue.occasion-row-start":
    "„{value}“ ist kein Datum für den Beginn: übergangen. Gut lesbar ist zum Beispiel 2026-11-24.",
  "issue.occasion-row-end": "Das Ende „{value}“ ist kein Datum oder liegt vor dem Beginn: übergangen.",
} as const;
