import type { issuesTables as german } from "#messages/de/issues-tables.ts";

export const issuesTables: Record<keyof typeof german, string> = {
  "issue.table-no-name":
    "No column of this table can be told to hold names (found: {columns}). Call one “Name”, or two “First Name” and “Last Name”, and import the file again.",
  "issue.table-no-rows": "There is not a single row below the column names.",
  "issue.table-nobody": "Neither a name nor an address, number or company: skipped.",
  "issue.table-header-again": "The column names stand here once more: skipped.",
  "issue.table-date": "“{value}” is no date that can be read; this contact goes without it.",
  "issue.table-email": "“{value}” is no mail address; the contact keeps it as the file has it.",
  "issue.table-url": "“{value}” is no link to a web page and was left out.",
  "issue.table-quote": "The quotation marks are wrong here. Please check whether the row came through right.",
  "issue.table-quote-open":
    "A quotation mark opens and never closes. The row was read without quotation marks; please check whether it is right.",
  "issue.table-row-long":
    "The row is longer than two million characters; only its beginning was read. Is this really a table?",
  "issue.table-row-wide": "The row has {columns, number} columns; the first {most, number} were read.",
  "issue.table-cell-cut": "One field is unusually long and was cut after {most, number} characters.",

  "issue.linkedin-hidden": "LinkedIn gives no name here any more, probably because the account is gone: skipped.",
  "issue.linkedin-not-needed": "Mingle does not need this file of the LinkedIn export; it was not read.",
  "issue.linkedin-draft": "A draft that was never sent: skipped.",
  "issue.linkedin-spam": "LinkedIn takes this message for advertising: skipped.",
  "issue.linkedin-date": "“{value}” is no date that can be read: skipped.",
  "issue.linkedin-nobody": "LinkedIn does not say (any more) who this was with: skipped.",

  "issue.interaction-date": "“{value}” is no date: skipped. 2026-11-24, for example, reads well.",
  "issue.interaction-kind": "The kind “{value}” is not known: skipped. It can be meeting, call, message or mail.",
  "issue.interaction-direction": "The direction “{value}” is not known: skipped. It can be in, out or both.",
  "issue.interaction-nobody":
    "It does not say with whom: skipped. “with” takes mail addresses or names, separated by semicolons.",

  "issue.occasion-row-name": "The occasion has no name: skipped.",
  "issue.occasion-row-start": "“{value}” is no date for the start: skipped. 2026-11-24, for example, reads well.",
  "issue.occasion-row-end": "The end “{value}” is no date or lies before the start: skipped.",
};
