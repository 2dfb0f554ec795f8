// What kinds and directions of an exchange are called in logs, lower case.

import type { ExchangeDirection, InteractionKind } from "#model/interaction.ts";

export const kindNames: ReadonlyMap<string, InteractionKind> = new Map([
  ["meeting", "meeting"],
  ["meet", "meeting"],
  ["termin", "meeting"],
  ["treffen", "meeting"],
  ["besprechung", "meeting"],
  ["gespräch", "meeting"],
  ["call", "call"],
  ["phone", "call"],
  ["anruf", "call"],
  ["telefonat", "call"],
  ["telefon", "call"],
  ["message", "message"],
  ["chat", "message"],
  ["sms", "message"],
  ["nachricht", "message"],
  ["mail", "mail"],
  ["email", "mail"],
  ["e-mail", "mail"],
  ["brief", "mail"],
  ["letter", "mail"],
]);

export const directionNames: ReadonlyMap<string, ExchangeDirection> = new Map([
  ["in", "in"],
  ["incoming", "in"],
  ["received", "in"],
  ["ein", "in"],
  ["eingehend", "in"],
  ["empfangen", "in"],
  ["out", "out"],
  ["outgoing", "out"],
  ["sent", "out"],
  ["aus", "out"],
  ["ausgehend", "out"],
  ["gesendet", "out"],
  ["both", "both"],
  ["beide", "both"],
  ["beides", "both"],
  ["beidseitig", "both"],
]);
