import type { capture as german } from "#messages/de/capture.ts";

export const capture: Record<keyof typeof german, string> = {
  "operation.capture": "Writes down in one line whom you met, and what comes of it",
  "operation.capture.read": "Shows how Mingle reads such a line, and writes nothing",
  "operation.introducers": "Who can bring you together with somebody",
  "field.capture.text":
    'the line: "met Anna Berger, CFO Voith, at the reception, wants to talk about pensions in March"',
  "field.capture.read.text": "the line",
  "field.capture.uid": "whom the line means, where several have the name",
  "field.capture.asNew": "somebody new, even if the name is known already",
  "field.capture.kind": "the kind of exchange; none: there was none",
  "field.capture.subject": "where or what about",
  "field.followUpOn": "the day from which you come back to it; empty: not at all",
  "field.changes.uid": "only what concerns this person",
  "change.capture": "Noted{name, select, none {} other {: {name}}}",
  "introducer.evidence":
    "{days, plural, =0 {} =1 {The two once sat together in a small round.} other {The two sat together in a small round on {days, number} days.}}{employer, select, none {} other {{days, plural, =0 {} other { }}Both were at {employer} at the same time.}}",

  "capture.open": "Note",
  "capture.title": "Note",
  "capture.label": "Whom did you meet, and what comes of it?",
  "capture.example": "met Anna Berger, CFO Voith, at the reception, wants to talk about pensions in March",
  "capture.understood": "This is how Mingle reads it",
  "capture.nobody": "There is no name in it yet.",
  "capture.who": "Who",
  "capture.known": "{name}, already in your network{position, select, none {} other {: {position}}}",
  "capture.new": "new: {name}",
  "capture.kind": "What it was",
  "capture.kindOf":
    "{kind, select, meeting {a meeting} call {a call} message {a message} mail {a mail} other {nothing, just note it}}",
  "capture.direction": "Who wrote",
  "capture.directionOf": "{direction, select, in {the other side} out {you} other {both}}",
  "capture.on": "When",
  "capture.subject": "Where, what about",
  "capture.followUpOn": "Come back to it from",
  "capture.save": "Keep it",
  "capture.cancel": "Cancel",
};
