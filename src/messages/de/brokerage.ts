// Brücken: wie frei jemand zwischen den Menschen steht, die er kennt.

export const brokerage = {
  "operation.brokerage": "Wie frei Sie zwischen Ihren Kontakten stehen, und wer in welche Felder führt",
  "cli.brokerage.ego":
    "{contacts, plural, one {Eine beobachtete Bindung zählt} other {{contacts, number} beobachtete Bindungen zählen}} wie {effective, plural, one {eine einzige} other {{effective, number}, die nichts voneinander wissen}} (Engpass nach Burt {constraint}; 0 ist frei).",
  "cli.brokerage.none":
    "Noch hat Mingle niemanden, der Ihnen antwortet, mit anderen zusammen gesehen. Ein Kalender oder ein Postfach zeigt es.",
  "cli.brokerage.title": "Wer in andere Felder führt (* dort haben Sie sonst keinen Draht)",
  "cli.brokerage.observed": "Nur beobachtete Bindungen: wer mit wem in einem Treffen oder einer Mail war.",
} as const;
