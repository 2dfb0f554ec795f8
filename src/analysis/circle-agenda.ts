// What a meeting of a circle is made of: the rule, a round, cases of twenty minutes, a close; who hosts and who brings a case goes
// round, so that everybody's turn comes before anybody's second.

/** Minutes of the parts; the whole is no longer than `most`. */
const MINUTES = { rule: 5, each: 2, case: 20, close: 10, most: 120 } as const;
export interface AgendaItem {
  readonly code: "rule" | "round" | "case" | "close";
  /** "08:00". */
  readonly from: string;
  readonly minutes: number;
  /** Index of the member whose case it is; null for all other parts. */
  readonly member: number | null;
}

export interface Agenda {
  /** Index of the member who hosts. */
  readonly host: number;
  readonly items: readonly AgendaItem[];
  /** How long the meeting is, in minutes: what the parts leave is for talk. */
  readonly minutes: number;
}

/** The agenda of the meeting with this number, from 0, of so many members (at least one); `startTime` is "HH:MM". */
export function agendaOf(members: number, meeting: number, startTime: string): Agenda {
  const fixed = MINUTES.rule + MINUTES.each * members + MINUTES.close;
  const cases = Math.max(1, Math.min(members, Math.floor((MINUTES.most - fixed) / MINUTES.case)));
  const parts: Omit<AgendaItem, "from">[] = [
    { code: "rule", minutes: MINUTES.rule, member: null },
    { code: "round", minutes: MINUTES.each * members, member: null },
    ...Array.from({ length: cases }, (_, at) => ({
      code: "case" as const,
      minutes: MINUTES.case,
      member: (meeting * cases + at) % members,
    })),
    { code: "close", minutes: MINUTES.close, member: null },
  ];
  const [hours = 0, minutes = 0] = startTime.split(":").map(Number);
  let at = 60 * hours + minutes;
  const items = parts.map((part) => {
    const from = clock(at);
    at += part.minutes;
    return { ...part, from };
  });
  return { host: meeting % members, items, minutes: MINUTES.most };
}

function clock(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}
