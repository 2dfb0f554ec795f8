/** A row as JSON: bytes stand as hexadecimal. */
export type JsonRow = Readonly<Record<string, string | number | null>>;

/** The tables of mingle.json, each a list of rows. */
export const dumpTables = [
  "setting",
  "origin",
  "organization",
  "contact",
  "position",
  "channel",
  "identity",
  "note",
  "interaction",
  "occasion",
  "occasion_key",
  "occasion_said",
  "occasion_choice",
  "guest",
  "forecast",
  "debrief",
  "decision",
  "distinction",
] as const;

/** Those that came later; an older export is without them. */
export const laterDumpTables = [
  "pitch",
  "pitch_version",
  "pitch_practice",
  "pitch_take",
  "recall_ask",
  "recall_answer",
  "name_practice",
  "appearance",
  "skill",
  "document",
  "conversation",
  "introduction_request",
  "channel_trial",
  "letter",
  "resolution",
  "subscriber",
  "consent",
  "issue",
  "issue_delivery",
  "circle",
  "circle_member",
  "circle_note",
] as const;

/** mingle.json: everything the store holds, the log under `changes` and `log`. */
export interface Dump {
  readonly format: "mingle";
  readonly version: 1;
  /** ISO instant. */
  readonly exportedAt: string;
  readonly tables: Readonly<Record<(typeof dumpTables)[number] | (typeof laterDumpTables)[number], readonly JsonRow[]>>;
  /** Hashes of erased people, and the secret they are made with. */
  readonly erased: { readonly pepper: string | null; readonly hashes: readonly string[] };
  readonly changes: readonly JsonRow[];
  readonly log: { readonly rows: readonly JsonRow[]; readonly ranges: readonly JsonRow[] };
}
