/** What belongs to whoever brings others together. */
export interface HostSettings {
  /** Whether the host's place is shown. */
  readonly shown: boolean;
}

export const noHost: HostSettings = { shown: false };
