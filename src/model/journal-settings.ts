// How the journal is sent.

import type { PlainDate } from "#lib/dates.ts";

export interface JournalSettings {
  /** The server that takes the mail, as a URL without a password; "" where none is set up. */
  readonly smtp: string;
  /** Address it comes from. */
  readonly from: string;
  /** Address one's own letter goes to; "": the same. */
  readonly to: string;
  /** Whether the running program sends each quarter's letter by itself. */
  readonly scheduled: boolean;
  /** The day it was set up: letters of earlier quarters aren't sent by themselves. */
  readonly since: PlainDate | null;
  /** The language of one's own letter; null: that of whoever asks. */
  readonly lang: "de" | "en" | null;
  /** Where subscribers reach the pages of this server from outside; "" where they can't. */
  readonly address: string;
  /** Whether the host's section for subscribers is shown. */
  readonly subscribers: boolean;
}

export const noJournal: JournalSettings = {
  smtp: "",
  from: "",
  to: "",
  scheduled: true,
  since: null,
  lang: null,
  address: "",
  subscribers: false,
};
