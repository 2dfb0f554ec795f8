import type { cli as german } from "#messages/de/cli.ts";

export const cli: Record<keyof typeof german, string> = {
  "cli.help.title":
    "Mingle {version}: keeps your network alive and widens it, in ten minutes a week, so that it carries when the position is gone.",
  "cli.help.usage": "Usage: mingle COMMAND [OPTIONS]",
  "cli.help.commands": "Commands",
  "cli.help.everywhere": "Everywhere",
  "cli.help.environment": "Environment",
  "cli.help.more": "More about a command: mingle COMMAND --help",
  "cli.help.json": "one JSON document for programs",
  "cli.help.lang": "language; else that of the system",
  "cli.help.data": "folder of the data",
  "cli.help.as-of": "as of this day; else today",
  "cli.help.help": "this help",
  "cli.help.version": "the version",
  "cli.help.list": "several by commas",
  "cli.help.repeat": "may repeat",
  "cli.help.preset": "else {value}",
  "cli.help.stdin": "read lines from standard input",
  "value.date": "YYYY-MM-DD",
  "setting.dataDir": "folder of the data",
  "setting.configDir": "folder that holds the key (in “mingle”)",
  "setting.smtpPassword": "password of the mail server the journal goes by",
  "setting.passphrase": "passphrase of a backup",
  "setting.browser": "browser to open; “none” for none",
  "setting.debug": "also show where a fault in Mingle lies",
  "confirm.contact.forget": "Erase “{uid}” for good? This can't be undone. (y/N)",
  "ask.passphrase": "The backup’s passphrase:",
  "ask.passphrase.backup": "Passphrase with which the backup opens elsewhere too (empty: only here):",
  "ask.passphrase.again": "Once more:",
  "cli.serving": "Mingle is running: {url}",
  "cli.ending": "End it with Ctrl+C.",

  "cli.changed": "Done. To undo: mingle undo {change}",
  "cli.nothing-changed": "Nothing has changed.",
  "cli.written": "Written: {files}",
  "cli.yes": "yes",
  "cli.no": "no",
  "cli.none": "Nothing there.",
  "cli.more": "… and {count, plural, one {# more} other {# more}}",

  "backup.opens-here": "It opens on this machine alone. With a passphrase (MINGLE_PASSPHRASE) it would open anywhere.",
  "backup.opens-anywhere": "It opens on any machine, with the passphrase.",
  "cli.restored":
    "{restored} is brought back.{former, select, none {} other { The former data lies beside it: {former}}}",
  "cli.sample.open":
    "The sample network is open: {contacts, number} invented people. It stands beside your own data; back again: mingle sample --leave",
  "cli.sample.left": "The sample network is closed. Your own data is open again.",
  "cli.sample.none": "The sample network wasn’t open.",
  "cli.erased": "Erased for good; the next import doesn’t bring this person back either.",
  "cli.undone": "Change {undone} is undone.",
  "cli.me.empty":
    "Mingle doesn't know yet who you are. To tell it: mingle me set --name … --organization … --title … --email …",
  "cli.me.organization": "organisation",
  "cli.me.title": "position",
  "cli.me.level": "level",
  "cli.me.emails": "e-mail",
  "cli.me.domains": "domains",
  "cli.me.since": "since",

  "cli.contacts.headline":
    "{total, plural, =0 {Nobody found.} one {One person.} other {{total, number} people{shown, plural, =0 {} other {, {shown, number} of them here}}.}}",

  "cli.contact.connects":
    "{basis, select, unknown {What connects you is not known.} other {What connects you: {basisName}.}}",
  "cli.contact.level":
    "Level: {level}, {sure, select, yes {fairly sure} other {unsure}} ({probability, number, percent}).",
  "cli.contact.known": "Last in contact on {on, date, medium}, on {days, plural, one {one day} other {# days}} in all.",
  "cli.contact.unknown": "There is no dated contact; whether the tie is alive is unknown.",
  "cli.contact.alive":
    "Would answer when asked: {alive, number, percent}. In touch within 90 days anyway: {inTouch, number, percent}.",
  "cli.contact.survive":
    "Remains when the position is gone: {survive, number, percent}.{reach, select, no { Not reachable outside the company.} other {}}",
  "cli.contact.for": "For it: {parts}.",
  "cli.contact.against": "Against it: {parts}.",
  "cli.contact.relevance": "Relevant to your direction: {relevance, number, percent}.",
  "cli.contact.channels": "Channels",
  "cli.contact.positions": "Positions",
  "cli.contact.notes": "Notes",
  "cli.contact.timeline": "Timeline",
  "cli.contact.present": "today",

  "cli.import.total":
    "{created, number} new, {updated, number} updated, {unchanged, number} unchanged, {skipped, number} skipped",
  "cli.import.unchanged": "All unchanged: it was there already.",
  "cli.import.dry": "Only looked at, nothing changed.",
  "cli.import.unknown": "not recognised",
  "cli.import.issues": "{count, plural, one {One thing to note} other {{count, number} things to note}}",
  "cli.import.own": "What it says of yourself was taken in.",
  "cli.import.nothing": "Nothing found that could be taken in.",

  "cli.level.unsure": "unsure",

  "cli.ties.headline":
    "{shown, number} of {total, number} people, the liveliest ties first. A question mark means: no dated contact.",
  "cli.ties.columns": "answers|in touch|last|days",

  "cli.resilience.headline":
    "Of {relevant, plural, =0 {nobody at your level or above} one {one person at your level or above} other {{relevant, number} people at your level or above}}, {expected, plural, =0 {nobody} one {one} other {{expected, number}}} would {scenario, select, today {answer today} other {still answer if the position were gone}}.",
  "cli.resilience.range":
    "{low, plural, =0 {Probably {high, number} at most.} other {Probably between {low, number} and {high, number}.}}",
  "cli.resilience.exact": "Probably exactly {low, number}.",
  "cli.resilience.assumed":
    "{assumed, plural, =0 {} one {One of them stands on assumptions alone: without any sign from there.} other {{assumed, number} of them stand on assumptions alone: without any sign from there.}}",
  "cli.resilience.nobody":
    "{contacts, plural, =0 {There is nobody in your network yet. A beginning: mingle import PATH, or just to look: mingle sample} one {The one person in your network isn’t relevant to your direction. Is what you told of yourself right? mingle me} other {Of {contacts, number} people in your network, nobody is relevant to your direction. Is what you told of yourself right? mingle me}}",
  "cli.resilience.openings":
    "That something opens from it within 90 days: {probability, number, percent} (somewhere between {low, number, percent} and {high, number, percent}).",
  "cli.resilience.spread":
    "That spreads as wide as over {organizations, plural, one {one organisation} other {{organizations, number} equally strong organisations}}.",
  "cli.resilience.unreachable":
    "{count, plural, one {One is} other {{count, number} are}} out of reach after the last day: {names}.",
  "cli.resilience.unreachable-more": "{count, number} are out of reach after the last day, among them {names}.",
  "cli.resilience.shares": "Who carries most",
  "cli.resilience.columns": "answers|remains|share",

  "cli.capture.person": "{isNew, select, yes {New in the network.} other {Was in the network already.}}",
  "cli.capture.exchange":
    "{kind, select, meeting {Met} call {Spoke on the phone} mail {Mail} other {Message}} on {on, date, long}{subject, select, none {} other {: {subject}}}.",
  "cli.capture.follow-up": "Back in touch from {on, date, long}; the week reminds you.",
  "cli.week.headline":
    "{count, plural, =0 {Nothing is due this week.} one {One act for this week, {planned, number} of {minutes, number} minutes.} other {{count, number} acts for this week, {planned, number} of {minutes, number} minutes.}}",
  "cli.week.draft": "A first sentence: “{draft}”",
  "cli.week.minutes": "{minutes, number} min",
  "cli.week.how": "Done, later or no thanks: mingle act done|snooze|refuse ID",
  "cli.week.candidates":
    "{count, plural, =0 {} one {One act would be possible.} other {{count, number} acts would be possible in all.}}",

  "cli.duplicates.none": "No pairs that may be the same person.",
  "cli.duplicates.how": "To make them one: mingle merge UID UID",
  "cli.changes.none": "No changes yet.",
  "cli.changes.undone": "undone",
  "cli.assumptions.changed": "changed, else {value, number, ::.###}",
  "cli.doctor.ok": "All is well.",
  "cli.doctor.bad": "Not all is well.",
};
