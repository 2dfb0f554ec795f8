// What a benchmark found, and RESULTS.md: one section a benchmark, rewritten by its own run alone.

import { cpus, loadavg, totalmem } from "node:os";

/** One figure beside its peer's, measured in the same run. */
export interface Figure {
  readonly what: string;
  /** In `unit`. */
  readonly value: number;
  readonly unit: string;
  /** What it is held against, and its figure in the same unit; null where there is nothing to hold it against. */
  readonly peer: { readonly name: string; readonly value: number } | null;
  /** What was asked for, in words; null: nothing. */
  readonly goal: { readonly text: string; readonly isMet: boolean } | null;
}

export interface Findings {
  readonly figures: readonly Figure[];
  /** What the reader must know: what was left out and why, what a figure does not show. */
  readonly notes: readonly string[];
}

/** RESULTS.md with this benchmark's section made new and all others as they were. */
export function withSection(results: string, name: string, title: string, findings: Findings, day: string): string {
  const sections = new Map(
    results
      .split(/^(?=## )/m)
      .slice(1)
      .map((text) => [/^## ([^:\n]+):/.exec(text)?.[1] ?? "", text.trimEnd()] as const),
  );
  sections.set(name, sectionOf(name, title, findings, day));
  const ordered = [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `${[HEAD, ...ordered].join("\n\n")}\n`;
}

const HEAD = `# Results

Written by \`npm run bench\`, never by hand. Each figure stands beside its peer's, taken in the same run on the same machine;
ratios say more than times, as the machines are shared. Below 1 is faster (or smaller) than the peer.`;

function sectionOf(name: string, title: string, { figures, notes }: Findings, day: string): string {
  const rows = figures.map(({ what, value, unit, peer, goal }) => {
    const held = peer ? `${peer.name}: ${shown(peer.value)} ${unit}` : "–";
    const ratio = peer && peer.value > 0 ? `${shown(value / peer.value)} ×` : "–";
    return `| ${what} | ${shown(value)} ${unit} | ${held} | ${ratio} | ${goal ? `${goal.text}: ${goal.isMet ? "held" : "**not held**"}` : "–"} |`;
  });
  return [
    `## ${name}: ${title}`,
    `${day} · ${machine()}`,
    ["| Figure | Mingle | Peer | Ratio | Goal |", "|---|---|---|---|---|", ...rows].join("\n"),
    ...(notes.length ? [notes.map((note) => `- ${note}`).join("\n")] : []),
  ].join("\n\n");
}

function machine(): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${first?.model.trim() || process.arch}, ${cpus().length} cores, ${memory}, Node ${process.versions.node}, load ${load}`;
}

/** Three significant digits, no more than a figure has. */
function shown(value: number): string {
  if (!Number.isFinite(value)) return "–";
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
