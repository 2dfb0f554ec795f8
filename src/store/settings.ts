// What the person told of themself and chose: one JSON value a name, logged like everything else.

import { organizationKey } from "#lib/organization-key.ts";
import { type Direction, noDirection } from "#model/direction.ts";
import { type Discretion, noDiscretion } from "#model/discretion.ts";
import { type HostSettings, noHost } from "#model/host-settings.ts";
import { type JournalSettings, noJournal } from "#model/journal-settings.ts";
import { noOwner, type Owner } from "#model/owner.ts";
import type { PitchLanguage, Presentation } from "#model/pitch.ts";
import type { SavedView } from "#model/saved-view.ts";
import { settled, type Transition } from "#model/transition.ts";
import type { Recorder } from "./recorder.ts";
import type { SettingRow } from "./rows.ts";
import type { Store } from "./store.ts";

interface Settings {
  readonly owner: Owner;
  readonly direction: Direction;
  readonly transition: Transition;
  /** Ego's CV as JSON Resume; empty where none was given. */
  readonly resume: Readonly<Record<string, unknown>>;
  readonly assumptions: Readonly<Record<string, number>>;
  readonly host: HostSettings;
  readonly journal: JournalSettings;
  readonly discretion: Discretion;
  /** By the name given. */
  readonly views: Readonly<Record<string, SavedView>>;
  /** What is written of oneself, by language. */
  readonly presentation: Readonly<Partial<Record<PitchLanguage, Presentation>>>;
}
type SettingName = keyof Settings;

const defaults: Settings = {
  owner: noOwner,
  direction: noDirection,
  transition: settled,
  resume: {},
  assumptions: {},
  views: {},
  presentation: {},
  host: noHost,
  journal: noJournal,
  discretion: noDiscretion,
};

/** The value set under this name, else its default. */
export function readSetting<Name extends SettingName>({ database }: Store, name: Name): Settings[Name] {
  const value = database.prepare("select value from setting where name = ?").pluck().get(name) as string | undefined;
  return value === undefined ? defaults[name] : { ...defaults[name], ...(JSON.parse(value) as Settings[Name]) };
}

/** Sets the value; an equal one writes nothing. */
export function writeSetting<Name extends SettingName>(
  { database }: Store,
  recorder: Recorder,
  name: Name,
  value: Settings[Name],
): void {
  const row = database.prepare("select * from setting where name = ?").get(name) as SettingRow | undefined;
  const json = JSON.stringify(value);
  if (row) recorder.update("setting", row.id, { value: json });
  else recorder.insert("setting", { name, value: json });
}

/** The id of the organisation under any of its spellings; null where it is not known. */
export function organizationNamed({ database }: Store, name: string): number | null {
  const key = organizationKey(name);
  if (!key) return null;
  return (
    (database.prepare("select id from organization where spelling = ?").pluck().get(key) as number | undefined) ?? null
  );
}
