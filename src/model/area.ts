// Areas that hold each other: city ⊂ state ⊂ country ⊂ Europe, and regions such as DACH.

import { fold } from "#lib/text.ts";
import { continents, countries, germanStates, regions } from "./gazetteer.ts";
import { type Place, placeIn } from "./place.ts";

const codes = new Map<string, readonly string[]>([
  ...continents.map((name) => [fold(name), ["Europe"]] as const),
  ...Object.entries(germanStates).flatMap(([code, names]) =>
    names.map((name) => [fold(name), [`DE-${code}`]] as const),
  ),
  ...Object.entries(countries).flatMap(([code, names]) =>
    [code, ...names].map((name) => [fold(name), [code]] as const),
  ),
  ...Object.entries(regions).map(([name, parts]) => [fold(name), parts] as const),
]);

/** How two areas lie: `inside` where `area` is part of `wanted`, `around` where it is larger and holds it, else `outside`. */
export function areaLies(area: string, wanted: string): "inside" | "around" | "outside" {
  if (fold(area) === fold(wanted)) return "inside";
  const [own, asked] = [partsOf(area), partsOf(wanted)];
  if (!own.length || !asked.length) return "outside";
  if (own.every((part) => chainOf(part).some((code) => asked.includes(code)))) return "inside";
  return asked.every((part) => chainOf(part).some((code) => own.includes(code))) ? "around" : "outside";
}

/** What the area is made of as codes: "city:Ulm", "DE-BW", "DE", "Europe"; empty where unknown. */
function partsOf(area: string): readonly string[] {
  const place = placeIn(area);
  const code = codes.get(fold(area));
  // "Berlin" and "Hamburg" are cities and states; as the city they lie in the state.
  if (place && (!code || code[0] === `DE-${place.state}`)) return [cityCode(place)];
  return code ?? [];
}

const cityCode = ({ name, state, country }: Place) => `city:${name}|${state}|${country}`;

/** The part and all that hold it. */
function chainOf(part: string): readonly string[] {
  if (part === "Europe") return [part];
  if (part.startsWith("city:")) {
    const [, state = "", country = ""] = part.split("|");
    return [part, `${country}-${state}`, country, "Europe"];
  }
  const [country = ""] = part.split("-");
  return country === part ? [part, "Europe"] : [part, country, "Europe"];
}
