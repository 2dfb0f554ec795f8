// Holds drafts against the store one by one and writes what is new: the same file again changes nothing.

import { dayOf } from "#lib/dates.ts";
import { errorIssue, type Issue, warningIssue } from "#lib/issue.ts";
import type { Origin } from "#model/contact.ts";
import type {
  ContactDraft,
  Draft,
  ImportFormat,
  InteractionDraft,
  OccasionDraft,
  OwnerDraft,
  PersonRef,
} from "#model/drafts.ts";
import type { ParticipantRole } from "#model/interaction.ts";
import type { Owner } from "#model/owner.ts";
import { addFacts, type FactSource, insertContact } from "./contact-facts.ts";
import { erasedPeople } from "./erased-people.ts";
import { takeGuests } from "./guest-intake.ts";
import { identifiedPeople } from "./identified.ts";
import { keyOf } from "./keys.ts";
import { knownKeys } from "./known-keys.ts";
import { contactMatcher } from "./matching.ts";
import { writeMembers } from "./members.ts";
import { occasionIntake } from "./occasion-intake.ts";
import { organizationFinder } from "./organizations.ts";
import { namedPeople } from "./people-named.ts";
import type { Recorder } from "./recorder.ts";
import { restate } from "./restate.ts";
import { takeResume } from "./resume-intake.ts";
import type { InteractionRow } from "./rows.ts";
import { readSetting, writeSetting } from "./settings.ts";
import type { Store } from "./store.ts";

export type Outcome = "created" | "updated" | "unchanged" | "skipped";

/** What became of one draft; `of` null where it is no record (an issue alone, ego's own facts). */
export interface Applied {
  readonly of: "contacts" | "interactions" | "occasions" | null;
  readonly outcome: Outcome;
  readonly issue: Issue | null;
}

export interface ImportSource {
  readonly format: ImportFormat;
  /** The file's name as the report gives it. */
  readonly label: string;
  readonly today: string;
  readonly at: string;
  newUid(): string;
  draftOf(person: PersonRef, origin: Origin): ContactDraft;
}

export interface Importing {
  apply(draft: Draft): Applied;
  /** People added because a message or meeting named them. */
  peopleAdded(): number;
}

/** Begins the import of one file within a change. */
export function beginImport(store: Store, recorder: Recorder, source: ImportSource): Importing {
  const { database } = store;
  const today = dayOf(source.today);
  let origin: number | null = null;
  const identified = identifiedPeople(database);
  const facts: FactSource = {
    database,
    recorder,
    insertNew: recorder.append,
    identified,
    originId: () =>
      (origin ??= recorder.insert("origin", { format: source.format, label: source.label, on_day: today })),
    rank: source.format.startsWith("linkedin") ? 2 : 1,
    format: source.format,
    today,
    organizationId: organizationFinder(database, recorder),
    at: source.at,
  };
  const owner = readSetting(store, "owner");
  const erased = erasedPeople(database);
  const lookUp = contactMatcher(database);
  const match = (draft: ContactDraft) => {
    if (identified && !identified.mayHold(draft)) return null;
    recorder.settle();
    return lookUp(draft);
  };
  const people = namedPeople(facts, peopleOrigin(source.format), source.newUid, source.draftOf);

  const applyContact = (draft: ContactDraft): Applied => {
    if (isOwnCard(owner, draft)) return skipped("contacts", warningIssue("own-card", draft.where));
    if (erased.isErased(draft)) return skipped("contacts", warningIssue("erased-person", draft.where));
    const known = match(draft);
    if (known === null) {
      insertContact(facts, source.newUid(), draft);
      return { of: "contacts", outcome: "created", issue: null };
    }
    const before = recorder.written();
    addFacts(facts, known, draft);
    return { of: "contacts", outcome: recorder.written() > before ? "updated" : "unchanged", issue: null };
  };

  const membersOf = rememberedByPeople((refs: readonly PersonRef[]) => {
    const others = refs.filter((person) => !isOwnReference(owner, person));
    const members: { contactId: number; role: ParticipantRole }[] = [];
    let ambiguous: string | null = null;
    for (const person of others) {
      if (erased.isErasedPerson(person)) continue;
      const contactId = people.find(person);
      if (contactId === null) ambiguous = person.name;
      else members.push({ contactId, role: person.role });
    }
    return { count: others.length, members: writeMembers(members), ambiguous };
  });

  const keys = knownKeys(database);
  const interactionWith = database.prepare("select * from interaction where key = ?");
  const knownInteraction = (key: Buffer): InteractionRow | undefined => {
    if (!keys.mayHold(key)) return undefined;
    recorder.settleKeys();
    return interactionWith.get(key) as InteractionRow | undefined;
  };
  const applyInteraction = (draft: InteractionDraft): Applied => {
    const { count, members, ambiguous } = membersOf(draft.people);
    if (!count) return skipped("interactions", warningIssue("nobody-else", draft.where));
    if (!members)
      return skipped(
        "interactions",
        ambiguous
          ? errorIssue("ambiguous-name", draft.where, { name: ambiguous })
          : warningIssue("erased-person", draft.where),
      );
    const key = keyOf(draft.key);
    const known = knownInteraction(key);
    const { at, kind, direction, subject } = draft;
    const fields = { day: dayOf(draft.onDate), at, kind, direction, subject, people: count, members };
    if (known) return { of: "interactions", outcome: restate(recorder, "interaction", known, fields), issue: null };
    recorder.append("interaction", { key, ...fields, seen: "", origin_id: facts.originId() });
    keys.add(key);
    return createdInteraction;
  };

  const occasions = occasionIntake(database, recorder, source.newUid, facts.originId);
  const applyOccasion = (draft: OccasionDraft): Applied => {
    const { members } = membersOf(draft.people.filter((person) => !isOwnReference(owner, person)));
    const { id, outcome } = occasions.take(draft, members);
    const before = recorder.written();
    if (draft.guests?.length) {
      const list = { occasionId: id, occurrence: "", guests: draft.guests, replaces: false };
      takeGuests(store, recorder, list, facts.originId);
    }
    const isMore = outcome === "unchanged" && recorder.written() > before;
    return { of: "occasions", outcome: isMore ? "updated" : outcome, issue: null };
  };

  return {
    peopleAdded: people.added,
    apply(draft) {
      switch (draft.type) {
        case "contact":
          return applyContact(draft);
        case "interaction":
          return applyInteraction(draft);
        case "occasion":
          return applyOccasion(draft);
        case "owner":
          writeSetting(store, recorder, "owner", ownerWith(readSetting(store, "owner"), draft));
          return { of: null, outcome: "unchanged", issue: null };
        case "resume":
          takeResume(store, recorder, draft, source);
          return { of: null, outcome: "unchanged", issue: null };
        case "skipped":
          return skipped(draft.of, draft.issue);
        case "issue":
          return { of: null, outcome: "unchanged", issue: draft.issue };
      }
    },
  };
}

/** What most of a large log comes to. */
const createdInteraction: Applied = { of: "interactions", outcome: "created", issue: null };

/** Logs name the same people again and again, and their readers hand on the same list for them. */
function rememberedByPeople<Found extends object>(
  find: (people: readonly PersonRef[]) => Found,
): (people: readonly PersonRef[]) => Found {
  const known = new WeakMap<readonly PersonRef[], Found>();
  return (people) => {
    const found = known.get(people);
    if (found) return found;
    const made = find(people);
    known.set(people, made);
    return made;
  };
}

function skipped(of: Applied["of"], issue: Issue): Applied {
  return { of, outcome: "skipped", issue };
}

/** The prior of being answered that somebody has who is known from such a file alone. */
function peopleOrigin(format: ImportFormat): Origin {
  if (format.startsWith("linkedin")) return "linkedin";
  if (format === "icalendar") return "calendar";
  return format === "mbox" || format === "eml" ? "mail" : "log";
}

function isOwnCard(owner: Owner, draft: ContactDraft): boolean {
  return draft.channels.some(
    ({ kind, norm }) =>
      norm !== "" &&
      ((kind === "email" && owner.emails.includes(norm)) || (kind === "url" && owner.profiles.includes(norm))),
  );
}

function isOwnReference(owner: Owner, { email, profile }: PersonRef): boolean {
  return (email !== "" && owner.emails.includes(email)) || (profile !== "" && owner.profiles.includes(profile));
}

/** What a file says of ego fills what is not told yet; what the person typed stays. */
function ownerWith(owner: Owner, draft: OwnerDraft): Owner {
  const present = draft.positions.find(({ endOn }) => endOn === null);
  const isNew = !owner.organization && !owner.title;
  const earlier = draft.positions.filter((position) => position !== present);
  const known = new Set(owner.positions.map((position) => JSON.stringify(position)));
  return {
    ...owner,
    fullName: owner.fullName || draft.fullName,
    organization: isNew ? (present?.organization ?? "") : owner.organization,
    title: isNew ? (present?.title ?? "") : owner.title,
    since: isNew ? (present?.startOn ?? null) : owner.since,
    emails: [...new Set([...owner.emails, ...draft.emails])],
    profiles: [...new Set([...owner.profiles, ...draft.profiles])],
    positions: [...owner.positions, ...earlier.filter((position) => !known.has(JSON.stringify(position)))],
  };
}
