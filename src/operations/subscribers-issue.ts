// An issue to all subscribers: begun once, each address exactly once, however often it is taken up again.

import { z } from "zod";
import { readIssue } from "#formats/markdown.ts";
import { dayOf, isoDay } from "#lib/dates.ts";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { quarterOf } from "#lib/quarters.ts";
import { addresseesLeft, issueNamed, issueStanding, listIssues } from "#store/issues.ts";
import { holdOutbox } from "#store/outbox-lock.ts";
import type { IssueRow } from "#store/schema-exchange.ts";
import type { Context } from "./context.ts";
import { field } from "./fields.ts";
import { operation } from "./operation.ts";
import { deliverIssue } from "./subscribers-delivery.ts";
import { pageFor } from "./subscribers-mail.ts";
import { write } from "./write.ts";

const ISSUES_A_YEAR = 4;
const YEAR_DAYS = 365;
const TURN_MS = 2000;
const MOST_TEXT = 2_000_000;

const text = field(z.string().max(MOST_TEXT).optional(), { value: "TEXT", stdin: "text" });
const file = field(z.array(z.string()).default([]), { positional: 0, value: "FILE", files: true });
const moreThanFour = z.boolean().default(false);

export const issueOperations = [
  operation({
    name: "subscribers.begin",
    access: "write",
    input: z.object({ file, text, moreThanFour }),
    async run(context, { text: given, moreThanFour: knowingly }) {
      const markdown = await markdownOf(context, given);
      if (markdown === null) throw new AppError("argument-missing", { field: "FILE" });
      const issue = beginIssue(context, markdown, knowingly);
      return {
        change: issue.change,
        issue: issue.row.name,
        title: issue.row.title,
        left: addresseesLeft(context.store, issue.row.name),
      };
    },
  }),
  operation({
    name: "subscribers.send",
    access: "write",
    isLong: () => true,
    input: z.object({
      file,
      text,
      moreThanFour,
      perMinute: z.coerce.number().int().min(1).max(100_000).default(60),
      most: z.coerce.number().int().min(1).max(10_000_000).default(10_000_000),
    }),
    async run(context, { text: given, moreThanFour: knowingly, perMinute, most }) {
      const markdown = await markdownOf(context, given);
      const outbox = await holdOutbox(context.store, TURN_MS);
      try {
        const issue = markdown === null ? unfinished(context) : beginIssue(context, markdown, knowingly).row;
        return await deliverIssue(context, issue, { perMinute, most });
      } finally {
        outbox.release();
      }
    },
  }),
  operation({
    name: "subscribers.issues",
    access: "read",
    input: z.object({}),
    run: ({ store }) => ({
      issues: listIssues(store).map(({ name, title, begun_on, finished_on }) => ({
        issue: name,
        title,
        begunOn: begun_on,
        finishedOn: finished_on,
        ...issueStanding(store, name),
      })),
    }),
  }),
];

async function markdownOf({ files, fileProblems }: Context, given: string | undefined): Promise<string | null> {
  const [problem] = fileProblems;
  if (problem)
    throw new AppError("unreadable-file", { issue: problem.issue.code, ...problem.issue.params }, problem.name);
  const [first] = files;
  if (!first) return given ?? null;
  if (first.size > MOST_TEXT) throw new AppError("issue-unread", { fault: "size", line: 1 }, first.name);
  const decoder = new TextDecoder();
  let all = "";
  for await (const part of first.stream()) all += decoder.decode(part, { stream: true });
  return all + decoder.decode();
}

/** The issue that isn't through yet, the latest; AppError `issue-none`. */
function unfinished({ store }: Context): IssueRow {
  const issue = listIssues(store).find(({ finished_on }) => finished_on === null);
  if (!issue) throw new AppError("issue-none");
  return issue;
}

/**
 * Begins the issue of the text, or finds the one begun with it. AppErrors `issue-unread`, `issue-changed` where another text
 * was begun under the name, `issues-four`, `subscribers-without-address`.
 */
function beginIssue(context: Context, markdown: string, knowingly: boolean): { change: number | null; row: IssueRow } {
  const { store, asOf } = context;
  const where = context.files[0]?.name ?? "TEXT";
  const issue = readIssue(markdown);
  if ("fault" in issue) throw new AppError("issue-unread", { ...issue }, where);
  pageFor(context, "unsubscribe", "");
  const name = issue.name || quarterOf(asOf).name;
  const known = issueNamed(store, name);
  if (known && known.markdown !== issue.body) throw new AppError("issue-changed", { issue: name }, where);
  if (known) return { change: null, row: known };
  const since = isoDay(dayOf(asOf) - YEAR_DAYS);
  const recent = listIssues(store).filter(({ begun_on }) => begun_on > since).length;
  if (recent >= ISSUES_A_YEAR && !knowingly) throw new AppError("issues-four", { count: recent }, where);
  const row = { name, title: issue.title, markdown: issue.body, begun_on: asOf, finished_on: null };
  const { change, result: id } = write(
    context,
    "subscribers.begin",
    (recorder) => recorder.insert("issue", row),
    phrase("change.subscribers.begin", { issue: name }),
  );
  return { change, row: { ...row, id } };
}
