import { type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openArchives } from "./archive.ts";
import type { SourceFile } from "./importer.ts";

async function collected<T>(items: AsyncIterable<T> | undefined): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items ?? []) all.push(item);
  return all;
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
function file(name: string, bytes: Uint8Array): SourceFile {
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  return { name, size: bytes.length, stream };
}
const zip = (name: string, files: Zippable): SourceFile => file(name, zipSync(files));
const content = async (source: SourceFile | undefined): Promise<string> =>
  Buffer.concat(await collected(source?.stream())).toString();

describe("openArchives", () => {
  it("puts the files of an archive in its place, named by both", async () => {
    const { files, problems } = await openArchives([
      file("a.csv", text("a")),
      zip("export.zip", { "Connections.csv": text("c"), "x/y.vcf": text("v") }),
    ]);
    expect(files.map(({ name, size }) => [name, size])).toEqual([
      ["a.csv", 1],
      ["export.zip/Connections.csv", 1],
      ["export.zip/x/y.vcf", 1],
    ]);
    expect(await Promise.all(files.map(content))).toEqual(["a", "c", "v"]);
    expect(problems).toEqual([]);
  });

  it("opens an archive in an archive, and no deeper", async () => {
    const inner = zipSync({ "a.csv": text("inner a"), "b.csv": text("inner b") });
    const deep = zipSync({ "deep.zip": zipSync({ "c.csv": text("c") }) });
    const { files, problems } = await openArchives([
      zip("o.zip", { "i.zip": inner, "j.zip": inner, "k.zip": deep, "d.csv": text("d") }),
    ]);
    expect(files.map(({ name }) => name)).toEqual([
      "o.zip/i.zip/a.csv",
      "o.zip/i.zip/b.csv",
      "o.zip/j.zip/a.csv",
      "o.zip/j.zip/b.csv",
      "o.zip/d.csv",
    ]);
    for (const source of [files[0], files[2], files[0]]) expect(await content(source)).toBe("inner a");
    expect(problems.map(({ name, issue }) => [name, issue.code])).toEqual([["o.zip/k.zip/deep.zip", "zip-nested"]]);
  });

  it("names what it can't open and goes on with the rest", async () => {
    const whole = zipSync({ "a.csv": text("a".repeat(5000)) });
    const damaged = Buffer.from(zipSync({ "a.csv": [text("a"), { level: 0 }], "b.csv": text("b") }));
    damaged[damaged.indexOf("PK\u0001\u0002") + 16] = 0;
    const { files, problems } = await openArchives([
      file("cut.zip", whole.subarray(0, 40)),
      file("damaged.zip", damaged),
      zip("nothing.zip", {}),
      zip("table.xlsx", { "[Content_Types].xml": text("<x/>"), "xl/workbook.xml": text("<x/>") }),
      zip("bomb.zip", { "Connections.csv": new Uint8Array(20 * 2 ** 20) }),
      file("b.csv", text("b")),
    ]);
    expect(files.map(({ name }) => name)).toEqual(["damaged.zip/a.csv", "damaged.zip/b.csv", "b.csv"]);
    await expect(content(files[0])).rejects.toMatchObject({
      code: "unreadable-file",
      params: { issue: "entry-damaged" },
    });
    expect(problems.map(({ name, issue: { code, params: { kind } = {} } }) => [name, code, kind])).toEqual([
      ["cut.zip", "zip-truncated", undefined],
      ["nothing.zip", "zip-empty", undefined],
      ["table.xlsx", "other-format", "office"],
      ["bomb.zip/Connections.csv", "entry-bomb", undefined],
    ]);
  });
});
