// The request can't be met: thrown by operations and the store, worded and given a status by the door.

/** Every reason for which a request can't be met, with the kind that decides exit code and HTTP status. */
export const errorKinds = {
  usage: "usage",
  "unknown-command": "usage",
  "unknown-option": "usage",
  "option-needs-value": "usage",
  "flag-takes-no-value": "usage",
  "given-twice": "usage",
  "argument-missing": "usage",
  "argument-excess": "usage",
  "unknown-field": "usage",
  "wrong-value": "usage",
  "unreadable-file": "usage",
  "file-missing": "not-found",
  "nothing-given": "usage",
  "contact-not-found": "not-found",
  "organization-not-found": "not-found",
  "occasion-not-found": "not-found",
  "path-target-not-found": "not-found",
  "path-not-found": "not-found",
  "occasion-without-start": "usage",
  "occasion-without-name": "usage",
  "occasion-ends-early": "usage",
  "occurrence-not-found": "not-found",
  "series-as-a-whole": "usage",
  "rule-unread": "usage",
  "guests-none": "usage",
  "guests-of-no-occasion": "usage",
  "quarter-unknown": "usage",
  "quarter-ahead": "usage",
  "guests-no-name": "usage",
  "guests-too-few": "usage",
  "guests-too-many": "usage",
  "guest-unnamed": "usage",
  "guest-twice": "usage",
  "guest-pair": "usage",
  "guest-not-listed": "not-found",
  "mixer-files": "usage",
  "mixer-size": "usage",
  "mixer-held-where": "usage",
  "mixer-held-all": "usage",
  "mixer-held-many": "usage",
  "mixer-plan-unread": "usage",
  "season-must-unfit": "usage",
  "season-must-elsewhere": "usage",
  "occasion-ahead": "usage",
  "dates-out-of-order": "usage",
  "skill-not-found": "not-found",
  "document-not-found": "not-found",
  "conversation-not-found": "not-found",
  "conversation-ahead": "usage",
  "promise-to-nobody": "usage",
  "pitch-not-found": "not-found",
  "pitch-or-text": "usage",
  "pitch-version-not-found": "not-found",
  "recall-not-found": "not-found",
  "recall-early": "usage",
  "recall-both": "usage",
  "recall-paste": "usage",
  "recall-answered": "conflict",
  "sound-one": "usage",
  "sound-unread": "usage",
  "take-not-found": "not-found",
  "take-unread": "usage",
  "act-not-found": "not-found",
  "change-not-found": "not-found",
  "assumption-not-found": "not-found",
  "assumption-out-of-range": "usage",
  "operation-not-found": "not-found",
  "same-contact": "usage",
  ambiguous: "conflict",
  "store-held": "conflict",
  "store-newer": "conflict",
  "sample-open": "conflict",
  "already-undone": "conflict",
  "cannot-undo": "conflict",
  "key-missing": "conflict",
  "key-wrong": "conflict",
  "target-exists": "conflict",
  "passphrase-wrong": "usage",
  "passphrase-needed": "usage",
  "passphrases-differ": "usage",
  "passphrase-short": "usage",
  "passphrase-missing": "usage",
  "channel-none": "not-found",
  "not-a-backup": "usage",
  "disk-full": "conflict",
  "store-unwritable": "conflict",
  "port-taken": "conflict",
  "session-missing": "session",
  "body-too-large": "too-large",
  "server-unreachable": "outside",
  "server-refused": "outside",
  "mail-doubtful": "outside",
  "mail-under-way": "conflict",
  "mail-not-set-up": "usage",
  "smtp-url": "usage",
  "quarter-unfinished": "usage",
} as const;

export type ErrorCode = keyof typeof errorKinds;
export type ErrorKind = (typeof errorKinds)[ErrorCode];
export type Params = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** A request that can't be met; `where` names the file, field or place it is about. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: Params;
  readonly where: string | undefined;

  constructor(code: ErrorCode, params: Params = {}, where?: string) {
    super(code);
    this.name = "AppError";
    this.code = code;
    this.params = params;
    this.where = where;
  }
}
