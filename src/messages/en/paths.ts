import type { paths as german } from "#messages/de/paths.ts";

const whom = "{target}{place, select, none {} other { ({place})}}";
const self = `{own, select, none {} other {
{own}}}{ownTitle, select, none {} other {
{ownTitle}{ownOrganization, select, none {} other {, {ownOrganization}}}}}`;
const saw = `{days, plural, =0 {} other { My impression is that you know each other.}}`;
const request = `I would like to get to know ${whom}.${saw} {next, select, none {Would you forward the lines below, just as they are?} other {Would you give the lines below to {next} and ask for them to be forwarded?}} I will take it from there.

If it doesn't suit, that is perfectly fine; a short no is enough.`;
const again =
  "{days, plural, =0 {We don't know each other well yet; I would like to talk} other {I would like to catch up}}: twenty minutes on the phone, whenever it suits you. Would that work?";

export const paths: Record<keyof typeof german, string> = {
  "operation.paths": "Ways to a person or into an organisation, over people you know",
  "operation.paths.draft": "Drafts the request for an introduction so that it can be forwarded",
  "operation.paths.ask": "Notes whom you asked for an introduction",
  "operation.paths.give": "Notes that you brought two people together",
  "operation.paths.balance": "Which introductions you asked for and which you gave",
  "field.paths.to": "where to: uid or name of a person, or an organisation",
  "field.paths.draft.to": "where to: uid or name of a person, or an organisation",
  "field.paths.ask.to": "to whom: uid or name of a person, or an organisation",
  "field.maxHops": "so many people in a path at most, the target among them",
  "field.paths.explain": "names all ties a path may use",
  "field.via": "over whom; else the best path",
  "field.tone": "form of address in German; by default Sie, du among friends and family",
  "field.paths.ask.uid": "whom you asked: uid, or a name that fits exactly one",
  "field.paths.ask.on": "when",
  "field.paths.give.uid": "the one: uid or name",
  "field.paths.give.other": "the other: uid or name",
  "field.paths.give.on": "when",
  "change.paths.ask": "Asked for an introduction",
  "change.paths.give": "Brought two people together",

  "path.own":
    "{days, plural, =0 {{name} is in your network; no exchange is known.} =1 {You were in touch with {name} on one day, {on, date, medium}.} other {You were in touch with {name} on {days, number} days, last on {on, date, medium}.}}",
  "path.between":
    "{days, plural, =0 {} =1 {{one} and {other} once sat together in a small round.} other {{one} and {other} sat together in a small round on {days, number} days.}}{employer, select, none {} other {{days, plural, =0 {{one} and {other} were} other { Both were}} at {employer} at the same time.}}",

  "path-draft.ask.subject": "A favour: {target}",
  "path-draft.direct.subject": "A short conversation",
  "path-draft.ask.sie": `Hello {name},

${request}

Many thanks and best regards${self}`,
  "path-draft.ask.du": `Hi {given},

${request}

Thanks and all the best
{own}`,
  "path-draft.forward": `Hello {target},

these lines reach you at my request. I value what you do{place, select, none {} other { at {place}}} and would like to hear your view: twenty minutes on the phone, whenever it suits you. If you like, just reply to me directly.

Kind regards${self}`,
  "path-draft.direct.sie": `Hello {name},

${again}

Best regards${self}`,
  "path-draft.direct.du": `Hi {given},

${again}

All the best
{own}`,

  "cli.paths.headline":
    "{count, plural, =0 {No path leads to {to} that stands on evidence.} =1 {One path to {to}; it works with {odds}.} other {{count, number} paths to {to}, each over other people. With {odds} at least one of them works.}}",
  "cli.paths.none":
    "Mingle counts only people seen in the same room, the same mail or at the same employer. A calendar or a mailbox shows more of them: mingle import FILE",
  "cli.paths.way": "{way}: {probability}",
  "cli.paths.resting":
    "In the last three months you asked for an introduction already: {names}. Nobody is asked twice in a quarter.",
  "cli.paths.next": "To draft the request: mingle paths draft --to “{to}”",
  "cli.path-draft.to": "To {name}",
  "cli.path-draft.forward": "To be forwarded:",
  "cli.balance.headline":
    "{taken, plural, =0 {You have asked nobody for an introduction yet} =1 {You asked for an introduction once} other {You asked for an introduction {taken, number} times}}, {given, plural, =0 {and have given none.} =1 {and gave one.} other {and gave {given, number}.}}",
  "cli.balance.columns": "asked|given",
};
