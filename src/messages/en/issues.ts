import type { issues as german } from "#messages/de/issues.ts";

export const issues: Record<keyof typeof german, string> = {
  "issue.empty-file": "The file is empty. Please export it once more.",
  "issue.file-unreadable":
    "{reason, select, EACCES {The file can’t be opened: you have no permission to read it.} EPERM {The file can’t be opened: you have no permission to read it.} ENOENT {The file is no longer there, or the link leads nowhere.} other {The file can’t be read. Is it on a drive that isn’t connected right now?}}",
  "issue.not-a-regular-file": "This is no file but a device or a pipe; it was not opened.",
  "issue.file-too-large":
    "The file has {megabytes} MB, which is too much: up to {most} MB are read, only mailboxes (mbox) may be larger. Please split it.",
  "issue.binary-file":
    "The file holds no text. Mingle reads contacts (vCard, CSV), calendars (iCalendar), mails (mbox, eml), LinkedIn exports, and ZIP archives of these.",
  "issue.other-format":
    "{kind, select, office {This is a document from Excel, Word or the like. Please save the table there as CSV (UTF-8) and import the new file.} outlook {This is a file in Outlook’s own format. Please export contacts as CSV, calendars as iCalendar, and mails as eml or mbox.} pdf {This is a PDF; no contacts can be read from it. Please take the export as CSV or vCard.} image {This is a picture; it holds no contacts that can be read.} media {This is a sound or video file; it holds no contacts.} packed {The archive is packed in a format other than ZIP. Please unpack it and import the folder.} database {This is another program’s database. Please export the contacts there as vCard or CSV.} other {Mingle doesn’t read this format.}}",
  "issue.text-file":
    "This is text, but neither a table with names nor contacts, a calendar or mails. Is the row with the column names missing, perhaps?",
  "issue.json-unknown": "This JSON file holds neither events (name and start) nor an export from Mingle.",
  "issue.html-without-events": "This web page holds no events in readable form (schema.org as JSON-LD).",
  "issue.broken-json": "This JSON file is incomplete or damaged. Please export it once more.",
  "issue.other-export":
    "This export comes from another version of Mingle or is incomplete. Please export it once more with the same version.",
  "issue.unreadable": "The file can’t be read. Is it really an export, a card, a calendar or a table?",

  "issue.zip-truncated":
    "The ZIP archive is incomplete, probably because its download broke off. Please download it once more.",
  "issue.zip-split":
    "This is only one part of a ZIP archive in several files. Please unpack it with all its parts and import the folder.",
  "issue.zip-bomb":
    "Unpacked, this archive would be out of all proportion; it was not opened. If you trust it, unpack it yourself and import the folder.",
  "issue.zip-empty": "The ZIP archive holds no files.",
  "issue.zip-nested": "This is an archive in an archive in an archive. Please unpack it and import the folder.",
  "issue.entry-encrypted":
    "This file in the archive is protected by a password. Please unpack the archive and import the folder.",
  "issue.entry-method":
    "This file in the archive is packed in a way Mingle doesn’t know. Please unpack the archive and import the folder.",
  "issue.entry-bomb":
    "Unpacked, this file would be more than two hundred times its size in the archive; it was not opened. If you trust it, unpack the archive yourself.",
  "issue.entry-damaged": "This file in the archive is damaged. Please download the archive once more.",

  "issue.mail-no-sender": "Mail without a readable sender: passed over.",
  "issue.mail-no-date": "Mail from {address} without a readable date: passed over.",
  "issue.mail-robot": "Mail from {address} that a program made: passed over.",
  "issue.mail-list": "List or newsletter from {address}: passed over.",
  "issue.mail-spam": "Your mail program takes the mail from {address} for spam: passed over.",
  "issue.mail-nobody": "Nobody but you stands in the mail from {address}: passed over.",
  "issue.mail-owner-unknown":
    "Your own mail addresses aren’t known yet, so all mails count as received. Enter them (mingle me set --email …), then import the file once more.",

  "issue.own-card": "This is you; your own card doesn’t become a contact.",
  "issue.erased-person": "You erased this person; they stay erased at this import too.",
  "issue.nobody-else": "Nobody but you stands here: passed over.",
  "issue.ambiguous-name":
    "Several contacts are called {name}; there is no telling who is meant. Please give the mail address here.",
};
