// The whole person: what is known, where from, and what the model says of it with its factors.

import { careerOf } from "#analysis/career.ts";
import type { Standing } from "#analysis/standing.ts";
import { dayOf, isoDay } from "#lib/dates.ts";
import { phrase } from "#lib/phrase.ts";
import { levels, likeliestOf } from "#model/level.ts";
import { contactSummary, originsOf, timelineOf } from "#store/contacts.ts";
import { decisionsAbout } from "#store/decisions.ts";
import { readMembers } from "#store/members.ts";
import { presentFirst } from "#store/present.ts";
import type { Context } from "./context.ts";
import { viewContacts } from "./network-view.ts";

/** Everything about the contact of this id as of the day. */
export function viewPerson(context: Context, id: number) {
  const { store, asOf } = context;
  const { contact, channels, positions } = contactSummary(store, id);
  const { notes, entries } = timelineOf(store, id, dayOf(asOf));
  const standing = viewContacts(context, [id]).get(id);
  if (!standing) throw new Error(`contact ${id} has no standing`);
  const held = presentFirst(positions, asOf);
  return {
    uid: contact.uid,
    fullName: contact.full_name,
    kind: contact.kind,
    name: {
      given: contact.given,
      family: contact.family,
      middle: contact.middle,
      prefix: contact.prefix,
      suffix: contact.suffix,
      nickname: contact.nickname,
    },
    organization: held[0]?.organization ?? "",
    title: held[0]?.title ?? "",
    birthday: contact.birthday,
    connectedOn: contact.connected_on,
    categories: JSON.parse(contact.categories) as string[],
    introduces: contact.introduces === 1,
    positions: held.map(({ organization, title, department, start_on, end_on }) => ({
      organization,
      title,
      department,
      startOn: start_on,
      endOn: end_on,
    })),
    career: careerOf(held.map(({ title, start_on }) => ({ title, startOn: start_on }))),
    channels: channels
      .filter(({ value }) => value)
      .map(({ kind, value, context: place, secured_on }) => ({ kind, value, context: place, securedOn: secured_on })),
    emails: channels.filter(({ kind }) => kind === "email").map(({ value }) => value),
    phones: channels.filter(({ kind, value }) => kind === "phone" && value).map(({ value }) => value),
    notes: notes.map(({ at, text }) => ({ at, text })),
    timeline: entries.map(({ interaction, others }) => ({
      on: isoDay(interaction.day),
      at: interaction.at,
      kind: interaction.kind,
      direction: interaction.direction,
      subject: interaction.subject,
      people: interaction.people,
      role: readMembers(interaction.members).find(({ contactId }) => contactId === id)?.role ?? "to",
      others,
    })),
    sources: originsOf(store, id),
    followUpOn: followUpDay(context, contact.uid, id, standing.tie.lastDay),
    ...modelOf(standing),
  };
}

/** The day from which to come back to the person, past or ahead; null where there is none, or something was exchanged since it was told. */
function followUpDay({ store, asOf }: Context, uid: string, id: number, lastDay: number | null): string | null {
  const latest = decisionsAbout(store, id, asOf).findLast(({ act }) => act === `follow-up:${uid}`);
  if (latest?.decision !== "snoozed" || latest.until === null) return null;
  return lastDay !== null && lastDay > dayOf(latest.onDate) ? null : latest.until;
}

/** `level`, `tie`, `survival`, `relevance`, each with its factors. */
function modelOf({ alter, tie, survival, relevance }: Standing) {
  const likeliest = alter.level && likeliestOf(alter.level);
  return {
    level: {
      level: likeliest,
      label: likeliest === null ? null : phrase(`level.${levels[likeliest]}`),
      probabilities: alter.level,
      function: alter.function,
      title: alter.positions[0]?.title ?? "",
    },
    tie: {
      ...tie,
      firstContactOn: tie.firstDay === null ? null : isoDay(tie.firstDay),
      lastContactOn: tie.lastDay === null ? null : isoDay(tie.lastDay),
      lastSignOn: tie.lastSignDay === null ? null : isoDay(tie.lastSignDay),
      origin: alter.origin,
    },
    survival: { ...survival, basisReason: phrase(`basis-reason.${survival.basisReason}`) },
    relevance,
    basis: survival.basis,
    reach: survival.reach,
  };
}
