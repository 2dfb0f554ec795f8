// Whom a path leads to: a person, or anybody at an organisation.

import { AppError } from "#lib/errors.ts";
import { contactNamed, contactSummary } from "#store/contacts.ts";
import { organizationNamed } from "#store/settings.ts";
import type { Context } from "./context.ts";

export type PathTarget =
  | { readonly kind: "person"; readonly id: number; readonly uid: string; readonly fullName: string }
  | { readonly kind: "organization"; readonly id: number; readonly name: string };

/**
 * The person or the organisation of this name; a person by uid, address or whole name comes first, then the
 * organisation, then who fits the words. AppError `path-target-not-found` where neither is known, `ambiguous` where several people fit.
 */
export function pathTarget({ store }: Context, named: string): PathTarget {
  const organizationId = organizationNamed(store, named);
  const person = personNamed(store, named, organizationId === null);
  if (person && (organizationId === null || isExactly(person, named))) return person;
  if (organizationId !== null) return { kind: "organization", id: organizationId, name: named.trim() };
  throw new AppError("path-target-not-found", { name: named }, named);
}

function personNamed(store: Context["store"], named: string, insist: boolean): PathTarget | null {
  try {
    const id = contactNamed(store, named);
    const { uid, full_name } = contactSummary(store, id).contact;
    return { kind: "person", id, uid, fullName: full_name };
  } catch (error) {
    const isUnknown = error instanceof AppError && (error.code === "contact-not-found" || !insist);
    if (isUnknown) return null;
    throw error;
  }
}

function isExactly(person: PathTarget, named: string): boolean {
  if (person.kind !== "person") return false;
  const text = named.trim().toLowerCase();
  return text.includes("@") || person.uid === named || person.fullName.toLowerCase() === text;
}
