// Where benchmarks work: a folder of their own that is removed, stores of their own, and the large store they share.

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { configFolder } from "#lib/places.ts";
import { networkMemory } from "#operations/network-memory.ts";
import { type OpenContext, openContext } from "#operations/open-context.ts";
import { type Measured, measure } from "./process.ts";
import type { Findings } from "./report.ts";
import { benchDay, benchPeople, writeContacts, writeInteractions } from "./world.ts";

/** A benchmark: its name, what it shows, and how it is run. */
export interface Bench {
  readonly title: string;
  /** The variable that names the input it measures on, where that is not made up; without it the benchmark is left out. */
  readonly needs?: string;
  /** `input` is that variable's value. */
  run(workshop: Workshop, input: string): Findings | Promise<Findings>;
}

/** A store of its own, used by whole processes and, warm, in this one. */
export interface BenchStore {
  readonly env: NodeJS.ProcessEnv;
  /** Runs one command with `--json`. */
  mingle(...args: readonly string[]): Measured;
  /** Opens the store in this process; the caller closes it. */
  open(): OpenContext;
}

/** Files and store of the large made-up network. */
export interface LargeStore extends BenchStore {
  readonly contacts: string;
  /** A million exchanges each; the store holds them as far as `hold` was asked for. */
  readonly interactions: readonly [string, string];
  /** The first import: all contacts and the first million exchanges. */
  readonly imported: Measured;
}

export interface Workshop {
  readonly folder: string;
  /** The program of the checkout. */
  readonly mingle: string;
  say(text: string): void;
  /** A new, empty store. */
  store(name: string): BenchStore;
  /** 100,000 contacts with one or two million exchanges, made at the first request. */
  large(millions: 1 | 2): Promise<LargeStore>;
  close(): void;
}

const CONTACTS = 100_000;
const MILLION = 1_000_000;

/** Opens a workshop; `close` removes everything it made. */
export function openWorkshop(say: (text: string) => void): Workshop {
  const folder = mkdtempSync(join(tmpdir(), "mingle-bench-"));
  const mingle = join(dirname(import.meta.dirname), "mingle");
  let large: Promise<LargeStore> | null = null;
  let held = 1;
  const store = (name: string) => storeIn(join(folder, name), mingle);
  return {
    folder,
    mingle,
    say,
    store,
    async large(millions) {
      large ??= makeLarge(folder, store("large"), say);
      const made = await large;
      if (millions > held) {
        say("the second million of exchanges …");
        made.mingle("import", made.interactions[1]);
        held = millions;
      }
      return made;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function makeLarge(folder: string, store: BenchStore, say: (text: string) => void): Promise<LargeStore> {
  say("100,000 contacts and a million exchanges …");
  const contacts = join(folder, "contacts.csv");
  const interactions = [join(folder, "first.csv"), join(folder, "second.csv")] as const;
  const people = benchPeople(CONTACTS);
  await writeContacts(contacts, people);
  await writeInteractions(interactions[0], people, MILLION, "a");
  await writeInteractions(interactions[1], people, MILLION, "b");
  store.mingle(
    "me",
    "set",
    "--name",
    "Karla Brandt",
    "--organization",
    "Firma 1 GmbH",
    "--title",
    "Bereichsleiterin Vertrieb",
    "--email",
    "karla.brandt@firma1.example",
    "--domain",
    "firma1.example",
  );
  return { ...store, contacts, interactions, imported: store.mingle("import", contacts, interactions[0]) };
}

function storeIn(home: string, mingle: string): BenchStore {
  const dataDir = join(home, "data");
  mkdirSync(home, { recursive: true });
  const env = {
    ...process.env,
    MINGLE_DATA: dataDir,
    XDG_CONFIG_HOME: join(home, "config"),
    XDG_STATE_HOME: join(home, "state"),
  };
  return {
    env,
    mingle: (...args) => measure(mingle, [...args, "--json"], env),
    open: () =>
      openContext({
        dataDir,
        configDir: configFolder(env, process.platform),
        lang: "de",
        actor: "test",
        asOf: benchDay,
        files: [],
        words: (code) => code,
        progress: () => {},
        memory: networkMemory(),
      }),
  };
}
