// The rows of the logged tables as they stand in the database.

export interface SettingRow {
  readonly id: number;
  readonly name: string;
  /** JSON. */
  readonly value: string;
}

export interface OriginRow {
  readonly id: number;
  readonly format: string;
  readonly label: string;
  readonly on_day: number;
}

export interface OrganizationRow {
  readonly id: number;
  /** The spelling that all spellings share. */
  readonly spelling: string;
  readonly name: string;
  readonly industry: string | null;
  readonly region: string | null;
}

export interface ContactRow {
  readonly id: number;
  readonly uid: string;
  readonly kind: string;
  readonly full_name: string;
  readonly given: string;
  readonly family: string;
  readonly middle: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly nickname: string;
  readonly birthday: string | null;
  /** What the person said connects them; null: inferred. */
  readonly basis: string | null;
  readonly introduces: number;
  /** `Origin` of the contact. */
  readonly source: string;
  readonly connected_on: string | null;
  /** JSON array of text. */
  readonly categories: string;
  /** JSON array of vCard lines. */
  readonly extra: string;
  readonly origin_id: number | null;
}

export interface PositionRow {
  readonly id: number;
  readonly contact_id: number;
  readonly organization_id: number | null;
  readonly organization: string;
  readonly title: string;
  readonly department: string;
  readonly start_on: string | null;
  readonly end_on: string | null;
  /** How much the source is trusted on what holds now: typed 3, LinkedIn 2, others 1. */
  readonly rank: number;
  readonly origin_id: number | null;
}

export interface ChannelRow {
  readonly id: number;
  readonly contact_id: number;
  readonly kind: string;
  readonly value: string;
  readonly norm: string;
  readonly context: string | null;
  readonly secured_on: string | null;
  readonly origin_id: number | null;
}

export interface IdentityRow {
  readonly id: number;
  readonly contact_id: number;
  readonly key: Buffer;
  readonly origin_id: number | null;
}

export interface NoteRow {
  readonly id: number;
  readonly contact_id: number;
  readonly at: string;
  readonly text: string;
  readonly origin_id: number | null;
}

export interface InteractionRow {
  readonly id: number;
  readonly key: Buffer;
  readonly day: number;
  readonly at: string | null;
  readonly kind: string;
  readonly direction: string;
  readonly subject: string;
  readonly people: number;
  /** "12f,15t,17c": contact id and role (from, to, co). */
  readonly members: string;
  /** What sources said before: hashes of earlier contents, so that no old statement comes back; "" where there is one only. */
  readonly seen: string;
  readonly origin_id: number | null;
}

export interface OccasionRow {
  readonly id: number;
  readonly uid: string;
  readonly key: Buffer;
  readonly name: string;
  readonly kind: string | null;
  readonly start_on: string;
  readonly end_on: string;
  readonly start_time: string | null;
  readonly time_zone: string | null;
  readonly location: string;
  readonly url: string;
  readonly cost_eur: number | null;
  readonly days: number | null;
  readonly rrule: string | null;
  /** JSON array of dates. */
  readonly except_on: string;
  /** JSON array as in `OccasionDraft.moved`. */
  readonly moved: string;
  /** Contacts expected there, as in `InteractionRow.members`. */
  readonly members: string;
  /** What sources said before: hashes of earlier contents, so that no old statement comes back; "" where there is one only. */
  readonly seen: string;
  readonly origin_id: number | null;
}

export interface DecisionRow {
  readonly id: number;
  readonly act: string;
  readonly decision: string;
  readonly on_date: string;
  readonly until_date: string | null;
  readonly contact_id: number | null;
  readonly other_id: number | null;
}

/** Two contacts the person said are not the same. */
export interface DistinctionRow {
  readonly id: number;
  readonly contact_id: number;
  readonly other_id: number;
}

export interface Rows {
  readonly setting: SettingRow;
  readonly origin: OriginRow;
  readonly organization: OrganizationRow;
  readonly contact: ContactRow;
  readonly position: PositionRow;
  readonly channel: ChannelRow;
  readonly identity: IdentityRow;
  readonly note: NoteRow;
  readonly interaction: InteractionRow;
  readonly occasion: OccasionRow;
  readonly decision: DecisionRow;
  readonly distinction: DistinctionRow;
}

export interface ChangeRow {
  readonly id: number;
  readonly uid: string;
  readonly at: string;
  readonly actor: string;
  readonly operation: string;
  /** JSON of a Phrase. */
  readonly summary: string;
  readonly undoes: number | null;
  readonly undone_by: number | null;
}
