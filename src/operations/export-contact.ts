import type { VcardFields } from "#formats/vcard.ts";
import type { Channel, ContactKind } from "#model/contact.ts";
import { presentFirst } from "#store/present.ts";
import type { WholeContact } from "#store/whole.ts";

/** A contact as a card, the present position first. */
export function contactFields({ contact, channels, positions, notes }: WholeContact): VcardFields {
  return {
    uid: contact.uid,
    kind: contact.kind as ContactKind,
    fullName: contact.full_name,
    name: {
      given: contact.given,
      family: contact.family,
      middle: contact.middle,
      prefix: contact.prefix,
      suffix: contact.suffix,
      nickname: contact.nickname,
    },
    channels: channels.map(({ kind, value, norm, context }) => ({ kind, value, norm, context }) as Channel),
    positions: presentFirst(positions).map(({ organization, title, department, start_on, end_on }) => ({
      organization,
      title,
      department,
      startOn: start_on,
      endOn: end_on,
    })),
    birthday: contact.birthday,
    notes: notes.map(({ text }) => text),
    categories: JSON.parse(contact.categories) as string[],
    extra: JSON.parse(contact.extra) as string[],
  };
}
