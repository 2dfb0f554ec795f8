import { describe, expect, it } from "vitest";
import type { Draft } from "#model/drafts.ts";
import { noOwner } from "#model/owner.ts";
import { conferenceListImporter } from "./conference-list.ts";
import type { Importer } from "./importer.ts";
import { schemaOrgImporter } from "./schema-org.ts";

async function draftsOf(importer: Importer, content: unknown): Promise<Draft[]> {
  const bytes = Buffer.from(typeof content === "string" ? content : JSON.stringify(content), "utf8");
  const file = {
    name: "file",
    size: bytes.length,
    async *stream() {
      yield bytes;
    },
  };
  const drafts = [];
  for await (const draft of importer.read(file, { owner: noOwner, today: "2026-01-02" })) drafts.push(draft);
  return drafts;
}

/** Name, days and place of occasions, codes of all else. */
async function outline(importer: Importer, content: unknown): Promise<string[]> {
  const drafts = await draftsOf(importer, content);
  return drafts.map((draft) => {
    if (draft.type === "occasion") return [draft.name, draft.startOn, draft.endOn, draft.location].join(" | ");
    return draft.type === "skipped" || draft.type === "issue"
      ? `${draft.type} ${draft.issue.code} ${draft.issue.where}`
      : draft.type;
  });
}

describe("a list of conferences", () => {
  it("gives one occasion an element, under any names of its fields", async () => {
    const list = [
      {
        name: "Tag der  Zulieferer",
        startDate: "2026-05-04",
        endDate: "2026-05-05",
        city: "Leipzig",
        country: "Germany",
        url: "https://z.example",
      },
      { title: "Führungsforum", start_date: "2026-06-10T09:00:00+02:00", location: { name: "Messe", city: "Köln" } },
      { Titel: "Abendempfang", Startdatum: "11.06.2026", Ort: "Bonn" },
      { summary: "Kreis", start: { dateTime: "2026-07-01T18:00:00Z" }, end: { date: "2026-07-02" }, online: true },
    ];
    expect(await outline(conferenceListImporter, list)).toEqual([
      "Tag der Zulieferer | 2026-05-04 | 2026-05-05 | Leipzig, Germany",
      "Führungsforum | 2026-06-10 | 2026-06-10 | Messe, Köln",
      "Abendempfang | 2026-06-11 | 2026-06-11 | Bonn",
      "Kreis | 2026-07-01 | 2026-07-02 | ",
    ]);
    const [first, , , last] = await draftsOf(conferenceListImporter, { conferences: list });
    expect(first).toMatchObject({
      kind: "conference",
      url: "https://z.example",
      key: "tag der zulieferer|2026-05-04",
      where: "record 1",
    });
    expect(last).toMatchObject({ kind: "digital" });
  });

  it("skips what has no name or no start, and says where", async () => {
    const list = [
      { name: "Gut", start: "2026-04-01" },
      { name: "Ohne Tag" },
      { start: "2026-04-02", organizer: { name: "Verband" } },
      7,
      { name: "Rückwärts", start: "2026-04-03", end: "2026-04-01" },
    ];
    expect(await outline(conferenceListImporter, list)).toEqual([
      "Gut | 2026-04-01 | 2026-04-01 | ",
      "skipped occasion-without-start record 2",
      "skipped occasion-nameless record 3",
      "skipped occasion-nameless record 4",
      "Rückwärts | 2026-04-03 | 2026-04-03 | ",
      "issue occasion-ends-early record 5",
    ]);
  });
});

describe("schema.org events", () => {
  const event = {
    "@context": "https://schema.org",
    "@type": "BusinessEvent",
    name: "Tag der Zulieferer",
    startDate: "2026-05-04T09:00:00+02:00",
  };

  it("are found at the top, in a graph, in lists and inside other nodes", async () => {
    const document = {
      "@graph": [
        {
          "@type": "Organization",
          name: "Verband",
          event: [{ ...event, name: "Innen", subEvent: { ...event, name: "Ganz innen", endDate: "2026-05-06" } }],
        },
        {
          ...event,
          "@type": ["Event", "https://schema.org/SocialEvent"],
          superEvent: { "@type": "Event", name: "Nur erwähnt" },
        },
      ],
    };
    expect(await outline(schemaOrgImporter, document)).toEqual([
      "Innen | 2026-05-04 | 2026-05-04 | ",
      "Ganz innen | 2026-05-04 | 2026-05-06 | ",
      "Tag der Zulieferer | 2026-05-04 | 2026-05-04 | ",
    ]);
  });

  it("give time, place, price and kind", async () => {
    const place = {
      "@type": "Place",
      name: "Kongresshalle",
      address: { "@type": "PostalAddress", streetAddress: "Weg 1", addressLocality: "Leipzig" },
    };
    const offers = [
      { price: "1.290", priceCurrency: "USD" },
      { price: 1290, priceCurrency: "EUR" },
      { lowPrice: "990.50", priceCurrency: "EUR" },
    ];
    const [draft] = await draftsOf(schemaOrgImporter, {
      ...event,
      name: { "@value": "Tag" },
      location: [{ "@type": "VirtualLocation", url: "https://v.example" }, place],
      offers,
      url: "https://t.example",
    });
    expect(draft).toMatchObject({
      name: "Tag",
      startTime: "09:00",
      location: "Kongresshalle, Weg 1, Leipzig",
      costEur: 990.5,
      kind: "conference",
      url: "https://t.example",
    });
  });

  it("come again as their schedule says, from its first day on", async () => {
    const schedule = {
      "@type": "Schedule",
      startDate: "2026-01-01",
      endDate: "2026-12-31",
      repeatFrequency: "P1W",
      byDay: "https://schema.org/Wednesday",
      startTime: "19:00:00",
      scheduleTimezone: "Europe/London",
      exceptDate: ["2026-02-04"],
    };
    const { startDate: _, ...undated } = event;
    const [weekly] = await draftsOf(schemaOrgImporter, { ...undated, eventSchedule: schedule });
    expect(weekly).toMatchObject({
      startOn: "2026-01-07",
      startTime: "19:00",
      timeZone: "Europe/London",
      rrule: "FREQ=WEEKLY;UNTIL=20261231;BYDAY=WE",
      exceptOn: ["2026-02-04"],
    });
    const [monthly] = await draftsOf(schemaOrgImporter, {
      ...event,
      eventSchedule: { "@type": "Schedule", byDay: ["Monday"], byMonthWeek: [1, 3], repeatCount: 5 },
    });
    expect(monthly).toMatchObject({ startOn: "2026-05-04", rrule: "FREQ=MONTHLY;COUNT=5;BYDAY=1MO,3MO" });
    expect(await outline(schemaOrgImporter, { ...undated, eventSchedule: { repeatFrequency: "P1W" } })).toEqual([
      "skipped occasion-without-start event 1",
    ]);
  });

  it("are read out of the scripts of a page, a broken one told by its place", async () => {
    const script = (content: string) => `<script nonce='a' type="application/ld+json">${content}</script>`;
    const page = `<!doctype html><html><head>${script(JSON.stringify(event))}<script>var a = 1;</script></head><body>${script("{kaputt")}${script(`\n//<![CDATA[\n${JSON.stringify([{ ...event, name: "Zweiter" }])}\n//]]>\n`)}</body></html>`;
    expect(await outline(schemaOrgImporter, page)).toEqual([
      "Tag der Zulieferer | 2026-05-04 | 2026-05-04 | ",
      "issue json-broken block 2",
      "Zweiter | 2026-05-04 | 2026-05-04 | ",
    ]);
  });

  it("say what is wrong with them", async () => {
    expect(await outline(schemaOrgImporter, { ...event, startDate: "soon" })).toEqual([
      "skipped occasion-without-start event 1",
    ]);
    expect(await outline(schemaOrgImporter, { ...event, name: "" })).toEqual(["skipped occasion-nameless event 1"]);
    expect(await outline(schemaOrgImporter, { ...event, eventStatus: "https://schema.org/EventCancelled" })).toContain(
      "issue occasion-cancelled event 1",
    );
    expect(await outline(schemaOrgImporter, { "@type": "Organization" })).toEqual(["issue occasions-none "]);
  });
});

describe("JSON that can't be read", () => {
  it("is refused with the line, and with its depth before anything walks through it", async () => {
    for (const importer of [conferenceListImporter, schemaOrgImporter]) {
      const [broken] = await draftsOf(importer, '[\n{"name": "Halb", "start": "2026');
      expect(broken).toMatchObject({
        type: "issue",
        issue: { severity: "error", code: "json-broken", params: { line: 2 } },
      });
      expect(await outline(importer, "[".repeat(100_000) + "]".repeat(100_000))).toEqual(["issue json-too-deep "]);
      expect(await outline(importer, `[{"name": "${"[".repeat(300)}\\"", "@type": "Event"}]`)).not.toContain(
        "issue json-too-deep ",
      );
    }
  });
});
