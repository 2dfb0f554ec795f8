// The operations of the journal: the letter, its sending, subscribers.

import type { Written } from "./types.ts";

/** A question to `why` that explains a number of a sentence. */
export interface WhyRef {
  readonly number: "carried" | "openings" | "relevant" | "alive" | "act";
  readonly about: string | null;
  readonly asOf: string;
}

/** How many would carry on a day. */
export interface JournalMoment {
  readonly on: string;
  readonly relevant: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

export type Resolution = "secure" | "wake" | "care" | "introduce" | "evening";

export interface JournalAlternative {
  readonly resolution: Resolution;
  readonly text: string;
  readonly minutes: number | null;
  readonly rise: number;
  readonly isChosen: boolean;
}

export interface JournalPart {
  readonly id: string;
  readonly heading: string | null;
  readonly plot: { readonly words: string; readonly caption: string } | null;
}

export interface JournalLetter {
  readonly quarter: string;
  readonly subject: string;
  readonly isOver: boolean;
  readonly markdown: string;
  readonly eml: string;
  readonly letter: {
    readonly title: string;
    readonly dates: string;
    readonly greeting: string;
    readonly parts: readonly JournalPart[];
  };
  readonly sentences: readonly { readonly section: string; readonly text: string; readonly why: readonly WhyRef[] }[];
  readonly course: readonly JournalMoment[];
  readonly line: { readonly before: readonly number[]; readonly now: readonly number[] };
  readonly alternatives: readonly JournalAlternative[];
}

export interface JournalStanding {
  readonly smtp: string;
  readonly from: string;
  readonly to: string;
  readonly scheduled: boolean;
  readonly address: string;
  readonly subscribers: boolean;
  readonly secret: "password" | "token" | null;
  readonly finished: string;
  readonly quarters: readonly string[];
  readonly letters: readonly { readonly quarter: string; readonly state: "sending" | "sent"; readonly at: string }[];
}

export interface Subscriber {
  readonly email: string;
  readonly name: string;
  readonly language: string;
  readonly state: "pending" | "confirmed" | "removed";
}

export interface JournalIssue {
  readonly issue: string;
  readonly title: string;
  readonly finishedOn: string | null;
  readonly sent: number;
  readonly refused: number;
  readonly doubtful: number;
  readonly left: number;
}

type Nothing = Readonly<Record<never, never>>;

export interface JournalCalls {
  readonly journal: readonly [Nothing, JournalStanding];
  readonly "journal.show": readonly [{ quarter?: string }, JournalLetter];
  readonly "journal.set": readonly [Readonly<Record<string, unknown>>, Written];
  readonly "journal.secret": readonly [{ secret: string; kind: "password" | "token" }, Written];
  readonly "journal.decide": readonly [{ resolution: Resolution; quarter: string }, Written];
  readonly "journal.send": readonly [
    { quarter: string; again: boolean },
    { readonly sent: boolean; readonly doubtful: boolean },
  ];
  readonly "subscribers.list": readonly [Nothing, { readonly subscribers: readonly Subscriber[] }];
  readonly "subscribers.issues": readonly [Nothing, { readonly issues: readonly JournalIssue[] }];
  readonly "subscribers.add": readonly [
    { email: string; name: string; language: string },
    Written & { readonly invited: boolean },
  ];
  readonly "subscribers.invite": readonly [{ email: string }, Written];
  readonly "subscribers.remove": readonly [{ email: string }, Written];
  readonly "subscribers.erase": readonly [{ email: string }, Written];
  readonly "subscribers.begin": readonly [
    { text: string; moreThanFour: boolean },
    Written & { readonly issue: string; readonly left: number },
  ];
}
