// How often the facts of one person agree, and how common agreement is between two people (Fellegi & Sunter 1969):
// the first guesses, read as m; what a store itself shows moves them (duplicates-fit.ts).

/**
 * m: the share of pairs of one person that agree to this degree, where both sides have the fact. Priors of ours: most
 * facts agree, some are misspelt, people marry, move and change jobs.
 */
export const agreement = {
  given: { same: 0.76, part: 0.05, nickname: 0.04, initial: 0.03, close: 0.07, similar: 0.02, other: 0.03 },
  family: { same: 0.85, part: 0.02, close: 0.07, similar: 0.02, other: 0.04 },
  order: { straight: 0.96, swapped: 0.04 },
  birthday: { same: 0.84, slip: 0.09, "one-part": 0.035, slips: 0.015, "one-alike": 0.01, other: 0.01 },
  email: { same: 0.35, local: 0.15, close: 0.1, other: 0.4 },
  phone: { same: 0.4, close: 0.05, other: 0.55 },
  profile: { same: 0.9, other: 0.1 },
  connection: { same: 0.9, other: 0.1 },
  place: { same: 0.65, city: 0.1, close: 0.1, other: 0.15 },
  street: { same: 0.65, street: 0.1, close: 0.12, other: 0.13 },
  organization: { same: 0.5, close: 0.08, other: 0.42 },
  title: { same: 0.35, other: 0.65 },
} as const;

export type Field = keyof typeof agreement;
export type Level<F extends Field> = keyof (typeof agreement)[F] & string;

/** How far two people agree in one fact, and the chance of as much agreement between two who are strangers (u). */
export type Evidence = {
  readonly [F in Field]: { readonly field: F; readonly level: Level<F>; readonly chance: number };
}[Field];

/** Shares of levels by field. */
export type Shares = Readonly<Partial<Record<Field, Readonly<Partial<Record<string, number>>>>>>;

export function evidence<F extends Field>(field: F, level: Level<F>, chance: number): Evidence {
  return { field, level, chance } as Evidence;
}

/** ln Π m/u of the evidence by the stated shares: above 0 it speaks for one person. */
export function statedWeight(found: readonly Evidence[]): number {
  return found.reduce((sum, { field, level, chance }) => sum + Math.log(shareOf(agreement, field, level) / chance), 0);
}

/** The share of a level; 1, which says nothing, where a table has none. */
export function shareOf(shares: Shares, field: Field, level: string): number {
  return shares[field]?.[level] ?? 1;
}

/** Pairs of one person to a contact, before anything was compared: one contact in twenty stands twice. */
export const DUPLICATES_PER_CONTACT = 0.05;
/** Pairs of a household to a contact: same family name, often the same address and telephone, two people all the same. */
export const RELATIVES_PER_CONTACT = 0.02;

/** Chances of agreement within a household where they differ from those of strangers. */
export const relatives: Shares = {
  family: { same: 0.85, part: 0.05, other: 0.1 },
  birthday: { same: 0.005 },
  phone: { same: 0.4 },
  email: { same: 0.05 },
  place: { same: 0.85, city: 0.05 },
  street: { same: 0.85, street: 0.03 },
};
