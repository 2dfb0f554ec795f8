// The way to somebody over people ego knows: found, drafted, asked, and what was given in return.

import { z } from "zod";
import type { PathEdge } from "#analysis/path-edges.ts";
import { askedRestDays, type PathAnswer, pathsTo } from "#analysis/path-query.ts";
import { isoDay } from "#lib/dates.ts";
import { AppError } from "#lib/errors.ts";
import { type Phrase, phrase } from "#lib/phrase.ts";
import { contactNamed } from "#store/contacts.ts";
import { addIntroduction, askedLately, listIntroductions } from "#store/introduction-requests.ts";
import type { Context } from "./context.ts";
import { field, person, plainDate } from "./fields.ts";
import { askedForIntroductions } from "./introduced.ts";
import type { NetworkView } from "./network-memory.ts";
import { viewNetwork } from "./network-view.ts";
import { operation } from "./operation.ts";
import { organizationOf } from "./organization-name.ts";
import { draftTo } from "./path-draft.ts";
import { type PathTarget, pathTarget } from "./path-target.ts";
import { write } from "./write.ts";

const to = field(z.string().trim().min(1), { value: "UID|ORG" });

export const operations = [
  operation({
    name: "paths",
    access: "read",
    heavy: true,
    input: z.object({
      to,
      maxHops: z.coerce.number().int().min(1).max(6).default(3),
      explain: z.boolean().default(false),
    }),
    run: findPaths,
  }),
  operation({
    name: "paths.draft",
    access: "read",
    heavy: true,
    input: z.object({
      to,
      via: field(z.string().trim().min(1).optional(), { value: "UID" }),
      tone: z.enum(["sie", "du"]).optional(),
    }),
    run: draftPath,
  }),
  operation({
    name: "paths.ask",
    access: "write",
    input: z.object({ uid: person(0), to, on: plainDate.optional() }),
    run(context, { uid, to: named, on = context.asOf }) {
      const contactId = contactNamed(context.store, uid);
      const target = pathTarget(context, named);
      const other =
        target.kind === "person" ? { otherId: target.id, target: "" } : { otherId: null, target: target.name };
      if (other.otherId === contactId) throw new AppError("same-contact");
      const { change } = write(context, "paths.ask", (recorder) =>
        addIntroduction(recorder, { contactId, ...other, onDate: on, given: false }),
      );
      return { change };
    },
  }),
  operation({
    name: "paths.give",
    access: "write",
    input: z.object({ uid: person(0), other: person(1), on: plainDate.optional() }),
    run(context, { uid, other, on = context.asOf }) {
      const [contactId, otherId] = [contactNamed(context.store, uid), contactNamed(context.store, other)];
      if (contactId === otherId) throw new AppError("same-contact");
      const { change } = write(context, "paths.give", (recorder) =>
        addIntroduction(recorder, { contactId, otherId, target: "", onDate: on, given: true }),
      );
      return { change };
    },
  }),
  operation({ name: "paths.balance", access: "read", input: z.object({}), run: balance }),
];

/** The paths to whom or what is named, with the network they stand on. */
function find(context: Context, named: string, maxHops: number) {
  const target = pathTarget(context, named);
  const view = viewNetwork(context);
  const { network, standings, assumptions } = view;
  const answer = pathsTo({
    network,
    standings,
    assumptions,
    targets: targetsIn(view, target),
    maxHops,
    askedLately: askedForIntroductions(context),
  });
  return { target, view, answer };
}

/** The person, or everybody who is at the organisation now. */
function targetsIn({ network }: NetworkView, target: PathTarget): number[] {
  return network.alters.flatMap((alter, index) => {
    if (target.kind === "person") return alter.id === target.id ? [index] : [];
    return alter.organizationId === target.id && alter.kind === "individual" && !alter.isRole ? [index] : [];
  });
}

interface PathsInput {
  readonly to: string;
  readonly maxHops: number;
  readonly explain: boolean;
}

function findPaths(context: Context, { to: named, maxHops, explain }: PathsInput) {
  const { target, view, answer } = find(context, named, maxHops);
  const shown = {
    to: target.kind === "person" ? target.fullName : target.name,
    paths: answer.paths.map(({ people, probability, ties }) => ({
      people: people.map((index) => shownPerson(view, index)),
      probability,
      evidence: ties.map((tie) => evidenceOf(view, tie)),
    })),
    reach: answer.reach,
    resting: restingOf(context),
  };
  return explain ? { ...shown, ...explained(view, answer) } : shown;
}

function shownPerson({ network }: NetworkView, index: number) {
  const alter = network.alters[index]!;

  const { uid, fullName, positions } = alter;
  return { uid, fullName, organization: organizationOf(network, alter), title: positions[0]?.title ?? "" };
}

/** Why a tie is taken for one. */
function evidenceOf({ network, standings }: NetworkView, { from, to: index, days, organizationId }: PathEdge): Phrase {
  const other = network.alters[index]!.fullName;
  if (from === null) {
    const { tie } = standings[index]!;
    return phrase("path.own", {
      name: other,
      days: tie.contactDays,
      on: tie.lastDay === null ? null : isoDay(tie.lastDay),
    });
  }
  const employer = organizationId === null ? null : (network.organizations.get(organizationId)?.name ?? null);
  return phrase("path.between", { one: network.alters[from]!.fullName, other, days, employer });
}

function explained(view: NetworkView, answer: PathAnswer) {
  const { edges, complete } = answer.edges();
  const uidOf = (index: number) => view.network.alters[index]!.uid;
  return {
    edges: edges.map((edge) => ({
      from: edge.from === null ? null : uidOf(edge.from),
      to: uidOf(edge.to),
      probability: edge.probability,
      evidence: evidenceOf(view, edge),
    })),
    complete,
  };
}

/** Those asked within the quarter: nobody is asked twice in it. */
function restingOf(context: Context) {
  const lately = askedLately(context.store, context.asOf, askedRestDays);
  return listIntroductions(context.store, context.asOf)
    .filter(({ uid, on, given }) => !given && lately.get(uid) === on)
    .map(({ uid, fullName, on }) => ({ uid, fullName, on }));
}

interface DraftInput {
  readonly to: string;
  readonly via?: string | undefined;
  readonly tone?: "sie" | "du" | undefined;
}

/** The request to the first person of the best path, or of the path over the one named. */
function draftPath(context: Context, { to: named, via, tone }: DraftInput) {
  const { view, answer } = find(context, named, 3);
  const wanted = via === undefined ? null : contactNamed(context.store, via);
  const path = answer.paths.find(({ people }) => wanted === null || view.network.alters[people[0]!]?.id === wanted);
  if (!path) throw new AppError("path-not-found", { name: named }, named);
  return draftTo(context, view, path, tone ?? null);
}

/** What was asked and what was given, person by person. */
function balance(context: Context) {
  const noted = listIntroductions(context.store, context.asOf);
  const people = new Map<string, { uid: string; fullName: string; given: number; taken: number }>();
  const count = ({ uid, fullName }: { uid: string; fullName: string }, what: "given" | "taken") => {
    const before = people.get(uid) ?? { uid, fullName, given: 0, taken: 0 };
    people.set(uid, { ...before, [what]: before[what] + 1 });
  };
  for (const one of noted) {
    count(one, one.given ? "given" : "taken");
    if (one.given && one.other) count(one.other, "given");
  }
  const shown = noted.map(({ uid, fullName, other, target, on, given }) => ({
    uid,
    fullName,
    to: other?.fullName ?? target,
    on,
    given,
  }));
  return {
    given: shown.filter(({ given }) => given),
    taken: shown.filter(({ given }) => !given),
    people: [...people.values()].sort((a, b) => b.taken - b.given - (a.taken - a.given) || (a.uid < b.uid ? -1 : 1)),
  };
}
