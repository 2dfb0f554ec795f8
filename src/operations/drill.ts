// The fire drill, once a year: do the private ways to the first fifteen of the plan still work?

import { z } from "zod";
import { employerDomains } from "#analysis/employer.ts";
import { dayOf, isoDay } from "#lib/dates.ts";
import { AppError } from "#lib/errors.ts";
import { addChannelTrial, type ChannelTrial, channelTrials } from "#store/channel-trials.ts";
import { contactNamed, contactSummaries } from "#store/contacts.ts";
import { readSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";
import { field, person, plainDate } from "./fields.ts";
import { operation } from "./operation.ts";
import { type PlannedPerson, viewPlan } from "./plan-view.ts";
import { privateChannels } from "./private-channels.ts";
import { write } from "./write.ts";

const TRIED = 15;
const YEAR = 365;
const MINUTES = 10;

export const operations = [
  operation({ name: "drill", access: "read", heavy: true, input: z.object({}), run: drill }),
  operation({
    name: "drill.set",
    access: "write",
    input: z.object({
      uid: person(0),
      result: field(z.enum(["works", "fails"]), { positional: 1, value: "works|fails" }),
      channel: z.string().trim().min(1).optional(),
      on: plainDate.optional(),
    }),
    run: setTrial,
  }),
];

/** The first fifteen with the day their way was last tried; `dueOn` the day the next drill is due, null with nobody to try. */
function drill(context: Context) {
  const { day1, day7, day30 } = viewPlan(context, false);
  const people = [...day1, ...day7, ...day30].slice(0, TRIED).map((one) => tried(one, context.asOf));
  const due = people.filter(({ isDue }) => isDue);
  const [next] = people.flatMap(({ dueOn }) => dueOn ?? []).sort();
  return {
    people,
    due: due.length,
    dueOn: people.length === 0 ? null : due.length ? context.asOf : (next ?? context.asOf),
    minutes: MINUTES,
    failed: failedWays(context),
  };
}

function tried({ uid, fullName, channel }: PlannedPerson, asOf: string) {
  const dueOn = channel.trial === null ? null : isoDay(dayOf(channel.trial.on) + YEAR);
  return {
    uid,
    fullName,
    channel: { kind: channel.kind, value: channel.value },
    triedOn: channel.trial?.on ?? null,
    works: channel.trial?.works ?? null,
    dueOn,
    isDue: dueOn === null || dueOn <= asOf,
  };
}

/** The ways that failed when last tried: what is to be asked for anew. */
function failedWays({ store, asOf }: Context) {
  const failed = channelTrials(store, asOf).filter(({ works }) => !works);
  const known = contactSummaries(
    store,
    failed.map(({ contactId }) => contactId),
  );
  return failed.flatMap(({ contactId, channel, on }: ChannelTrial) => {
    const found = known.get(contactId);
    if (!found?.channels.some(({ value }) => value === channel)) return [];
    return [{ uid: found.contact.uid, fullName: found.contact.full_name, channel, on }];
  });
}

interface TrialInput {
  readonly uid: string;
  readonly result: "works" | "fails";
  readonly channel?: string | undefined;
  readonly on?: string | undefined;
}

/** Notes a trial of the way named, else of the best one. AppError `channel-none` where there is no private way left. */
function setTrial(context: Context, { uid: named, result, channel, on = context.asOf }: TrialInput) {
  const contactId = contactNamed(context.store, named);
  const way = channel === undefined ? bestOf(context, contactId) : namedWay(context, contactId, channel);
  if (way === null) throw new AppError("channel-none", { name: named }, named);
  const { change } = write(context, "drill.set", (recorder) =>
    addChannelTrial(recorder, { contactId, channel: way, on, works: result === "works" }),
  );
  return { change, channel: way };
}

function bestOf(context: Context, contactId: number): string | null {
  const domains = employerDomains(readSetting(context.store, "owner"));
  return privateChannels(context, [contactId], domains).get(contactId)?.value ?? null;
}

function namedWay({ store }: Context, contactId: number, channel: string): string | null {
  const channels = contactSummaries(store, [contactId]).get(contactId)?.channels ?? [];
  return channels.find(({ value, norm }) => value === channel || norm === channel.toLowerCase())?.value ?? null;
}
