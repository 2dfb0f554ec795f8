// A person as typed or as a message names one, in the shape of a file's record.

import { emailChannel, phoneChannel, urlChannel } from "#formats/channel.ts";
import { nameOfText } from "#importers/person-name.ts";
import { cleanLine } from "#lib/text.ts";
import type { Channel, Origin, Position } from "#model/contact.ts";
import type { ContactDraft, PersonRef } from "#model/drafts.ts";

export interface TypedPerson {
  readonly name: string;
  readonly organization?: string | undefined;
  readonly title?: string | undefined;
  readonly email?: readonly string[] | undefined;
  readonly phone?: readonly string[] | undefined;
  readonly url?: readonly string[] | undefined;
  readonly birthday?: string | undefined;
}

/** What the person typed as a draft. */
export function typedDraft({
  name,
  organization = "",
  title = "",
  email,
  phone,
  url,
  birthday,
}: TypedPerson): ContactDraft {
  const position: Position = {
    organization: cleanLine(organization),
    title: cleanLine(title),
    department: "",
    startOn: null,
    endOn: null,
  };
  return {
    ...emptyDraft(cleanLine(name), "typed"),
    channels: channelsOf({ email, phone, url }),
    positions: position.organization || position.title ? [position] : [],
    birthday: birthday || null,
  };
}

/** Channels as typed; each one counts as given. */
export function channelsOf({ email, phone, url }: Pick<TypedPerson, "email" | "phone" | "url">): Channel[] {
  const given = (texts: readonly string[] | undefined) => (texts ?? []).map(cleanLine).filter(Boolean);
  return [
    ...given(email).map((text) => emailChannel(text)),
    ...given(phone).map((text) => phoneChannel(text)),
    ...given(url).map((text) => urlChannel(text)),
  ];
}

/** Somebody named in a message or a meeting as a draft. */
export function namedDraft({ name, email, profile }: PersonRef, origin: Origin): ContactDraft {
  const channels = [
    ...(email ? [emailChannel(email)] : []),
    ...(profile ? [urlChannel(`https://www.linkedin.com/${profile}`)] : []),
  ];
  const draft = emptyDraft(cleanLine(name) || email || profile, origin);
  return { ...draft, channels, recordKey: channels.length ? null : `named:${draft.fullName}` };
}

function emptyDraft(fullName: string, origin: Origin): ContactDraft {
  return {
    type: "contact",
    where: "",
    kind: "individual",
    fullName,
    name: nameOfText(fullName).name,
    externalId: null,
    recordKey: null,
    origin,
    channels: [],
    positions: [],
    birthday: null,
    notes: [],
    categories: [],
    connectedOn: null,
    extra: [],
  };
}
