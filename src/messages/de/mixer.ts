// Runden an Tischen oder zu zweit.

export const mixer = {
  "operation.mixer": "Setzt Gäste in Runden an Tische oder zu zweit, sodass sich niemand zweimal trifft",
  "field.mixer.file":
    "Gästeliste (CSV mit name, title, organization, knows); wenn Runden schon waren, auch der Plan (JSON)",
  "field.mixer.rounds": "Runden im Ganzen, die gehaltenen mitgezählt",
  "field.mixer.size": "Plätze je Tisch",
  "field.mixer.pairs": "zu zweit statt an Tischen",
  "field.mixer.wish": 'zwei, die sich treffen sollen: "Anna Ott; Bernd Falk"',
  "field.mixer.veto": "zwei, die nicht zusammensitzen sollen",
  "field.mixer.held": "so viele Runden des Plans waren schon und bleiben",
  "field.mixer.absent": "wer nicht da ist",
  "field.mixer.late": 'wer dazugekommen ist: "Anna Ott, CFO, Voith GmbH"',
  "field.mixer.explain": "auch, was jedes Paar zählt",
  "field.mixer.cards": "Tischkarten und ein Plan je Gast als HTML-Datei für Druck und Telefon",
  "field.mixer.title": "Überschrift der Karten",
  "operation.host": "Ob der Platz für Gastgeber gezeigt wird",
  "operation.host.set": "Zeigt den Platz für Gastgeber oder blendet ihn aus",
  "field.host.set.shown": "ob er gezeigt wird",
  "change.host.set": "Platz für Gastgeber {shown, select, yes {eingeschaltet} other {ausgeschaltet}}",
  "issue.guest-unlisted": "„{name}“ steht nicht auf der Liste; die Angabe bleibt außer Acht.",

  "cli.mixer.head":
    "{rounds, plural, one {Eine Runde} other {{rounds, number} Runden}} für {guests, number} Gäste. {repeats, plural, =0 {Niemand trifft jemanden zweimal.} one {Ein Paar trifft sich noch einmal.} other {{repeats, number}-mal treffen sich zwei noch einmal.}}",
  "cli.mixer.value":
    "Gewinn: {share} dessen, was höchstens ginge. Am wenigsten hat {name}: {value} bei {mean} im Mittel.",
  "cli.mixer.wishes": "Offen geblieben: {pairs}.",
  "cli.mixer.vetoes": "Ließ sich nicht vermeiden: {pairs} sitzen zusammen.",
  "cli.mixer.round": "Runde {round, number}{held, select, yes { (gehalten)} other {}}",
  "cli.mixer.resting": "Es setzt aus: {names}",
  "cli.mixer.pair": "{a} und {b}",

  "mixer.cards.title": "Tischrunden",
  "mixer.cards.guests": "Ihr Plan",
  "mixer.cards.tables": "Tischkarten",
  "mixer.cards.round": "Runde {round, number}",
  "mixer.cards.table": "Tisch {table, number}",
  "mixer.cards.place": "Platz {table, number}",
  "mixer.cards.rest": "Pause",
  "mixer.cards.column.round": "Runde",
  "mixer.cards.column.where": "Wo",
  "mixer.cards.column.with": "Mit wem",
} as const;
