// What is compared to tell whether two contacts are one person.

/** A contact as the search for duplicates sees it; lists are empty and texts "" where nothing is known. */
export interface DuplicateRecord {
  readonly id: number;
  readonly kind: string;
  readonly fullName: string;
  readonly given: string;
  readonly middle: string;
  readonly family: string;
  readonly nickname: string;
  /** ISO date, "--05-04" without a year; null where unknown. */
  readonly birthday: string | null;
  /** Lower case. */
  readonly emails: readonly string[];
  /** E.164-like digits. */
  readonly phones: readonly string[];
  /** "in/anna-berger". */
  readonly profiles: readonly string[];
  /** Postal addresses, a line each, as written. */
  readonly addresses: readonly string[];
  /** Present and past ones, as written. */
  readonly organizations: readonly string[];
  readonly titles: readonly string[];
  /** The day of a LinkedIn connection; null for all others. */
  readonly connectedOn: string | null;
}
