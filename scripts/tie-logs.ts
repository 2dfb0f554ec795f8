// Logs of messages as the ties of each ego: a company's mail log (Sender;Recipient;EventDate or from,to,time, a line a
// recipient) or a LinkedIn messages.csv, whose ego is whoever sent most.

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import Papa from "papaparse";
import { packDay } from "#model/contact-days.ts";

export interface Exchange {
  /** Day number. */
  readonly day: number;
  readonly out: boolean;
  /** People other than ego it was between. */
  readonly people: number;
}

export interface EgoLog {
  readonly ego: string;
  /** One a tie, in order of time. */
  readonly exchanges: readonly (readonly Exchange[])[];
  /** The same as the product keeps them: packed contact days. */
  readonly histories: readonly Uint32Array[];
}

export interface TieLog {
  readonly name: string;
  readonly egos: readonly EgoLog[];
  /** Days at .5 % and 99.5 % of the messages: stray dates at the ends don't stretch the log. */
  readonly firstDay: number;
  readonly lastDay: number;
}

interface Message {
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
}

/** A line of a mail log in either form. */
interface MailRow {
  readonly Sender?: string;
  readonly from?: string;
  readonly Recipient?: string;
  readonly to?: string;
  readonly EventDate?: string;
  readonly time?: string;
}

interface LinkedInRow {
  readonly "SENDER PROFILE URL"?: string;
  readonly "RECIPIENT PROFILE URLS"?: string;
  readonly DATE?: string;
  readonly "IS MESSAGE DRAFT"?: string;
}

const DAY_MS = 86_400_000;

export function readTieLog(path: string): TieLog {
  const text = readFileSync(path, "utf8");
  const isLinkedIn = text.slice(0, 2000).includes("SENDER PROFILE URL");
  const messages = (isLinkedIn ? linkedInMessages(text) : mailMessages(text)).sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  );
  const sent = new Map<string, Message[]>();
  const seen = new Map<string, Message[]>();
  for (const message of messages) {
    push(sent, message.from, message);
    for (const person of new Set([message.from, ...message.to])) push(seen, person, message);
  }
  const busiest = [...sent].sort((a, b) => b[1].length - a[1].length).map(([person]) => person);
  const egos = isLinkedIn ? busiest.slice(0, 1) : busiest;
  const at = (share: number) => dayOfText(messages[Math.floor(share * (messages.length - 1))]!.at);
  return {
    name: basename(path),
    egos: egos.map((ego) => egoLog(ego, seen.get(ego)!)),
    firstDay: at(0.005),
    lastDay: at(0.995),
  };
}

function mailMessages(text: string): Message[] {
  const { data } = Papa.parse<MailRow>(text, { header: true, skipEmptyLines: true });
  const mails = new Map<string, { at: string; from: string; to: string[] }>();
  for (const row of data) {
    const [from, to, at] = [row.Sender ?? row.from, row.Recipient ?? row.to, row.EventDate ?? row.time];
    if (!from || !to || !at || from === to) continue;
    const key = `${from} ${at}`;
    const mail = mails.get(key) ?? { at, from, to: [] };
    mails.set(key, mail);
    if (!mail.to.includes(to)) mail.to.push(to);
  }
  return [...mails.values()];
}

function linkedInMessages(text: string): Message[] {
  const table = text.slice(Math.max(0, text.lastIndexOf("\n", text.indexOf("SENDER PROFILE URL")) + 1));
  const { data } = Papa.parse<LinkedInRow>(table, { header: true, skipEmptyLines: true });
  return data.flatMap((row) => {
    const [from, to, at] = [row["SENDER PROFILE URL"], row["RECIPIENT PROFILE URLS"], row.DATE];
    if (!from || !to || !at || row["IS MESSAGE DRAFT"] === "Yes") return [];
    return [{ at, from, to: to.split(",").filter(Boolean) }];
  });
}

function egoLog(ego: string, messages: readonly Message[]): EgoLog {
  const ties = new Map<string, Exchange[]>();
  for (const { at, from, to } of messages) {
    const out = from === ego;
    const others = out ? to.filter((person) => person !== ego) : [from];
    for (const other of others) push(ties, other, { day: dayOfText(at), out, people: others.length });
  }
  const exchanges = [...ties.values()];
  return { ego, exchanges, histories: exchanges.map(packed) };
}

function packed(exchanges: readonly Exchange[]): Uint32Array {
  const days = [...Map.groupBy(exchanges, ({ day }) => day)].map(([day, those]) => {
    const [sign, given] = [those.some(({ out }) => !out), those.some(({ out }) => out)];
    const people = Math.min(...those.map((exchange) => exchange.people));
    return packDay({ day, sign, given, dayClass: sign && given ? "both-ways" : "one-way", people });
  });
  return Uint32Array.from(days).sort();
}

function dayOfText(at: string): number {
  return Math.floor(Date.parse(`${at.slice(0, 10)}T00:00:00Z`) / DAY_MS);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
