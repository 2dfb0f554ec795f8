// Industries as people write them: one industry under its German and English names.

import { fold, wordsOf } from "#lib/text.ts";

/** Names of one industry a line. */
const groups: readonly string[] = [
  "Maschinenbau|Anlagenbau|Maschinen- und Anlagenbau|Mechanical Engineering|Machinery|Industrial Engineering|Industrial Machinery",
  "Automobil|Automotive|Automobilindustrie|Fahrzeugbau|Automobilzulieferer|Kfz|Car Industry",
  "Chemie|Chemical|Chemicals|Chemische Industrie|Chemical Industry",
  "Pharma|Pharmaceuticals|Pharmazie|Pharmaindustrie|Life Sciences|Biotechnologie|Biotech",
  "Medizintechnik|Medical Technology|Medtech|Medical Devices",
  "Gesundheit|Gesundheitswesen|Healthcare|Health Care|Krankenhaus|Hospitals",
  "Banken|Bank|Banking|Finanzdienstleistungen|Financial Services|Finanzwirtschaft|Kreditwirtschaft",
  "Versicherung|Versicherungen|Insurance|Assekuranz",
  "Private Equity|Beteiligungen|Venture Capital|Investment",
  "Energie|Energiewirtschaft|Energy|Utilities|Versorger|Stadtwerke",
  "Bau|Bauwirtschaft|Bauindustrie|Construction|Baugewerbe",
  "Immobilien|Real Estate|Immobilienwirtschaft|Property",
  "Handel|Einzelhandel|Retail|Trade|Großhandel|Wholesale|E-Commerce",
  "Konsumgüter|Consumer Goods|FMCG",
  "Lebensmittel|Ernährung|Food|Food and Beverage|Nahrungsmittel|Lebensmittelindustrie|Getränke",
  "Logistik|Logistics|Transport|Spedition|Transportation|Verkehr",
  "IT|Software|Informationstechnologie|Information Technology|IT-Dienstleistungen|Technology|Technologie|Computer Software",
  "Telekommunikation|Telecommunications|Telco|Telekom",
  "Elektronik|Elektrotechnik|Electronics|Electrical Engineering|Elektroindustrie|Halbleiter|Semiconductors",
  "Luftfahrt|Aerospace|Luft- und Raumfahrt|Aviation|Raumfahrt",
  "Rüstung|Verteidigung|Defence|Defense",
  "Medien|Media|Verlag|Publishing|Verlage|Presse",
  "Beratung|Consulting|Unternehmensberatung|Management Consulting",
  "Recht|Legal|Legal Services|Anwälte|Rechtsberatung|Kanzlei",
  "Wirtschaftsprüfung|Audit|Steuerberatung|Accounting",
  "Bildung|Education|Hochschule|Universität|Wissenschaft|Forschung|Research",
  "Öffentliche Verwaltung|Öffentlicher Dienst|Public Sector|Government|Behörden|Verwaltung",
  "Verband|Verbände|Associations|Non-Profit|NGO|Stiftung|Stiftungen",
  "Tourismus|Hotellerie|Hospitality|Tourism|Gastronomie",
  "Metall|Stahl|Steel|Metals|Metallindustrie|Metallverarbeitung",
  "Kunststoff|Plastics|Kunststoffindustrie|Verpackung|Packaging",
  "Textil|Mode|Fashion|Textile|Bekleidung|Apparel",
  "Personalberatung|Executive Search|Personaldienstleistung|Staffing|Recruiting",
];

const groupOf: ReadonlyMap<string, number> = new Map(
  groups.flatMap((names, at) => names.split("|").map((name) => [fold(name), at] as const)),
);

/** Whether it is the whole name of an industry known here. */
export const isIndustry = (text: string): boolean => groupOf.has(fold(text));

/** Whether both texts name one industry: equal, under two names of it, or one holding all words of the other. */
export function isSameIndustry(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  const [first, second] = [groupOf.get(fold(a)), groupOf.get(fold(b))];
  if (first !== undefined && second !== undefined) return first === second;
  const [less = [], more = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  return less.length > 0 && less.every((word) => more.includes(word));
}
