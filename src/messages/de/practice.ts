/** Practice: pitches said aloud, names and faces, what to say when one meets, where one is found. */
export const practice = {
  "operation.pitch.practice": "Wann welche Stelle wieder zu üben ist; mit ID und --rating: wie es ging",
  "operation.pitch.due": "Was heute laut zu sprechen ist",
  "field.pitch.practice.id": "Kennung oder Name der Vorstellung",
  "field.item": "welche Stelle: der erste Satz, ein Teil oder das Ganze",
  "field.rating": "wie es ging: gar nicht, mit Mühe, gut, von selbst",
  "change.pitch.practice": "„{title}“ geübt",
  "act.kind.rehearse": "Vorstellung üben",
  "act.title.rehearse": "Sprechen Sie „{pitch}“ einmal laut",
  "act.reason.rehearse":
    "Am {on, date, long} ist {occasion}. {parts, plural, one {Eine Stelle ist} other {{parts, number} Stellen sind}} fällig; wer sie gerade gesprochen hat, bleibt eher in Erinnerung.",
  "why.change.act-rehearse": "Wie viel eine Probe hilft und wie lange sie dauert, sind Annahmen.",
  "practice.item.opening": "Der erste Satz",
  "practice.item.who": "Wer ich bin",
  "practice.item.what": "Was ich tue",
  "practice.item.whom": "Für wen",
  "practice.item.proof": "Der Beleg",
  "practice.item.seeking": "Was ich suche",
  "practice.item.whole": "Das Ganze",
  "cli.practice.columns": "Vorstellung|Stelle|Fällig",
  "cli.practice.now": "jetzt",
  "cli.practice.none":
    'Noch nichts zu üben. Eine Vorstellung beginnt so: mingle pitch add "Abend im Verband" --text "Ich bin …"',
  "cli.practice.nothing-due": "Heute ist nichts fällig. Was wann kommt, zeigt: mingle pitch practice",
  "cli.practice.before": "Vor {occasion} am {on, date, long}",
  "cli.practice.how": "Danach: mingle pitch practice ID --item STELLE --rating again|hard|good|easy",
  "cli.practice.done": "{item}: wieder am {dueOn, date, long}.",
} as const;
