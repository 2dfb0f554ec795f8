// Who reads which format; loaded when a file of it comes.

import type { ImportFormat } from "#model/drafts.ts";
import type { Importer } from "./importer.ts";

/** The importer of each format. */
export const importers: Readonly<Record<ImportFormat, () => Promise<Importer>>> = {
  "linkedin-connections": async () => (await import("./linkedin-connections.ts")).linkedinConnections,
  "linkedin-messages": async () => (await import("./linkedin-messages.ts")).linkedinMessages,
  "linkedin-invitations": async () => (await import("./linkedin-invitations.ts")).linkedinInvitations,
  "linkedin-positions": async () => (await import("./linkedin-own.ts")).linkedinPositions,
  "linkedin-profile": async () => (await import("./linkedin-own.ts")).linkedinProfile,
  "linkedin-contacts": async () => (await import("./tables.ts")).linkedinContacts,
  "linkedin-other": async () => (await import("./linkedin-other.ts")).linkedinOther,
  vcard: async () => (await import("./vcard.ts")).vcardImporter,
  "google-csv": async () => (await import("./tables.ts")).googleCsv,
  "outlook-csv": async () => (await import("./tables.ts")).outlookCsv,
  "thunderbird-csv": async () => (await import("./tables.ts")).thunderbirdCsv,
  csv: async () => (await import("./tables.ts")).csv,
  "interactions-csv": async () => (await import("./interactions-csv.ts")).interactionsCsv,
  "occasions-csv": async () => (await import("./table-occasions.ts")).occasionsCsv,
  icalendar: async () => (await import("./icalendar.ts")).icalendarImporter,
  mbox: async () => (await import("./mail.ts")).mboxImporter,
  eml: async () => (await import("./mail.ts")).emlImporter,
  "conference-list": async () => (await import("./conference-list.ts")).conferenceListImporter,
  "schema-org": async () => (await import("./schema-org.ts")).schemaOrgImporter,
  "json-resume": async () => (await import("./json-resume.ts")).jsonResumeImporter,
  mingle: async () => (await import("./mingle.ts")).mingleExport,
};
