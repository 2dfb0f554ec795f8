/** What the doctor looked at, and what it found. */
export const doctor = {
  "doctor.node": "Node {version}",
  "doctor.store": "{sample, select, yes {Offen ist das Beispielnetz: {path}} other {Ihre Daten: {path}}}",
  "doctor.file":
    "{ok, select, yes {Die Datei ist unversehrt.} other {Die Datei ist an {count, plural, one {einer Stelle} other {# Stellen}} beschädigt. Eine Sicherung spielt zurück: mingle restore DATEI}}",
  "doctor.references":
    "{ok, select, yes {Alles gehört zu jemandem.} other {{count, plural, one {Ein Eintrag gehört} other {# Einträge gehören}} zu niemandem.}}",
  "doctor.derived":
    "{ok, select, yes {Das Verzeichnis stimmt.} other {Das Verzeichnis weicht an {count, plural, one {einer Stelle} other {# Stellen}} ab.}}",
  "doctor.people": "{count, plural, =0 {Noch niemand} one {Ein Mensch} other {{count, number} Menschen}}",
  "doctor.exchanges":
    "{count, plural, =0 {Noch keine Begegnungen} one {Eine Begegnung} other {{count, number} Begegnungen}}",
} as const;
