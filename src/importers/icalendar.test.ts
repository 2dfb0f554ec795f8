import { describe, expect, it } from "vitest";
import type { Draft, InteractionDraft, OccasionDraft } from "#model/drafts.ts";
import { noOwner } from "#model/owner.ts";
import { icalendarImporter } from "./icalendar.ts";

const owner = { ...noOwner, emails: ["ich@firma.example"] };

async function draftsOf(text: string, today = "2026-03-01"): Promise<Draft[]> {
  const bytes = Buffer.from(text, "utf8");
  const file = {
    name: "calendar.ics",
    size: bytes.length,
    async *stream() {
      yield bytes;
    },
  };
  const drafts = [];
  for await (const draft of icalendarImporter.read(file, { owner, today })) drafts.push(draft);
  return drafts;
}

const people = [
  'ORGANIZER;CN="Berger, Anna":mailto:Anna@voith.example',
  "ATTENDEE;CN=Ich;PARTSTAT=ACCEPTED:mailto:ich@firma.example",
  "ATTENDEE;CN=Otto Kranz;PARTSTAT=TENTATIVE:mailto:otto@kranz.example",
];

function event(...lines: string[]): string {
  return ["BEGIN:VEVENT", ...lines, "END:VEVENT"].join("\r\n");
}

function calendar(events: readonly string[], head: readonly string[] = []): string {
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...head, ...events, "END:VCALENDAR", ""].join("\r\n");
}

/** The days and names of what was met, and of what lies ahead. */
function outline(drafts: readonly Draft[]) {
  return {
    met: drafts
      .filter((one): one is InteractionDraft => one.type === "interaction")
      .map((one) => `${one.onDate} ${one.subject}`),
    ahead: drafts
      .filter((one): one is OccasionDraft => one.type === "occasion")
      .map((one) => `${one.startOn} ${one.name}`),
    skipped: drafts.flatMap((one) => (one.type === "skipped" ? [one.issue.code] : [])),
    issues: drafts.flatMap((one) => (one.type === "issue" ? [one.issue.code] : [])),
  };
}

describe("an event in the past", () => {
  it("was a meeting with all who came, each once and by name", async () => {
    const more = [
      "ATTENDEE;CN=Anna Berger;PARTSTAT=ACCEPTED:mailto:anna@voith.example",
      "ATTENDEE;CUTYPE=ROOM;CN=Saal 2:mailto:saal2@firma.example",
      "ATTENDEE;CUTYPE=RESOURCE:mailto:beamer@firma.example",
      "ATTENDEE;PARTSTAT=DECLINED;CN=Nein Danke:mailto:nein@danke.example",
      "ATTENDEE;CN=Ohne Adresse:invalid:nomail",
      "ATTENDEE;EMAIL=uli@apple.example;CN=Uli:/aMTAw/principal/",
    ];
    const drafts = await draftsOf(
      calendar([
        event("UID:1", "SUMMARY:Jour fixe\\, Q1", "DTSTART;TZID=Europe/Berlin:20260210T093000", ...people, ...more),
      ]),
    );
    expect(drafts).toEqual([
      {
        type: "interaction",
        where: "event 1",
        key: "1",
        onDate: "2026-02-10",
        at: "2026-02-10T09:30",
        kind: "meeting",
        direction: "both",
        subject: "Jour fixe, Q1",
        people: [
          { name: "Anna Berger", email: "anna@voith.example", profile: "", role: "to" },
          { name: "Ich", email: "ich@firma.example", profile: "", role: "to" },
          { name: "Otto Kranz", email: "otto@kranz.example", profile: "", role: "to" },
          { name: "Ohne Adresse", email: "", profile: "", role: "to" },
          { name: "Uli", email: "uli@apple.example", profile: "", role: "to" },
        ],
      },
    ]);
  });

  it("counts for nothing where nobody was met, it was cancelled or declined", async () => {
    const drafts = await draftsOf(
      calendar([
        event("UID:1", "SUMMARY:Zahnarzt", "DTSTART:20260210T093000Z"),
        event("UID:2", "SUMMARY:Nur ich", "DTSTART:20260210T093000Z", people[1] ?? ""),
        event("UID:3", "SUMMARY:Abgesagt", "DTSTART:20260210T093000Z", "STATUS:CANCELLED", ...people),
        event(
          "UID:4",
          "SUMMARY:Ich nicht",
          "DTSTART:20260210T093000Z",
          ...people,
          "ATTENDEE;PARTSTAT=DECLINED:MAILTO:ICH@firma.example",
        ),
      ]),
    );
    expect(outline(drafts).skipped).toEqual([
      "event-nobody-met",
      "event-nobody-met",
      "event-cancelled",
      "event-declined",
    ]);
    expect(drafts).toMatchObject([
      { of: "occasions" },
      { of: "interactions" },
      {},
      { issue: { where: "event 4", params: { name: "Ich nicht" } } },
    ]);
  });

  it("lies on the day of its own zone", async () => {
    const day = async (start: string, head: readonly string[] = []) =>
      outline(await draftsOf(calendar([event("UID:1", "SUMMARY:x", start, ...people)], head))).met[0]?.slice(0, 10);
    expect(await day("DTSTART;TZID=America/New_York:20260210T233000")).toBe("2026-02-10");
    expect(await day("DTSTART:20260210T233000Z")).toBe("2026-02-10");
    expect(await day("DTSTART:20260210T233000Z", ["X-WR-TIMEZONE:Europe/Berlin"])).toBe("2026-02-11");
    expect(await day("DTSTART;VALUE=DATE:20260210")).toBe("2026-02-10");
    expect(await day("DTSTART:20260210T233000")).toBe("2026-02-10");
  });
});

describe("an event ahead", () => {
  it("is an occasion with its days, place and people", async () => {
    const [draft] = await draftsOf(
      calendar([
        event(
          "UID:kongress",
          "SUMMARY:Kongress",
          "DTSTART;VALUE=DATE:20260504",
          "DTEND;VALUE=DATE:20260507",
          "LOCATION:CCH\\, Hamburg",
          "URL:https://k.example",
          "CATEGORIES:Arbeit,Conference",
          ...people,
        ),
      ]),
    );
    expect(draft).toMatchObject({
      type: "occasion",
      key: "kongress",
      name: "Kongress",
      kind: "conference",
      startOn: "2026-05-04",
      endOn: "2026-05-06",
      startTime: null,
      timeZone: null,
      location: "CCH, Hamburg",
      url: "https://k.example",
      rrule: null,
      exceptOn: [],
      moved: [],
    });
    expect(draft).toHaveProperty("people.length", 3);
  });

  it("ends on the last day that it touches", async () => {
    const days = async (...lines: string[]) => {
      const [draft] = await draftsOf(calendar([event("UID:1", "SUMMARY:x", ...lines)]));
      return draft?.type === "occasion" ? [draft.startOn, draft.endOn, draft.startTime, draft.timeZone] : draft;
    };
    expect(
      await days("DTSTART;TZID=Europe/Berlin:20260504T180000", "DTEND;TZID=Europe/Berlin:20260505T000000"),
    ).toEqual(["2026-05-04", "2026-05-04", "18:00", "Europe/Berlin"]);
    expect(await days("DTSTART;TZID=Europe/Berlin:20260504T180000", "DTEND:20260504T230000Z")).toEqual([
      "2026-05-04",
      "2026-05-05",
      "18:00",
      "Europe/Berlin",
    ]);
    expect(await days("DTSTART;TZID=W. Europe Standard Time:20260504T180000", "DURATION:PT7H")).toEqual([
      "2026-05-04",
      "2026-05-05",
      "18:00",
      "Europe/Berlin",
    ]);
    expect(await days("DTSTART;VALUE=DATE:20260504", "DURATION:P2D")).toEqual(["2026-05-04", "2026-05-05", null, null]);
    expect(await days("DTSTART;VALUE=DATE:20260504", "DTEND;VALUE=DATE:20260504")).toEqual([
      "2026-05-04",
      "2026-05-04",
      null,
      null,
    ]);
    expect(await days("DTSTART:20260504T180000", "DTEND:20260501T180000")).toEqual([
      "2026-05-04",
      "2026-05-04",
      "18:00",
      null,
    ]);
  });

  it("needs a name, and takes the place or the guests for one", async () => {
    const start = "DTSTART:20260504T180000Z";
    const drafts = await draftsOf(
      calendar([
        event("UID:1", start),
        event("UID:2", start, "LOCATION:Rathaus"),
        event("UID:3", start, people[2] ?? ""),
      ]),
    );
    expect(outline(drafts)).toEqual({
      met: [],
      ahead: ["2026-05-04 Rathaus", "2026-05-04 Otto Kranz"],
      skipped: ["event-nameless"],
      issues: [],
    });
  });
});

describe("a series", () => {
  const weekly = ["UID:s", "SUMMARY:Runde", "DTSTART;TZID=Europe/Berlin:20260202T230000", "RRULE:FREQ=WEEKLY"];

  it("is a meeting a time up to today, and an occasion for what comes", async () => {
    const drafts = await draftsOf(calendar([event(...weekly, ...people)]), "2026-02-16");
    expect(outline(drafts)).toEqual({
      met: ["2026-02-02 Runde", "2026-02-09 Runde", "2026-02-16 Runde"],
      ahead: ["2026-02-02 Runde"],
      skipped: [],
      issues: [],
    });
    expect(drafts.map((draft) => ("key" in draft ? draft.key : ""))).toEqual([
      "s\n2026-02-02",
      "s\n2026-02-09",
      "s\n2026-02-16",
      "s",
    ]);
  });

  it("leaves out, moves and adds by the day of its own zone, whatever zone the change is written in", async () => {
    const changes = [
      event(
        "UID:s",
        "RECURRENCE-ID:20260216T220000Z",
        "SUMMARY:Runde, verlegt",
        "DTSTART;TZID=Europe/Berlin:20260218T120000",
        people[2] ?? "",
      ),
      event(
        "UID:s",
        "RECURRENCE-ID;TZID=Europe/London:20260223T220000",
        "STATUS:CANCELLED",
        "DTSTART:20260223T220000Z",
      ),
    ];
    const master = event(...weekly, ...people, "EXDATE:20260209T220000Z", "RDATE;TZID=Europe/Berlin:20260220T230000");
    for (const events of [
      [master, ...changes],
      [...changes, master],
    ]) {
      const drafts = await draftsOf(calendar(events), "2026-02-28");
      expect(outline(drafts).met).toEqual(["2026-02-02 Runde", "2026-02-18 Runde, verlegt", "2026-02-20 Runde"]);
      expect(drafts.find((draft) => draft.type === "interaction" && draft.onDate === "2026-02-18")).toMatchObject({
        key: "s\n2026-02-16",
        people: [{ name: "Otto Kranz" }],
      });
      expect(drafts.find((draft) => draft.type === "occasion")).toMatchObject({
        rrule: "FREQ=WEEKLY",
        exceptOn: ["2026-02-09", "2026-02-23"],
        moved: [
          { from: "2026-02-16", startOn: "2026-02-18", endOn: "2026-02-18", name: "Runde, verlegt" },
          { from: "2026-02-20", startOn: "2026-02-20", endOn: "2026-02-20", name: "Runde" },
        ],
      });
    }
  });

  it("follows a zone that only the file defines", async () => {
    const zone = [
      "BEGIN:VTIMEZONE",
      "TZID:Eigene Zeit",
      "BEGIN:STANDARD",
      "DTSTART:19701025T030000",
      "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "END:STANDARD",
      "BEGIN:DAYLIGHT",
      "DTSTART:19700329T020000",
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "END:DAYLIGHT",
      "END:VTIMEZONE",
    ];
    const own = [
      "UID:s",
      "SUMMARY:Runde",
      'DTSTART;TZID="Eigene Zeit":20260302T003000',
      "RRULE:FREQ=WEEKLY;UNTIL=20260330T223000Z",
      "EXDATE:20260308T233000Z",
    ];
    const drafts = await draftsOf(calendar([event(...own, ...people)], zone), "2026-12-31");
    expect(outline(drafts).met.map((one) => one.slice(0, 10))).toEqual([
      "2026-03-02",
      "2026-03-16",
      "2026-03-23",
      "2026-03-30",
    ]);
  });

  it("that never ends gives its latest thousand days and says so", async () => {
    const drafts = await draftsOf(
      calendar([event("UID:s", "SUMMARY:Immer", "DTSTART:20200101T000000Z", "RRULE:FREQ=SECONDLY", ...people)]),
      "2026-03-01",
    );
    const { met, ahead, issues } = outline(drafts);
    expect([met.length, met.at(-1), ahead, issues]).toEqual([
      1000,
      "2026-03-01 Immer",
      ["2020-01-01 Immer"],
      ["event-series-cut"],
    ]);
  });

  it("takes a changed day whose series is elsewhere for itself", async () => {
    const drafts = await draftsOf(
      calendar([
        event("UID:s", "SUMMARY:Einzeln", "RECURRENCE-ID:20260105T100000Z", "DTSTART:20260106T100000Z", ...people),
      ]),
    );
    expect(drafts).toMatchObject([{ type: "interaction", key: "s\n2026-01-05", onDate: "2026-01-06" }]);
  });
});

describe("a faulty calendar", () => {
  it("gives its sound events and tells of the others", async () => {
    const file = calendar([
      event("UID:1", "SUMMARY:Ohne Beginn", ...people),
      event("UID:2", "SUMMARY:Gut", "DTSTART:20260210T093000Z", ...people, "ein Wort", "RRULE:FREQ=SOMETIMES"),
      event("UID:3", "SUMMARY:Neu", "SEQUENCE:2", "DTSTART:20260211T093000Z", ...people),
      event("UID:3", "SUMMARY:Alt", "SEQUENCE:1", "DTSTART:20260212T093000Z", ...people),
      "BEGIN:VEVENT\r\nUID:4\r\nSUMMARY:Offen\r\nDTSTART:20260213T093000Z",
      event("UID:5", "SUMMARY:Unsinn", "DTSTART:99999999T999999"),
    ]);
    const drafts = await draftsOf(`${file}BEGIN:VEVENT\r\nDTSTA`);
    expect(outline(drafts)).toEqual({
      met: ["2026-02-10 Gut", "2026-02-11 Neu"],
      ahead: [],
      skipped: [
        "event-nobody-met",
        "event-without-start",
        "event-without-start",
        "event-without-start",
        "event-superseded",
      ],
      issues: ["event-lines-unread", "event-unfinished", "event-rule-unread"],
    });
    expect(drafts.find((draft) => draft.type === "skipped" && draft.issue.code === "event-superseded")).toMatchObject({
      of: "interactions",
      issue: { where: "event 4", severity: "warning" },
    });
  });

  it("says where there is no event at all", async () => {
    expect(outline(await draftsOf(calendar(["BEGIN:VTODO\r\nSUMMARY:x\r\nEND:VTODO"])))).toMatchObject({
      issues: ["calendar-without-events"],
    });
    expect(outline(await draftsOf("nichts"))).toMatchObject({ issues: ["calendar-none"] });
  });
});
