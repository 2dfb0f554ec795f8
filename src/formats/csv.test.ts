import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CsvBatch, csvBatches, csvRows } from "./csv.ts";
import { toCsv } from "./csv-writer.ts";

async function* cut(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function batches(text: string, size = 1 << 16, delimiter = ","): Promise<CsvBatch[]> {
  const all: CsvBatch[] = [];
  for await (const batch of csvBatches(cut(text, size), delimiter)) all.push(batch);
  return all;
}

async function read(text: string, size?: number, delimiter?: string) {
  const all = await batches(text, size, delimiter);
  return { rows: all.flatMap(({ rows }) => rows), issues: all.flatMap(({ issues }) => issues) };
}

const filled = (rows: readonly (readonly string[])[]) => rows.filter((row) => row.some((cell) => cell !== ""));

describe("csvRows and csvBatches", () => {
  it("reads quotes, doubled quotes, and line ends in cells, by any delimiter", () => {
    const rows = [
      ["a", 'b "c"', "d\r\ne"],
      ["", "f", ""],
    ];
    for (const delimiter of [",", ";", "\t", "|"]) {
      const text = `a${delimiter}"b ""c"""${delimiter}"d\r\ne"\r\n${delimiter}f${delimiter}\r\n`;
      expect(filled(csvRows(text, delimiter))).toEqual(rows);
    }
  });

  it("gives back what was written, however the text is cut", async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('"', ",", "\r\n", "\n", " ", '""', "ü"),
      fc.string({ unit: "grapheme" }),
    );
    const clean = cell.map((text) => text.replace(/[\0\r]/g, "").replace(/^['=+\-@\t]+/, ""));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(clean, { minLength: 3, maxLength: 3 }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, size) => {
          const text = toCsv(rows);
          expect(filled((await read(text, size)).rows)).toEqual(filled(rows));
          expect(filled(csvRows(text, ","))).toEqual(filled(rows));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("numbers rows through all batches, empty ones too", async () => {
    const lines = Array.from({ length: 40_000 }, (_, at) => (at % 3 ? `name ${at},x` : ""));
    const all = await batches(lines.join("\n"));
    expect(all.length).toBeGreaterThan(1);
    for (const { rows, firstRow } of all) {
      const wrong = rows.filter(([cell], at) => cell && cell !== `name ${firstRow + at - 1}`);
      expect(wrong).toEqual([]);
    }
  });

  it("reads line ends of the old Mac and of both worlds in one file", async () => {
    expect(filled((await read("a,b\rc,d\r")).rows)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(filled((await read('a,b\r\n"c",d\ne,"f"\r\n')).rows)).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
    ]);
  });

  it("reads a row whose quote is never closed as it stands, says so, and goes on", async () => {
    const { rows, issues } = await read('a,b\n"open,c\nd,e\nf,g\n');
    expect(filled(rows)).toEqual([
      ["a", "b"],
      ['"open', "c"],
      ["d", "e"],
      ["f", "g"],
    ]);
    expect(issues.map(({ code, where }) => [code, where])).toEqual([["table-quote-open", "row 2"]]);
  });

  it("says where signs stand behind a closing quote", async () => {
    const { rows, issues } = await read('a,b\n"c "d" e",f\ng,h\n');
    expect(rows[1]).toEqual(['c "d" e', "f"]);
    expect(issues.map(({ code, where }) => [code, where])).toEqual([["table-quote", "row 2"]]);
  });

  it("does not lose the rows behind a quote that swallows megabytes", async () => {
    const people = Array.from({ length: 120_000 }, (_, at) => `Person ${at},Firma ${at}`);
    const { rows, issues } = await read(`name,firm\n"open,x\n${people.join("\n")}\n`, 1 << 18);
    expect(filled(rows)).toHaveLength(120_002);
    expect(rows.find(([name]) => name === "Person 119999")).toEqual(["Person 119999", "Firma 119999"]);
    expect(issues.map(({ code }) => code)).toEqual(["table-quote-open"]);
  });

  it("stands a file of nothing but quotes, and one of open quotes in every line", async () => {
    await read(`a,b\n"${'""'.repeat(300_000)}","Quote,,\r\n`);
    const odd = await read(Array.from({ length: 20_001 }, (_, at) => `"open ${at},value that goes on`).join("\n"));
    expect(odd.issues.length).toBeGreaterThan(0);
    expect(odd.rows.flat().join("")).toContain("open 20000");
  });

  it("cuts cells beyond a megabyte, rows beyond 4,096 columns and lines beyond two, and says so", async () => {
    const long = await read(`name,b\n${"y".repeat(3_000_000)},x\nnext,z\n`);
    expect(long.rows[1]?.[0]).toHaveLength(1 << 20);
    expect(long.rows[2]).toEqual(["next", "z"]);
    const wide = await read(`a,b\n${",".repeat(200_000)}x\nnext,z\n`);
    expect(wide.rows[1]).toHaveLength(4096);
    const endless = await read(`a,b\n${"z".repeat(9_000_000)}\nnext,z\n`);
    expect(endless.rows.at(-1)?.[0] || endless.rows.at(-2)?.[0]).toBe("next");
    const said = [long, wide, endless].map(({ issues }) => issues[0]?.code);
    expect(said).toEqual(["table-cell-cut", "table-row-wide", "table-row-long"]);
  });

  it("drops NUL bytes", async () => {
    expect((await read("Nul\0l,By\0te\n")).rows[0]).toEqual(["Null", "Byte"]);
  });
});
