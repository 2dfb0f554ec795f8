import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundaryOf, MultipartError, multipartEvents } from "./multipart.ts";

interface Part {
  readonly name: string;
  readonly filename: string | null;
  readonly text: string;
}

const bodyOf = (parts: readonly Part[], boundary: string): string =>
  `${parts
    .map(({ name, filename, text }) => {
      const file = filename === null ? "" : `; filename="${filename}"\r\nContent-Type: text/plain`;
      return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${text}\r\n`;
    })
    .join("")}--${boundary}--\r\n`;

async function* cut(text: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function partsOf(body: AsyncIterable<Uint8Array>, boundary: string): Promise<readonly Part[]> {
  const parts: { name: string; filename: string | null; bytes: Uint8Array[] }[] = [];
  for await (const event of multipartEvents(body, boundary)) {
    if (event.type === "part") parts.push({ name: event.name, filename: event.filename, bytes: [] });
    if (event.type === "data") parts.at(-1)?.bytes.push(Buffer.from(event.bytes));
  }
  return parts.map(({ name, filename, bytes }) => ({ name, filename, text: Buffer.concat(bytes).toString() }));
}

describe("multipartEvents", () => {
  it("gives back every part however the body is cut, boundary-like content included", async () => {
    const text = fc.stringMatching(/^[\r\n\-äxB]{0,40}$/);
    const part = fc.record({
      name: fc.stringMatching(/^[a-z]{1,8}$/),
      filename: fc.option(fc.stringMatching(/^[A-Za-zÄöß .]{1,12}$/)),
      text,
    });
    const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 4 }), sizes, async (parts, cuts) => {
        expect(await partsOf(cut(bodyOf(parts, "BxB"), cuts), "BxB")).toEqual(parts);
      }),
    );
  });

  it("says that a body breaks off", async () => {
    const whole = bodyOf([{ name: "file", filename: "a.csv", text: "Name\nAnna" }], "b");
    await expect(partsOf(cut(whole.slice(0, -9), [7]), "b")).rejects.toThrow(MultipartError);
  });

  it("reads quotes and line ends that browsers escape in a file's name", async () => {
    const body = bodyOf([{ name: "file", filename: "a%22b%0D%0A.csv", text: "" }], "b");
    expect((await partsOf(cut(body, [100]), "b"))[0]?.filename).toBe('a"b\r\n.csv');
  });
});

describe("boundaryOf", () => {
  it("reads plain and quoted boundaries, and none elsewhere", () => {
    expect(boundaryOf("multipart/form-data; boundary=----x1")).toBe("----x1");
    expect(boundaryOf('Multipart/Form-Data; charset=utf-8; boundary="a b"')).toBe("a b");
    expect(boundaryOf("application/json; boundary=x")).toBeNull();
    expect(boundaryOf(undefined)).toBeNull();
  });
});
