// Invented people for the kit, the same ones each time.

import type { Basis } from "#model/contact.ts";
import type { Resilience, Scenario, Share } from "#web/api/types.ts";
import type { Losses } from "#web/pages/resilience/losses.ts";
import { type Carrier, ordered } from "#web/parts/line-layout.ts";

const given = ["Anna", "Bernd", "Carla", "Dirk", "Eva", "Frank", "Greta", "Holger", "Ines", "Jonas", "Klara", "Lars"];
const family = ["Berger", "Holt", "Lüders", "Weiß", "Moser", "Åkesson", "Yıldız", "Groß", "Thaler", "Winter", "Süß"];
const organizations = [
  ["Falkenried Werke AG", "machinery"],
  ["Ostwall Bank AG", "banking"],
  ["Westkai Software GmbH", "software"],
  ["Südring Kliniken", "health"],
] as const;
const bases: readonly Basis[] = ["colleague", "business", "former-colleague", "personal", "unknown"];

/** So many people of the line, from a fixed sequence. */
export function kitCarriers(count: number): readonly Carrier[] {
  return ordered(
    Array.from({ length: count }, (_, i): Carrier => {
      const today = 0.2 + 0.75 * part(i, 1);
      return { uid: `kit-${i}`, fullName: nameOf(i), basis: basisOf(i), today, gone: today * part(i, 2) ** 1.5 };
    }),
  );
}

/** The answer of a made-up network, with what is thought away. */
export function kitAnswer(scenario: Scenario, { organizations: lost, industries }: Losses): Resilience {
  const shares = Array.from({ length: 48 }, (_, i): Share => {
    const [organization, industry] =
      organizations[Math.floor(part(i, 3) ** 2 * organizations.length)] ?? organizations[0];
    const isLost = lost.includes(organization) || industries.includes(industry);
    const kept = scenario === "today" ? 0.97 : part(i, 2) ** 1.5;
    return {
      uid: `kit-${i}`,
      fullName: nameOf(i),
      basis: basisOf(i),
      organization,
      industry,
      level: 3 + Math.floor(part(i, 4) * 4),
      alive: 0.2 + 0.75 * part(i, 1),
      survive: isLost ? 0 : kept,
      reach: 1,
      relevance: 0.8,
      share: 0,
    };
  });
  const expected = shares.reduce((sum, { alive, survive }) => sum + alive * survive, 0);
  return { ...around(expected, shares.length), scenario, contacts: 212, relevant: shares.length, shares };
}

/** What follows from an expectation, as if it were spread like a bell. */
function around(expected: number, most: number) {
  const width = 2 + expected / 8;
  const bell = Array.from({ length: most + 1 }, (_, count) => Math.exp(-(((count - expected) / width) ** 2) / 2));
  const whole = bell.reduce((sum, one) => sum + one, 0);
  const range = { low: Math.max(0, Math.round(expected - 1.3 * width)), high: Math.round(expected + 1.3 * width) };
  const nothing = { effective: null, worst: null };
  return {
    carried: { expected, ...range, assumed: 0 },
    distribution: bell.map((one) => one / whole),
    openings: { probability: 0.4, low: 0.1, high: 0.8, rho: 0.04 },
    concentration: { organizations: nothing, industries: nothing, levels: nothing },
    unreachable: [],
  };
}

const nameOf = (i: number) => `${given[i % given.length]} ${family[(i * 7 + Math.floor(i / 12)) % family.length]}`;
const basisOf = (i: number): Basis => bases[Math.floor(part(i, 5) * bases.length)] ?? "unknown";

/** A part between 0 and 1 that looks like chance and isn't. */
function part(i: number, salt: number): number {
  const wave = Math.sin(i * 12.9898 + salt * 78.233) * 43_758.5453;
  return wave - Math.floor(wave);
}
