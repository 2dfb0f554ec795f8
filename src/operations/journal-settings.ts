// How the journal is sent: the server, the addresses, the secret.

import { z } from "zod";
import { AppError } from "#lib/errors.ts";
import { finishedQuarter, quarterBefore, quarterOf } from "#lib/quarters.ts";
import type { JournalSettings } from "#model/journal-settings.ts";
import { type MailServer, mailServerOf } from "#model/mail-server.ts";
import { listIssues } from "#store/issues.ts";
import { letterOf, listLetters } from "#store/letters.ts";
import { readMailSecret, writeMailSecret } from "#store/mail-secret.ts";
import { readSetting, writeSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";
import { field } from "./fields.ts";
import type { MailSecret, MailSession } from "./mail-port.ts";
import { operation } from "./operation.ts";
import { write } from "./write.ts";

/** An address; "" takes it away. */
const mailAddress = z.string().regex(/^(?:[^\s@<>,;]+@[^\s@<>,;]+)?$/);
const QUARTERS_SHOWN = 8;

export const settingOperations = [
  operation({ name: "journal", access: "read", input: z.object({}), run: journalStanding }),
  operation({
    name: "journal.set",
    access: "write",
    input: z.object({
      smtp: field(z.string().optional(), { value: "URL" }),
      from: field(mailAddress.optional(), { value: "ADDRESS" }),
      to: field(mailAddress.optional(), { value: "ADDRESS" }),
      scheduled: z.boolean().optional(),
      address: field(z.union([z.url({ protocol: /^https?$/ }), z.literal("")]).optional(), { value: "URL" }),
      subscribers: z.boolean().optional(),
    }),
    run: setJournal,
  }),
  operation({
    name: "journal.secret",
    access: "write",
    input: z.object({
      secret: field(z.string().default(""), { stdin: "text" }),
      kind: z.enum(["password", "token"]).default("password"),
    }),
    run(context, { secret, kind }) {
      // The store's folder has its name only once the store was opened.
      readSetting(context.store, "journal");
      const value = secret.trim();
      writeMailSecret(context.places, value ? JSON.stringify({ kind, value } satisfies MailSecret) : null);
      return { change: null, secret: value ? kind : null };
    },
  }),
];

type Wishes = { readonly [Name in keyof JournalSettings]?: JournalSettings[Name] | undefined };

function setJournal(context: Context, wishes: Wishes) {
  if (wishes.smtp) serverAt(wishes.smtp);
  const before = readSetting(context.store, "journal");
  const said = Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== undefined));
  const isBegun = before.since !== null || !wishes.smtp;
  const settings = { ...before, ...said, lang: context.lang, since: isBegun ? before.since : context.asOf };
  const { change } = write(context, "journal.set", (recorder) =>
    writeSetting(context.store, recorder, "journal", settings),
  );
  return { change, ...shownSettings(context) };
}

function shownSettings(context: Context) {
  const { smtp, from, to, scheduled, address, subscribers } = readSetting(context.store, "journal");
  return { smtp, from, to: to || from, scheduled, address, subscribers };
}

/** What is set up, which letters went out, which one is due. */
function journalStanding(context: Context) {
  const { store, asOf } = context;
  const secret = secretOf(context);
  const finished = finishedQuarter(asOf);
  const quarters = Array.from({ length: QUARTERS_SHOWN }, (_, at) => quarterBefore(quarterOf(asOf), at).name);
  return {
    ...shownSettings(context),
    secret: secret?.kind ?? null,
    finished: finished.name,
    due: dueQuarter(context),
    unfinished: listIssues(store).find(({ finished_on }) => finished_on === null)?.name ?? null,
    quarters,
    letters: listLetters(store).map(({ quarter, state, at }) => ({ quarter, state, at })),
  };
}

/** The letter the running program sends by itself: of the last quarter that is over, if it ended after the set-up and never went out. */
function dueQuarter({ store, asOf }: Context): string | null {
  const { smtp, scheduled, since } = readSetting(store, "journal");
  const { name, endOn } = finishedQuarter(asOf);
  const isDue = smtp !== "" && scheduled && since !== null && endOn >= since;
  return isDue && !letterOf(store, name) ? name : null;
}

function secretOf({ mail, places }: Context): MailSecret | null {
  if (mail?.secret) return mail.secret;
  const kept = readMailSecret(places);
  return kept === null ? null : (JSON.parse(kept) as MailSecret);
}

/** The server of the URL; AppError `smtp-url`. */
function serverAt(smtp: string): MailServer {
  const server = mailServerOf(smtp);
  // The address may hold a password: an error is no place for it.
  if (server === "password") throw new AppError("smtp-url", { fault: server, value: "" }, "--smtp");
  if (typeof server === "string") throw new AppError("smtp-url", { fault: server, value: smtp }, "--smtp");
  return server;
}

/** A session with the server set up; AppErrors `mail-not-set-up`, `smtp-url`, and those of the port. */
export async function openMail(context: Context): Promise<MailSession> {
  const { smtp } = readSetting(context.store, "journal");
  if (smtp === "" || !context.mail) throw new AppError("mail-not-set-up");
  return context.mail.open(serverAt(smtp), secretOf(context));
}
