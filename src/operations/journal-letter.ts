// The letter out of its facts, worded, in all its forms.

import type { JournalFacts } from "#analysis/journal.ts";
import { alternativeParams } from "#analysis/journal-decision.ts";
import { journalSections, type LetterSection } from "#analysis/journal-sentences.ts";
import type { Letter, LetterPart, LetterPlot, LetterTable } from "#formats/letter.ts";
import { letterHtml } from "#formats/letter-html.ts";
import { letterMarkdown } from "#formats/letter-markdown.ts";
import { coursePlot, linePlot } from "#formats/letter-plots.ts";
import { letterText } from "#formats/letter-text.ts";
import { writeMail } from "#formats/mail-write.ts";
import { dayBefore, type Quarter } from "#lib/quarters.ts";
import { storeMessageId } from "#store/letters.ts";
import { readSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";
import { factsOfQuarter } from "./journal-facts.ts";

/** More dots than this are no picture. */
const MOST_DOTS = 400;
const NOBODY = "journal@mingle.invalid";

/** The letter of a quarter with the facts behind each sentence; `date` stands in its mail. */
export function writeLetter(context: Context, quarter: Quarter, date: Date) {
  context.progress({ step: "journal", done: 0, total: null });
  const facts = factsOfQuarter(context, quarter);
  const sections = journalSections(facts);
  const letter = letterOf(context, facts, sections);
  const messageId = storeMessageId(context.store, quarter.name);
  const [text, html] = [letterText(letter), letterHtml(letter)];
  const { from, to } = addresses(context);
  const sender = { name: context.words("journal.sender"), address: from };
  const { subject } = letter;
  const { lang: language } = context;
  return {
    quarter: quarter.name,
    lang: language,
    subject,
    messageId,
    isOver: facts.isOver,
    markdown: letterMarkdown(letter),
    html,
    text,
    eml: writeMail({
      from: sender,
      to: { name: facts.ownName, address: to },
      subject,
      messageId,
      date,
      text,
      html,
      language,
    }),
    letter,
    sentences: sections.flatMap(({ id, sentences }) =>
      sentences.map((one) => ({ section: id, text: worded(context, one), facts: one.text.params, why: one.why })),
    ),
    now: facts.now,
    before: facts.before,
    course: facts.course,
    line: { before: facts.lineBefore, now: facts.lineNow },
    alternatives: facts.alternatives.map((one) => ({
      resolution: one.resolution,
      text: context.words("journal.alternative", alternativeParams(one)),
      minutes: one.minutes,
      gain: one.gain,
      rise: one.rise,
      isChosen: facts.next?.resolution === one.resolution,
      people: one.people,
    })),
  };
}

/** Where the letter comes from and goes to: as set up, else one's own address. */
export function addresses({ store }: Context): { readonly from: string; readonly to: string } {
  const { from, to } = readSetting(store, "journal");
  const sender = from || readSetting(store, "owner").emails[0] || NOBODY;
  return { from: sender, to: to || sender };
}

function worded({ words }: Context, { text }: LetterSection["sentences"][number]): string {
  return words(text.phrase, text.params);
}

function letterOf(context: Context, facts: JournalFacts, sections: readonly LetterSection[]): Letter {
  const { words, lang } = context;
  const { quarter, now, isOver, ownName } = facts;
  const { number, year } = quarter;
  const counts = { relevant: now.relevant, expected: Math.round(now.expected) };
  // No thousands are set apart in a year.
  const when = { number, year: String(year) };
  return {
    lang,
    subject: words("journal.subject", { ...when, ...counts }),
    title: words("journal.title", when),
    dates: words("journal.dates", { from: quarter.startOn, to: now.on, over: String(isOver) }),
    greeting: words("journal.greeting", { name: ownName }),
    parts: sections.map((section) => partOf(context, facts, section)),
    closing: words("journal.closing"),
  };
}

function partOf(context: Context, facts: JournalFacts, section: LetterSection): LetterPart {
  const { id, sentences } = section;
  return {
    id,
    heading: id === "answer" ? null : context.words(`journal.section.${id}`),
    sentences: sentences.map((one) => worded(context, one)),
    plot:
      facts.now.relevant === 0
        ? null
        : id === "answer"
          ? linePlotOf(context, facts)
          : id === "change"
            ? coursePlotOf(context, facts)
            : null,
    table: id === "decision" && facts.alternatives.length > 1 ? alternativesOf(context, facts) : null,
  };
}

function linePlotOf({ words }: Context, { lineBefore, lineNow, isOver }: JournalFacts): LetterPlot {
  const half = (values: readonly number[]) => values.filter((value) => value > 0.5).length;
  const text = words("journal.plot.line.words", {
    count: lineNow.length,
    before: half(lineBefore),
    now: half(lineNow),
  });
  return {
    svg: linePlot(lineBefore.slice(0, MOST_DOTS), lineNow.slice(0, MOST_DOTS), text),
    words: text,
    caption: words("journal.plot.line", { over: String(isOver) }),
  };
}

function coursePlotOf({ words }: Context, { course, quarter }: JournalFacts): LetterPlot {
  const points = course.map(({ on, expected, low, high }) =>
    words("journal.plot.course.point", { on, expected: Math.round(expected), low, high }),
  );
  const told = course.filter(({ on }) => on >= dayBefore(quarter)).length;
  return {
    svg: coursePlot(
      course.map(({ expected, low, high }) => ({ value: expected, low, high })),
      `${points.join("; ")}.`,
    ),
    words: `${points.slice(-told - 1).join("; ")}.`,
    caption: words("journal.plot.course"),
  };
}

function alternativesOf({ words }: Context, { alternatives }: JournalFacts): LetterTable {
  return {
    caption: words("journal.alternatives"),
    head: ["what", "cost", "rise"].map((name) => words(`journal.columns.${name}`)),
    rows: alternatives.map((one) => {
      const params = alternativeParams(one);
      const points = 100 * one.rise;
      return [
        words("journal.alternative", params),
        words("journal.alternative.cost", params),
        words("journal.alternative.rise", {
          points: points < 10 ? Math.max(0.1, Math.round(10 * points) / 10) : Math.round(points),
        }),
      ];
    }),
  };
}
