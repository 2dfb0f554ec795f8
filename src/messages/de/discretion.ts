/** Was andere nicht sehen sollen: Sperre, neutraler Modus. */
export const discretion = {
  "operation.discretion": "Ob ein Kennwort die Web-App sichert",
  "operation.discretion.set":
    "Setzt das Kennwort, mit dem sich die Web-App wieder öffnet, und die Sicherung von „Wechsel“",
  "operation.discretion.check": "Prüft das Kennwort der Web-App",
  "field.guard": "„Wechsel“ verlangt das Kennwort",
  "field.discretion.set.remove": "nimmt das Kennwort weg",
  "change.discretion.set": "Diskretion geändert",
  "ask.passphrase.discretion.set": "Neues Kennwort für die Web-App (leer: das bisherige bleibt):",
  "cli.discretion":
    "{passphrase, select, true {Ein Kennwort ist gesetzt; damit lässt sich die Web-App sperren.{guard, select, true { „Wechsel“ verlangt es.} other { „Wechsel“ ist ohne es zu sehen.}}} other {Kein Kennwort ist gesetzt. Setzen: MINGLE_PASSPHRASE=… mingle discretion set}}",
  "web.discretion.title": "Diskretion",
  "web.discretion.text":
    "Wenn andere auf Ihren Bildschirm sehen: Der neutrale Modus blendet „Wechsel“ aus und nimmt jedes Wort davon weg, dass eine Position enden könnte. Er gilt in diesem Browser.",
  "web.discretion.neutral": "Neutraler Modus",
  "web.discretion.passphrase": "Kennwort, mindestens 8 Zeichen",
  "web.discretion.set": "{isSet, select, true {Kennwort ändern} other {Kennwort setzen}}",
  "web.discretion.about":
    "{isSet, select, true {Ein Kennwort ist gesetzt: „Sperren“ links unten schließt Mingle, bis Sie es eingeben.} other {Mit einem Kennwort lässt sich Mingle sperren, ohne es zu beenden.}}",
  "web.discretion.guard": "„Wechsel“ verlangt das Kennwort",
  "web.discretion.remove": "Kennwort wegnehmen",
  "web.discretion.hidden": "Im neutralen Modus steht hier nichts. Ausschalten lässt er sich unter Daten, Diskretion.",
  "web.discretion.hiddenTitle": "Nichts zu sehen",
  "web.discretion.toData": "Zu Diskretion",
  "web.lock.close": "Sperren",
  "web.lock.title": "Gesperrt",
  "web.lock.passphrase": "Kennwort",
  "web.lock.open": "Öffnen",
  "web.command.discretion": "Diskretion: Sperre und neutraler Modus",
} as const;
