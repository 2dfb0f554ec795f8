// The answers of the operations the pages call (COMMANDS.md).

import type { ActKind } from "#model/act.ts";
import type { Basis } from "#model/contact.ts";

export interface PersonName {
  readonly uid: string;
  readonly fullName: string;
}

export interface Me {
  readonly fullName: string;
  readonly organization: string;
  readonly title: string;
  readonly level: number | null;
  readonly emails: readonly string[];
  readonly domains: readonly string[];
  readonly since: string | null;
  /** Whether the sample network is open in place of the own store. */
  readonly sample?: boolean;
}

export interface ContactRow extends PersonName {
  readonly organization: string;
  readonly title: string;
  readonly level: number | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly basis: Basis;
  readonly lastContactOn: string | null;
  /** Null where the model doesn't count the person. */
  readonly alive: number | null;
  /** A dated exchange exists. */
  readonly known: boolean;
  readonly relevance: number | null;
}

export interface Contacts {
  readonly total: number;
  readonly contacts: readonly ContactRow[];
}

export type Scenario = "today" | "position-gone";

export interface Share extends PersonName {
  readonly basis: Basis;
  readonly organization: string | null;
  readonly industry: string | null;
  readonly level: number | null;
  readonly alive: number;
  /** Includes reach. */
  readonly survive: number;
  readonly reach: number;
  readonly relevance: number;
  readonly share: number;
}

export interface Resilience {
  readonly scenario: Scenario;
  readonly contacts: number;
  readonly relevant: number;
  readonly carried: {
    readonly expected: number;
    readonly low: number;
    readonly high: number;
    readonly assumed: number;
  };
  /** P(0), P(1), … */
  readonly distribution: readonly number[];
  readonly openings: {
    readonly probability: number;
    readonly low: number;
    readonly high: number;
    readonly rho: number;
  };
  readonly concentration: {
    readonly organizations: Concentration<string>;
    readonly industries: Concentration<string>;
    readonly levels: Concentration<number>;
  };
  readonly unreachable: readonly UnreachablePerson[];
  readonly shares: readonly Share[];
}

/** Null where nobody weighs anything. */
export interface Concentration<Key> {
  readonly effective: number | null;
  readonly worst: { readonly key: Key | null; readonly loss: number } | null;
}

export interface UnreachablePerson extends PersonName {
  readonly organization: string;
  readonly title: string;
}

export interface Bridge extends PersonName {
  readonly organization: string;
  readonly people: number;
  readonly fields: readonly {
    readonly kind: "industry" | "organization";
    readonly name: string;
    readonly people: number;
    readonly isNew: boolean;
  }[];
}

export interface Brokerage {
  readonly contacts: number;
  readonly constraint: number | null;
  readonly effectiveSize: number | null;
  readonly bridges: readonly Bridge[];
}

export interface Act {
  readonly id: string;
  readonly kind: ActKind;
  readonly uid: string | null;
  readonly fullName: string | null;
  readonly minutes: number;
  /** Rise of the probability of an opening. */
  readonly rise: number;
  readonly title: string;
  readonly reason: string;
  /** A first sentence to send; null where none begins it. */
  readonly draft?: string | null;
}

export interface Week {
  readonly minutes: number;
  readonly planned: number;
  readonly acts: readonly Act[];
  /** What there is to say about the week as a whole. */
  readonly note: string | null;
  /** Ties that so many minutes a week can't hold. */
  readonly resting: readonly string[];
}

export interface Change {
  readonly change: number;
  readonly at: string;
  readonly operation: string;
  readonly summary: string;
  readonly undone: boolean;
  /** The change it takes back. */
  readonly undoes: number | null;
}

/** What helps to tell whether two are one person. */
export interface PairSide extends PersonName {
  readonly organization: string;
  readonly title: string;
  readonly birthday: string | null;
  readonly emails: readonly string[];
}

export interface Pair {
  readonly a: PairSide;
  readonly b: PairSide;
  readonly probability: number;
  readonly reasons: readonly string[];
}

export interface Duplicates {
  readonly total: number;
  readonly pairs: readonly Pair[];
}

export interface Counts {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: number;
}

export type ImportedKind = "contacts" | "interactions" | "occasions";

export interface SpokenIssue {
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly where: string;
  readonly message: string;
}

export interface ImportedFile {
  readonly file: string;
  readonly format: string | null;
  readonly counts: Readonly<Partial<Record<ImportedKind, Counts>>>;
  readonly issues: readonly SpokenIssue[];
  /** People added because a message or meeting named them. */
  readonly people: number;
}

export interface ImportReport {
  readonly change: number | null;
  readonly files: readonly ImportedFile[];
  readonly counts: Readonly<Partial<Record<ImportedKind, Counts>>>;
}

export interface AssumptionRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly default: number;
  readonly source: string;
}

export interface Written {
  /** Null where nothing had to be written. */
  readonly change: number | null;
}
