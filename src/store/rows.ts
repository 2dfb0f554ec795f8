// The rows of the logged tables as they stand in the database.

import type { ExchangeRows } from "./schema-exchange.ts";
import type { PresentationRows } from "./schema-presentation.ts";
import type { TransitionRows } from "./schema-transition.ts";

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

/** A further key under which a source names an occasion that another source named before. */
export interface OccasionKeyRow {
  readonly id: number;
  readonly occasion_id: number;
  readonly key: Buffer;
  readonly origin_id: number | null;
}

/** What the person said of an occasion; null where the source's word holds. */
export interface OccasionSaidRow {
  readonly id: number;
  readonly occasion_id: number;
  readonly name: string | null;
  readonly kind: string | null;
  readonly start_on: string | null;
  readonly end_on: string | null;
  /** "" for whole days. */
  readonly start_time: string | null;
  readonly location: string | null;
  readonly url: string | null;
  readonly cost_eur: number | null;
  readonly days: number | null;
  /** "" for a single one. */
  readonly rrule: string | null;
}

/** What the person decided about an occasion; the latest of an aspect holds. */
export interface OccasionChoiceRow {
  readonly id: number;
  readonly occasion_id: number;
  /** The day by the rule of one occurrence; "" for the whole series or a single occasion. */
  readonly occurrence: string;
  /** "going", "priority", "reach" or "prepare". */
  readonly aspect: string;
  /** "yes", "no"; "must", "never"; a whole number of people or of minutes; "" taken back. */
  readonly value: string;
  readonly on_date: string;
}

/** Somebody expected at an occasion; whether they are a contact is told by the address, so that lists make no contacts. */
export interface GuestRow {
  readonly id: number;
  readonly occasion_id: number;
  /** As in `OccasionChoiceRow`. */
  readonly occurrence: string;
  /** "guest" or "speaker". */
  readonly role: string;
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  /** Lower case; "" where unknown. */
  readonly email: string;
  readonly origin_id: number | null;
}

/** What was foretold of an occasion; the latest row of an occurrence holds. */
export interface ForecastRow {
  readonly id: number;
  readonly occasion_id: number;
  readonly occurrence: string;
  readonly made_on: string;
  /** P(at least one new relevant person). */
  readonly probability: number;
  /** κ μ of the kind as of the day. */
  readonly expected_relevant: number;
  /** μ: what was expected before anything was learnt of the kind. */
  readonly mu: number;
}

/** What came of an occasion; the latest row of an occurrence holds. */
export interface DebriefRow {
  readonly id: number;
  readonly occasion_id: number;
  readonly occurrence: string;
  readonly on_date: string;
  readonly hours: number | null;
  /** New relevant people met. */
  readonly relevant: number;
  /** μ it is held against: of the forecast, else as of the debrief. */
  readonly mu: number;
  /** The meeting whose people were met; null where nobody was named. */
  readonly interaction_id: number | null;
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

export interface Rows extends PresentationRows, TransitionRows, ExchangeRows {
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
  readonly occasion_key: OccasionKeyRow;
  readonly occasion_said: OccasionSaidRow;
  readonly occasion_choice: OccasionChoiceRow;
  readonly guest: GuestRow;
  readonly forecast: ForecastRow;
  readonly debrief: DebriefRow;
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
