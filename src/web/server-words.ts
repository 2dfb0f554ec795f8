// Files of messages that only the server and the command line speak; the build leaves them out of the browser's scripts.

export const serverWords: readonly string[] = [
  "brokerage",
  "carry",
  "changes",
  "cli",
  "doctor",
  "drafts",
  "duplicates",
  "errors",
  "issues",
  "issues-cards",
  "issues-tables",
  "operations",
  "season",
  "week",
  "why",
];
