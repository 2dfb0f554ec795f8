import type { occasions as german } from "#messages/de/occasions.ts";

/** Direction, organisations, occasions and their guests. */
export const occasions: Record<keyof typeof german, string> = {
  "operation.direction": "Where you want to go; who and what counts follows from it",
  "operation.direction.set": "Changes the direction; --dry-run shows first what would change with it",
  "operation.organization": "What is known of an organisation",
  "operation.organization.set": "Notes the industry and region of an organisation",
  "field.functions": "functions you are looking for, in German or English: finance, Vertrieb, CFO",
  "field.industries": "industries",
  "field.regions": "regions: a city, a country, DACH",
  "field.organizations": "organisations you want",
  "field.exclude": "organisations that are out of the question",
  "field.languages": "languages",
  "field.direction.set.minLevel": "at least this level, 0 to 6; empty: your own",
  "field.direction.set.until": "until when",
  "field.organization.name": "the organisation's name in any spelling",
  "field.organization.set.name": "the organisation's name in any spelling",
  "field.industry": "industry; empty: unknown",
  "field.region": "place or region; empty: unknown",
  "change.direction.set": "Direction changed",
  "change.organization.set": "Details of {name} changed",
};
