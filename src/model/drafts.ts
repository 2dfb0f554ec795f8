// What importers read out of someone else's file, before it is held against the store.

import type { PlainDate } from "#lib/dates.ts";
import type { Issue } from "#lib/issue.ts";
import type { Channel, ContactKind, NameParts, Origin, Position } from "./contact.ts";
import type { GuestDraft } from "./guest.ts";
import type { ExchangeDirection, InteractionKind, ParticipantRole } from "./interaction.ts";
import type { OccasionKind } from "./occasion.ts";
import type { Skill } from "./readiness.ts";

export const importFormats = [
  "linkedin-connections",
  "linkedin-messages",
  "linkedin-invitations",
  "linkedin-positions",
  "linkedin-profile",
  "linkedin-contacts",
  "linkedin-other",
  "vcard",
  "google-csv",
  "outlook-csv",
  "thunderbird-csv",
  "csv",
  "interactions-csv",
  "occasions-csv",
  "icalendar",
  "mbox",
  "eml",
  "conference-list",
  "schema-org",
  "json-resume",
  "mingle",
] as const;
export type ImportFormat = (typeof importFormats)[number];

/** One person of a file. Text is clean (NFC, one line) but for notes, which keep their lines. */
export interface ContactDraft {
  readonly type: "contact";
  /** Line, record or row: "row 12", "card 3". */
  readonly where: string;
  readonly kind: ContactKind;
  /** Never empty: name, else nickname, organisation, address or number. */
  readonly fullName: string;
  readonly name: NameParts;
  /** The source's own id (vCard UID without urn:uuid:), hard evidence; null where it has none. */
  readonly externalId: string | null;
  /**
   * Tells the same record in the same kind of file again where nothing hard identifies the person
   * ("linkedin:anna berger:2019-03-02"); null: a hash of the whole draft serves.
   */
  readonly recordKey: string | null;
  readonly origin: Origin;
  readonly channels: readonly Channel[];
  readonly positions: readonly Position[];
  readonly birthday: string | null;
  readonly notes: readonly string[];
  readonly categories: readonly string[];
  /** The day of a LinkedIn connection. */
  readonly connectedOn: PlainDate | null;
  /** Lines of a vCard that no field of ours holds, unfolded, for its export. */
  readonly extra: readonly string[];
}

/** Somebody named in a message or a meeting; at least one field is set. */
export interface PersonRef {
  readonly name: string;
  /** Lower case; "" where unknown. */
  readonly email: string;
  /** Folded profile path ("in/anna-berger"); "" where unknown. */
  readonly profile: string;
  readonly role: ParticipantRole;
}

export interface InteractionDraft {
  readonly type: "interaction";
  readonly where: string;
  /** Text that tells this exchange from every other and is the same at the next import; the store keeps its hash. */
  readonly key: string;
  readonly onDate: PlainDate;
  readonly at: string | null;
  readonly kind: InteractionKind;
  readonly direction: ExchangeDirection;
  readonly subject: string;
  /** All people other than ego, own addresses already left out by the plan. */
  readonly people: readonly PersonRef[];
}

export interface OccasionDraft {
  readonly type: "occasion";
  readonly where: string;
  /** The source's UID (iCalendar) or a key made of name and start. */
  readonly key: string;
  readonly name: string;
  readonly kind: OccasionKind | null;
  readonly startOn: PlainDate;
  /** The last day itself. */
  readonly endOn: PlainDate;
  /** Local time of the start ("18:30"); null for whole days. */
  readonly startTime: string | null;
  readonly timeZone: string | null;
  readonly location: string;
  readonly url: string;
  readonly costEur: number | null;
  readonly days: number | null;
  /** RRULE text without the name; null for a single one. */
  readonly rrule: string | null;
  /** Days left out of the series. */
  readonly exceptOn: readonly PlainDate[];
  /** Moved occurrences: the day by the rule, the days it is on. */
  readonly moved: readonly {
    readonly from: PlainDate;
    readonly startOn: PlainDate;
    readonly endOn: PlainDate;
    readonly name: string;
  }[];
  readonly people: readonly PersonRef[];
  /** Who is expected there without being a contact by that: speakers of a page, guests of a list. */
  readonly guests?: readonly GuestDraft[];
}

/** What a file says of ego (LinkedIn's Profile and Positions). */
export interface OwnerDraft {
  readonly type: "owner";
  readonly where: string;
  readonly fullName: string;
  readonly emails: readonly string[];
  readonly profiles: readonly string[];
  readonly positions: readonly Position[];
}

/** Ego's own CV (JSON Resume). */
export interface ResumeDraft {
  readonly type: "resume";
  readonly where: string;
  /** The whole file, so that nothing of it is lost. */
  readonly json: Readonly<Record<string, unknown>>;
  /** "de" or "en". */
  readonly language: string;
  /** When it was last changed; null: not told. */
  readonly onDate: PlainDate | null;
  readonly skills: readonly Omit<Skill, "needed">[];
}

/** A record that was read and can't be used: counted as skipped, with its issue. */
export interface SkippedRecord {
  readonly type: "skipped";
  readonly of: "contacts" | "interactions" | "occasions";
  readonly issue: Issue;
}

/** Something to say of a record that was used, or of the file. */
export interface RecordIssue {
  readonly type: "issue";
  readonly issue: Issue;
}

export type Draft =
  | ContactDraft
  | InteractionDraft
  | OccasionDraft
  | OwnerDraft
  | ResumeDraft
  | SkippedRecord
  | RecordIssue;
