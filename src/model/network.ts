// The network as of one day: what `store` loads and `analysis` computes on.

import type { Basis, ContactKind, Origin } from "./contact.ts";
import type { Direction } from "./direction.ts";
import type { JobFunction } from "./level.ts";
import type { Owner } from "./owner.ts";
import type { Transition } from "./transition.ts";

/** A position as of the day; dates are day numbers. */
export interface AlterPosition {
  readonly organizationId: number | null;
  readonly title: string;
  readonly startDay: number | null;
  /** Null while it lasts or where the source doesn't say. */
  readonly endDay: number | null;
}

/** One person other than ego. */
export interface Alter {
  readonly id: number;
  readonly uid: string;
  readonly fullName: string;
  readonly kind: ContactKind;
  /** Packed contact days (`model/contact-days.ts`) up to the day, ascending. */
  readonly days: Uint32Array;
  readonly origin: Origin;
  /** Seven probabilities from the present title; null without one. */
  readonly level: readonly number[] | null;
  readonly function: JobFunction | null;
  /** The present one first; those begun later than the day left out. */
  readonly positions: readonly AlterPosition[];
  /** The present organisation; null where unknown. */
  readonly organizationId: number | null;
  /** What the person said connects them; null: inferred. */
  readonly basisSaid: Basis | null;
  /** Domains of the e-mail addresses, lower case. */
  readonly domains: readonly string[];
  readonly hasPhone: boolean;
  readonly hasProfile: boolean;
  /** A private channel was secured by hand. */
  readonly secured: boolean;
  /** Card marked as family or friend. */
  readonly isPersonal: boolean;
  /** May be asked to introduce. */
  readonly introduces: boolean;
  /** A mailbox of a function or a role without a person (info@, "Empfang"). */
  readonly isRole: boolean;
}

/** Pairs of alters seen together, as columns: indexes into `alters` (a < b) and distinct days up to the day. */
export interface AlterTies {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly days: Int32Array;
  /** Those of the days on which a room or mail held at most `roomAtMost` people other than ego. */
  readonly closeDays: Int32Array;
}

export interface NetworkOrganization {
  readonly id: number;
  readonly name: string;
  readonly industry: string | null;
  readonly region: string | null;
}

export interface Network {
  /** Day number. */
  readonly asOf: number;
  readonly owner: Owner;
  /** Ego's present organisation; null: not told. */
  readonly ownOrganizationId: number | null;
  /** Ego's earlier organisations with the time there (day numbers). */
  readonly ownPast: readonly {
    readonly organizationId: number;
    readonly startDay: number | null;
    readonly endDay: number | null;
  }[];
  /** Seven probabilities of ego's own title; null without one. */
  readonly ownLevel: readonly number[] | null;
  readonly direction: Direction;
  readonly transition: Transition;
  readonly organizations: ReadonlyMap<number, NetworkOrganization>;
  readonly alters: readonly Alter[];
  /**
   * Packed contact days up to the day of every contact of the store, also where `alters` are only some of them: what is
   * learnt of ego is learnt from all.
   */
  readonly histories: readonly Uint32Array[];
  readonly alterTies: AlterTies;
}
