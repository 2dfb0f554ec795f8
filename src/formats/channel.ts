// Ways to reach a person, with the form by which the same one is known again from another source.

import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { Channel, ChannelContext } from "#lib/card.ts";
import { cleanLine, fold } from "#lib/text.ts";

const ADDRESS = /^[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+$/;

/** An e-mail address; `norm` is lower case, "" where the text is none (kept all the same). */
export function emailChannel(text: string, context: ChannelContext = null): Channel {
  const value = cleanLine(text)
    .replace(/^mailto:/i, "")
    .replace(/^<(.*)>$/, "$1");
  return { kind: "email", value, norm: ADDRESS.test(value) ? value.toLowerCase() : "", context };
}

/** A telephone number; numbers without a country are read as German. `norm` is E.164, "" where too short to identify anybody. */
export function phoneChannel(text: string, context: ChannelContext = null): Channel {
  const value = cleanLine(text).replace(/^tel:/i, "");
  return { kind: "phone", value, norm: phoneNorm(value), context };
}

function phoneNorm(value: string): string {
  const digits = value.replace(/\D/g, "");
  if (digits.length < 7 || digits.length > 20) return "";
  const parsed = parsePhoneNumberFromString(value, "DE");
  return parsed?.isPossible() ? parsed.number : digits.length >= 8 ? digits : "";
}

/** A link; `norm` is "in/<slug>" for a LinkedIn profile, else "" (a company's page identifies nobody). */
export function urlChannel(text: string, context: ChannelContext = null): Channel {
  const value = cleanLine(text);
  return { kind: "url", value, norm: profileNorm(value), context };
}

/** "in/anna-berger" of a LinkedIn profile link, folded and decoded; "" for any other. */
export function profileNorm(url: string): string {
  const slug = /(?:^|\/\/|\.)linkedin\.com\/(?:in|pub)\/([^/?#\s]+)/i.exec(url)?.[1];
  if (!slug) return "";
  return `in/${fold(decoded(slug))}`;
}

/** A postal address in one line, most exact part first. */
export function postalChannel(text: string, context: ChannelContext = null): Channel {
  return { kind: "postal", value: cleanLine(text), norm: "", context };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
