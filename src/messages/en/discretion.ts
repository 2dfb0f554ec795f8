import type { discretion as german } from "#messages/de/discretion.ts";

export const discretion: Record<keyof typeof german, string> = {
  "operation.discretion": "Whether a passphrase secures the web app",
  "operation.discretion.set": "Sets the passphrase that opens the web app again, and the guard before “Transition”",
  "operation.discretion.check": "Checks the web app's passphrase",
  "field.guard": "“Transition” asks for the passphrase",
  "field.discretion.set.remove": "takes the passphrase away",
  "change.discretion.set": "Discretion changed",
  "ask.passphrase.discretion.set": "New passphrase for the web app (empty: it stays as it is):",
  "cli.discretion":
    "{passphrase, select, true {A passphrase is set; it locks the web app.{guard, select, true { “Transition” asks for it.} other { “Transition” is seen without it.}}} other {No passphrase is set. To set one: MINGLE_PASSPHRASE=… mingle discretion set}}",
  "web.discretion.title": "Discretion",
  "web.discretion.text":
    "When others see your screen: the neutral mode hides “Transition” and takes away every word of a position that may end. It holds in this browser.",
  "web.discretion.neutral": "Neutral mode",
  "web.discretion.passphrase": "Passphrase, 8 characters at least",
  "web.discretion.set": "{isSet, select, true {Change the passphrase} other {Set a passphrase}}",
  "web.discretion.about":
    "{isSet, select, true {A passphrase is set: “Lock”, at the lower left, closes Mingle until you type it.} other {With a passphrase Mingle can be locked without ending it.}}",
  "web.discretion.guard": "“Transition” asks for the passphrase",
  "web.discretion.remove": "Take the passphrase away",
  "web.discretion.hidden": "In neutral mode nothing stands here. It can be switched off under Data, Discretion.",
  "web.discretion.hiddenTitle": "Nothing to see",
  "web.discretion.toData": "To Discretion",
  "web.lock.close": "Lock",
  "web.lock.title": "Locked",
  "web.lock.passphrase": "Passphrase",
  "web.lock.open": "Open",
  "web.command.discretion": "Discretion: lock and neutral mode",
};
