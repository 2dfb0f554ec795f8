import type { doctor as german } from "#messages/de/doctor.ts";

export const doctor: Record<keyof typeof german, string> = {
  "doctor.node": "Node {version}",
  "doctor.store": "{sample, select, yes {the sample network is open: {path}} other {your data: {path}}}",
  "doctor.file":
    "{ok, select, yes {The file is whole.} other {The file is damaged in {count, plural, one {one place} other {# places}}. A backup brings it back: mingle restore FILE}}",
  "doctor.references":
    "{ok, select, yes {Everything belongs to somebody.} other {{count, plural, one {One entry belongs} other {# entries belong}} to nobody.}}",
  "doctor.derived":
    "{ok, select, yes {The index is right.} other {The index differs in {count, plural, one {one place} other {# places}}.}}",
  "doctor.people": "{count, plural, =0 {Nobody yet} one {One person} other {{count, number} people}}",
  "doctor.exchanges": "{count, plural, =0 {No exchanges yet} one {One exchange} other {{count, number} exchanges}}",
};
