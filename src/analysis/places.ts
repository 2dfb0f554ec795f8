// How far it is, and from where one sets out.

import type { Direction } from "#model/direction.ts";
import type { Owner } from "#model/owner.ts";
import { type Place, placeIn } from "#model/place.ts";

/** Mean radius of the earth (IUGG). */
const EARTH_KM = 6371;

/** Great-circle distance in kilometres (haversine). */
export function distanceKm(a: Pick<Place, "latitude" | "longitude">, b: Pick<Place, "latitude" | "longitude">): number {
  const rad = Math.PI / 180;
  const half = (x: number) => Math.sin((x * rad) / 2) ** 2;
  const h =
    half(b.latitude - a.latitude) +
    Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * half(b.longitude - a.longitude);
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Where ego sets out: the place told, else the first city of the direction, else the employer's; null where none is known. */
export function homePlace(
  { home }: Pick<Owner, "home">,
  { regions }: Pick<Direction, "regions">,
  employerRegion: string | null,
): Place | null {
  for (const text of [home, ...regions, employerRegion ?? ""]) {
    const place = text ? placeIn(text) : null;
    if (place) return place;
  }
  return null;
}
