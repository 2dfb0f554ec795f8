// Fields of work as a person types them ("Finanzen", "procurement", "CFO") → the codes of titles.

import { fold, foldSpelt } from "#lib/text.ts";
import { type JobFunction, jobFunctions } from "#model/level.ts";
import { readTitle } from "./level.ts";

/** Words by code, German and English; the codes themselves are known anyway. */
const words: Readonly<Record<JobFunction, string>> = {
  "general-management":
    "Geschäftsführung|Geschäftsleitung|Unternehmensleitung|Vorstand|Management|General Management|Unternehmensführung|Leitung|CEO|Managing Director|Unternehmer",
  finance:
    "Finanzen|Finance|Finanzwesen|Finanz|Rechnungswesen|Buchhaltung|Accounting|Controlling|Treasury|CFO|Steuern|Tax|Revision|Audit",
  sales: "Vertrieb|Sales|Verkauf|Außendienst|Key Account|Business Development|CSO|Commercial|Absatz",
  marketing: "Marketing|Brand|Marke|Werbung|Advertising|CMO|Digital Marketing",
  it: "IT|Informatik|EDV|Informationstechnik|Information Technology|Software|Digitalisierung|Digital|Data|Daten|CIO|CTO|Cyber Security|Technology",
  engineering: "Engineering|Konstruktion|Ingenieurwesen|Technik|Entwicklung und Konstruktion|Construction|Bau",
  research:
    "Forschung|Research|Forschung und Entwicklung|F&E|FuE|R&D|Entwicklung|Research and Development|Innovation|Wissenschaft|Science",
  operations: "Operations|COO|Betrieb|Prozesse|Organisation|Supply Chain Operations",
  production: "Produktion|Production|Fertigung|Manufacturing|Werk|Werksleitung|Plant",
  procurement: "Einkauf|Procurement|Purchasing|Beschaffung|CPO|Sourcing",
  logistics: "Logistik|Logistics|Supply Chain|Lager|Warehouse|Transport",
  "human-resources":
    "Personal|HR|Human Resources|Personalwesen|Personalwirtschaft|People|CHRO|Recruiting|Talent|People and Culture|Weiterbildung",
  legal: "Recht|Legal|Rechtsabteilung|Compliance|Justiziariat|Jura|General Counsel|Law|Datenschutz",
  communication:
    "Kommunikation|Communications|Communication|PR|Public Relations|Presse|Öffentlichkeitsarbeit|Unternehmenskommunikation|Corporate Communications|Public Affairs",
  product: "Produkt|Product|Produktmanagement|Product Management",
  "customer-service": "Service|Kundendienst|Kundenservice|Customer Service|Customer Success|Support|Kundenbetreuung",
  consulting: "Beratung|Consulting|Unternehmensberatung|Advisory|Consultancy|Strategie|Strategy",
  quality: "Qualität|Quality|Qualitätsmanagement|Qualitätssicherung|QM|QS|Quality Management",
  administration: "Verwaltung|Administration|Sekretariat|Assistenz|Office Management",
  "executive-search": "Personalberatung|Executive Search|Headhunter|Headhunting|Personalvermittlung|Search",
};

const codeOf: ReadonlyMap<string, JobFunction> = new Map(
  jobFunctions.flatMap((code) =>
    [code, ...words[code].split("|")].flatMap((word) => [[keyOf(word), code] as const, [fold(word), code] as const]),
  ),
);

function keyOf(text: string): string {
  return foldSpelt(text).replace(/[-_/]+/g, " ");
}

/** Whether it is the whole word of a field of work. */
export const isFunctionWord = (text: string): boolean => codeOf.has(fold(text)) || codeOf.has(keyOf(text));

/** The code of what was typed: by its word, else by the field a title names; null where neither is known. */
export function functionOf(text: string): JobFunction | null {
  return codeOf.get(fold(text)) ?? codeOf.get(keyOf(text)) ?? readTitle(text).function;
}
