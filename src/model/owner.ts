import type { PlainDate } from "#lib/dates.ts";
import type { Position } from "./contact.ts";

/** Ego: the person whose network this is. Empty text where not yet told. */
export interface Owner {
  readonly fullName: string;
  readonly organization: string;
  readonly title: string;
  /** The place one sets out from ("Ulm"). */
  readonly home: string;
  /** Own addresses, lower case. */
  readonly emails: readonly string[];
  /** The employer's mail domains, lower case; beside those given, the domain of own addresses that is no public mail host. */
  readonly domains: readonly string[];
  /** Own profile links, folded. */
  readonly profiles: readonly string[];
  /** In the present position since. */
  readonly since: PlainDate | null;
  /** Earlier positions, for former colleagues. */
  readonly positions: readonly Position[];
}

export const noOwner: Owner = {
  fullName: "",
  organization: "",
  title: "",
  home: "",
  emails: [],
  domains: [],
  profiles: [],
  since: null,
  positions: [],
};
