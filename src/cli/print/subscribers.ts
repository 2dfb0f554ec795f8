// Subscribers and their issues on a terminal.

import { paragraphs, table, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";

export interface SubscribersAnswer {
  readonly subscribers: readonly { readonly email: string; readonly name: string; readonly state: string }[];
}

/** A line for each. */
export function printSubscribers({ subscribers }: SubscribersAnswer, lang: Lang): string {
  if (!subscribers.length) return wrap(sentence(lang, "cli.subscribers.none"));
  const rows = subscribers.map(({ email, name, state }) => [
    email,
    name,
    sentence(lang, "cli.subscribers.state", { state }),
  ]);
  return table(rows, [{ most: 32 }, { most: 24 }, { most: 20 }]);
}

export interface AddedAnswer {
  readonly email: string;
  readonly state: string;
  readonly token: string;
  readonly invited: boolean;
}

/** Who was taken in, and what is to be done. */
export function printAdded({ email, state, token, invited }: AddedAnswer, lang: Lang): string {
  return wrap(sentence(lang, "cli.subscribers.added", { email, state, token, invited: String(invited) }).trim());
}

export interface MovedAnswer {
  readonly email: string;
  readonly state: string;
}

/** Where somebody stands now. */
export function printMoved({ email, state }: MovedAnswer, lang: Lang): string {
  return wrap(sentence(lang, "cli.subscribers.moved", { email, state }));
}

export interface IssueAnswer {
  readonly issue: string;
  readonly title?: string;
  readonly sent: number;
  readonly refused: number;
  readonly doubtful: number;
  readonly left: number;
}

/** How far an issue is. */
export function printIssue({ issue, sent, refused, doubtful, left }: IssueAnswer, lang: Lang): string {
  return wrap(sentence(lang, "cli.subscribers.sent", { issue, sent, refused, doubtful, left }));
}

/** All issues, each with its title and how far it is. */
export function printIssues({ issues }: { readonly issues: readonly IssueAnswer[] }, lang: Lang): string {
  if (!issues.length) return wrap(sentence(lang, "cli.subscribers.issues-none"));
  return paragraphs(
    ...issues.map((one) => {
      const { issue, title = "" } = one;
      return `${wrap(sentence(lang, "cli.subscribers.issue", { issue, title }))}\n${printIssue(one, lang)}`;
    }),
  );
}

export interface BouncedAnswer {
  readonly bounced: readonly { readonly email: string; readonly state: string | null }[];
}

/** What became of each address of the reports. */
export function printBounced({ bounced }: BouncedAnswer, lang: Lang): string {
  return bounced
    .map(({ email, state }) => wrap(sentence(lang, "cli.subscribers.bounced", { email, state })))
    .join("\n");
}

export interface SubscriberAnswer extends MovedAnswer {
  readonly consents: readonly { readonly at: string; readonly what: string; readonly wording: string }[];
  readonly deliveries: readonly { readonly issue: string; readonly state: string; readonly at: string }[];
}

/** Everything that is kept of somebody. */
export function printSubscriber({ email, state, consents, deliveries }: SubscriberAnswer, lang: Lang): string {
  const agreed = consents.map(({ at, what, wording }) =>
    wrap(sentence(lang, "cli.subscribers.consent", { on: at, what, wording }), 80, 2),
  );
  const sent = deliveries.map(({ issue, state: was, at }) =>
    wrap(sentence(lang, "cli.subscribers.delivery", { on: at, issue, state: was }), 80, 2),
  );
  return paragraphs(printMoved({ email, state }, lang), agreed.join("\n"), sent.join("\n"));
}
