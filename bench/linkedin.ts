// A LinkedIn export of 30,000 connections, beside what khard and vdirsyncer take to read as many cards.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isInstalled, type Measured, measure } from "./process.ts";
import type { Figure, Findings } from "./report.ts";
import type { Bench } from "./workshop.ts";
import { type BenchPerson, benchPeople, cardOf, writeConnections } from "./world.ts";

const COUNT = 30_000;

export const linkedinBench: Bench = {
  title: "30,000 connections of a LinkedIn export, the whole process",
  async run(workshop): Promise<Findings> {
    const people = benchPeople(COUNT);
    const connections = join(workshop.folder, "Connections.csv");
    await writeConnections(connections, people);
    const one = workshop.store("linkedin").mingle("import", connections);
    const cards = join(workshop.folder, "all.vcf");
    writeFileSync(cards, people.map((person, number) => cardOf(person, `card-${number}`)).join(""));
    const same = workshop.store("cards").mingle("import", cards);
    const folder = writeCards(join(workshop.folder, "cards", "book"), people);
    const peers = [khard, vdirsyncer].flatMap((peer) => peer(workshop.folder, folder) ?? []);
    const figures = [
      figureOf("Connections.csv", one, null),
      ...peers.map((peer) => figureOf("Connections.csv", one, peer)),
      ...peers.map((peer) => figureOf("the same people as one vCard file", same, peer)),
    ].filter(({ peer }) => peer !== null || peers.length === 0);
    const missing = [
      ["khard", hasKhard()],
      ["vdirsyncer", hasVdirsyncer()],
    ].flatMap(([name, isThere]) => (isThere ? [] : [`${name} was not there.`]));
    return {
      figures,
      notes: ["khard reads every card for a list, vdirsyncer copies them once; neither matches people.", ...missing],
    };
  },
};

interface Peer {
  readonly name: string;
  readonly measured: Measured;
}

function figureOf(what: string, { ms }: Measured, peer: Peer | null): Figure {
  return {
    what,
    value: ms / 1000,
    unit: "s",
    peer: peer && { name: peer.name, value: peer.measured.ms / 1000 },
    goal: null,
  };
}

/** One file a card, as both keep them. */
function writeCards(folder: string, people: readonly BenchPerson[]): string {
  mkdirSync(folder, { recursive: true });
  for (const [number, person] of people.entries())
    writeFileSync(join(folder, `card-${number}.vcf`), cardOf(person, `card-${number}`));
  return folder;
}

const hasKhard = () => isInstalled("khard", "--version");
const hasVdirsyncer = () => isInstalled("vdirsyncer", "--version");

function khard(home: string, cards: string): Peer | null {
  if (!hasKhard()) return null;
  const settings = join(home, "khard.conf");
  writeFileSync(settings, `[addressbooks]\n[[book]]\npath = ${cards}\n[general]\ndefault_action = list\n`);
  return { name: "khard list", measured: measure("khard", ["-c", settings, "list"], environmentIn(home)) };
}

function vdirsyncer(home: string, cards: string): Peer | null {
  if (!hasVdirsyncer()) return null;
  const settings = join(home, "vdirsyncer.conf");
  const storage = (name: string, path: string) =>
    `[storage ${name}]\ntype = "filesystem"\npath = "${path}"\nfileext = ".vcf"\n`;
  const copies = join(home, "copies");
  mkdirSync(copies, { recursive: true });
  const pair = '[pair cards]\na = "here"\nb = "there"\ncollections = null\n';
  const general = `[general]\nstatus_path = "${join(home, "vdirsyncer-status")}"\n`;
  writeFileSync(settings, [general, pair, storage("here", cards), storage("there", copies)].join("\n"));
  const env = environmentIn(home);
  measure("sh", ["-c", `yes | vdirsyncer -c "${settings}" discover cards > /dev/null`], env);
  return { name: "vdirsyncer sync", measured: measure("vdirsyncer", ["-c", settings, "sync"], env) };
}

/** Nothing of the person's own settings is read or written. */
function environmentIn(home: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    XDG_CACHE_HOME: home,
    LC_ALL: "C.UTF-8",
  };
}
