import type { webFrame as german } from "#messages/de/web-frame.ts";

export const webFrame: Record<keyof typeof german, string> = {
  "web.toast.close": "Close",
  "web.frame.more": "More",

  "web.keys.title": "Keys",
  "web.keys.capture": "Note whom you met",
  "web.keys.search": "Search",
  "web.keys.palette": "Anywhere: pages, people, commands",
  "web.keys.next": "In lists: on",
  "web.keys.previous": "In lists: back",
  "web.keys.open": "Open",
  "web.keys.decide": "In lists: done, merge or undo",
  "web.keys.undo": "Take back what was just written",
  "web.keys.save": "Keep a note",
  "web.keys.close": "Close",
  "web.keys.keys": "Show these keys",

  "web.palette.command": "Command",
  "web.command.capture": "Note",
  "web.command.contact.add": "Add somebody",
  "web.command.import": "Import files",
  "web.command.duplicates": "Merge duplicates",
  "web.command.changes": "What was written, and undo",
  "web.command.me.set": "About you: name, position, company",
  "web.command.assumptions": "What is assumed",
  "web.command.export": "Take everything away: export",
  "web.command.backup": "Download a backup",
  "web.command.sample": "Sample network",
  "web.command.keys": "Show the keys",
};
