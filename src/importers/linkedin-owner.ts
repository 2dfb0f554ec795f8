// Whose export it is: the owner takes part in every conversation of it, so whoever takes part in most is the owner.

import { fold } from "#lib/text.ts";
import type { Owner } from "#model/owner.ts";
import type { Member } from "./linkedin-member.ts";

/**
 * The owner among those who take part: known by profile, else by name, else whoever takes part in most conversations
 * (first come first where several do). Null where nobody takes part in anything.
 */
export async function ownerOfMessages(
  messages: AsyncIterable<{ readonly conversation: string; readonly people: readonly Member[] }>,
  owner: Owner,
): Promise<Member | null> {
  const seen = new Map<string, { readonly member: Member; readonly conversations: Set<string> }>();
  for await (const { conversation, people } of messages) {
    for (const member of people) {
      const key = member.profile || fold(member.name);
      const entry = seen.get(key) ?? { member, conversations: new Set<string>() };
      entry.conversations.add(conversation);
      seen.set(key, entry);
    }
  }
  const ranked = [...seen.values()].sort((a, b) => b.conversations.size - a.conversations.size);
  const byProfile = ranked.find(({ member }) => owner.profiles.includes(member.profile));
  const byName = owner.fullName ? ranked.find(({ member }) => fold(member.name) === fold(owner.fullName)) : undefined;
  return (byProfile ?? byName ?? ranked[0])?.member ?? null;
}

/** Whether this is the owner, by link where both have one, else by name. */
export function isOwnerOf(person: Member, self: Member | null, owner: Owner): boolean {
  if (person.profile && owner.profiles.includes(person.profile)) return true;
  if (!self) return false;
  return person.profile && self.profile
    ? person.profile === self.profile
    : person.name !== "" && fold(person.name) === fold(self.name);
}
