import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sourceFiles } from "./source-files.ts";

async function collected<T>(items: AsyncIterable<T> | undefined): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items ?? []) all.push(item);
  return all;
}

describe("sourceFiles", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mingle-files-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const write = (path: string, content = path): string => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), content);
    return join(folder, path);
  };
  const names = async (...paths: readonly string[]): Promise<string[]> =>
    (await sourceFiles(paths)).files.map(({ name }) => name);
  const codes = async (...paths: readonly string[]): Promise<unknown[]> =>
    (await sourceFiles(paths)).problems.map(({ name, issue }) => [name, issue.code]);

  it("names files relative to the path given, a file by its own name", async () => {
    for (const path of ["b.vcf", "a.csv", "sub/x.vcf", "sub/deep/y.ics", ".hidden", "sub/.git/config"]) write(path);
    expect(await names(folder)).toEqual(["a.csv", "b.vcf", "sub/deep/y.ics", "sub/x.vcf"]);
    expect(await names(join(folder, "sub", "x.vcf"))).toEqual(["x.vcf"]);
    expect(await names(`${join(folder, "sub")}/`, join(folder, "a.csv"))).toEqual(["deep/y.ics", "x.vcf", "a.csv"]);
  });

  it("tells files of one name apart by as much of their path as it takes", async () => {
    for (const path of ["de/in/a.csv", "en/in/a.csv", "en/in/b.csv"]) write(path);
    expect(await names(join(folder, "de", "in"), join(folder, "en", "in"))).toEqual([
      "de/in/a.csv",
      "en/in/a.csv",
      "b.csv",
    ]);
  });

  it("takes a file once, through links too, and comes out of a loop", async () => {
    const path = write("box/inside.csv");
    write("beyond/far.csv");
    symlinkSync(join(folder, "box"), join(folder, "box", "again"));
    symlinkSync(path, join(folder, "box", "a-twin.csv"));
    symlinkSync(join(folder, "beyond"), join(folder, "box", "linked"));
    expect(await names(join(folder, "box"), path)).toEqual(["inside.csv", "linked/far.csv"]);
  });

  it("never opens a pipe and says where a link leads nowhere", async () => {
    write("a.csv");
    execFileSync("mkfifo", [join(folder, "pipe.csv")]);
    symlinkSync(join(folder, "nowhere"), join(folder, "broken.csv"));
    expect(await names(folder)).toEqual(["a.csv"]);
    expect(await codes(folder)).toEqual([
      ["pipe.csv", "not-a-regular-file"],
      ["broken.csv", "file-unreadable"],
    ]);
    expect(await codes("/dev/zero")).toEqual([["zero", "not-a-regular-file"]]);
  });

  it.skipIf(process.getuid?.() === 0)("names a file and a folder that may not be read", async () => {
    chmodSync(write("secret.csv"), 0);
    write("closed/a.csv");
    chmodSync(join(folder, "closed"), 0);
    const found = await codes(folder);
    chmodSync(join(folder, "closed"), 0o700);
    expect(found).toEqual([
      ["closed", "file-unreadable"],
      ["secret.csv", "file-unreadable"],
    ]);
  });

  it("refuses a path that leads nowhere, by its name", async () => {
    const missing = join(folder, "nowhere.csv");
    await expect(sourceFiles([write("a.csv"), missing])).rejects.toMatchObject({
      code: "file-missing",
      where: missing,
    });
  });

  it("reads a file in parts, from any place, as often as asked, whatever its size", async () => {
    const path = write("big.csv", "head");
    truncateSync(path, 5 * 2 ** 30);
    const [file] = (await sourceFiles([path])).files;
    expect(file?.size).toBe(5 * 2 ** 30);
    for (let time = 0; time < 2; time++) {
      for await (const part of file?.stream() ?? []) {
        expect(Buffer.from(part.subarray(0, 4)).toString()).toBe("head");
        break;
      }
    }
    let tail = 0;
    for await (const part of file?.streamFrom?.(5 * 2 ** 30 - 10) ?? []) tail += part.length;
    expect(tail).toBe(10);
  });

  it("says that a file vanished", async () => {
    const path = write("gone.csv");
    const [file] = (await sourceFiles([path])).files;
    rmSync(path);
    await expect(collected(file?.stream())).rejects.toMatchObject({
      code: "unreadable-file",
      where: "gone.csv",
    });
  });
});
