import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { AppError } from "#lib/errors.ts";
import { type Operation, operation } from "#operations/operation.ts";
import { answerOf } from "./answer.ts";
import type { RunOperation, RunOptions } from "./run-operation.ts";
import { createApp, listen } from "./server.ts";

const folder = mkdtempSync(join(tmpdir(), "mingle-http-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "index.html"), '<html lang="de"><title>{{title}}</title><meta nonce="{{nonce}}"></html>');

const answers: Readonly<Record<string, (input: Readonly<Record<string, unknown>>, how: RunOptions) => unknown>> = {
  greet: ({ name }, { lang, asOf }) => ({ greeting: `${lang} ${name}`, asOf }),
  break: () => {
    throw new Error("the inside of a bug");
  },
  lost: () => {
    throw new AppError("contact-not-found", { name: "Anna" }, "Anna");
  },
  import(_, { files, progress }) {
    progress({ step: "a.csv", done: 1, total: 2 });
    return { files: files.map(({ name, path, size }) => ({ name, size, text: readFileSync(path, "utf8") })) };
  },
  export: () => ({
    files: [
      { name: "a.txt", content: "A" },
      { name: "b.txt", content: "B" },
    ],
  }),
};

const base = { access: "write", input: z.object({}), run: () => ({}) } as const;
const table: readonly Operation[] = [
  operation({ ...base, name: "greet", input: z.object({ name: z.string().default("Welt") }) }),
  operation({ ...base, name: "break" }),
  operation({ ...base, name: "lost" }),
  operation({
    ...base,
    name: "import",
    bytes: "in",
    input: z.object({ path: z.array(z.string()).default([]).meta({ files: true }) }),
  }),
  operation({ ...base, name: "export", bytes: "out", input: z.object({ dir: z.string().meta({ target: true }) }) }),
];

function appWith(more: { readonly logError?: (error: unknown) => void; readonly runOperation?: RunOperation } = {}) {
  return createApp({
    port: 4000,
    key: "key",
    session: "session",
    lang: "de",
    webFolder: folder,
    uploadFolder: join(folder, "uploads"),
    operationNamed: async (name) => {
      const found = table.find((one) => one.name === name);
      if (!found) throw new AppError("operation-not-found", { name });
      return found;
    },
    runOperation: async (name, input, how) => answerOf(name, answers[name]?.(input, how), name === "export", how.lang),
    random: (length) => new Uint8Array(length).fill(7),
    logError: () => {},
    ...more,
  });
}

const host = "127.0.0.1:4000";
const own = { host, origin: `http://${host}`, cookie: "mingle-session-4000=session" };
const ask = (path: string, init: RequestInit = {}, app = appWith()) =>
  app.request(`http://${new Headers(init.headers).get("host")}${path}`, init);
const post = (name: string, body: unknown, headers: Readonly<Record<string, string>> = own, app = appWith()) => {
  const init = {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  };
  return ask(`/api/${name}`, init, app);
};

describe("operations over HTTP", () => {
  it("runs one by its name, in the language and as of the day asked for", async () => {
    const response = await post("greet", { name: "Anna", lang: "en", asOf: "2026-03-01" });
    expect(await response.json()).toEqual({ greeting: "en Anna", asOf: "2026-03-01" });
  });

  it.each([
    [{ nobody: 1 }, "unknown-field", "nobody"],
    [{ name: 7 }, "wrong-value", "name"],
    [{ asOf: "2026-02-30" }, "wrong-value", "asOf"],
    [{ lang: "fr" }, "wrong-value", "lang"],
  ])("refuses the input %j and names the field", async (input, code, where) => {
    const response = await post("greet", input);
    expect(response.status).toBe(400);
    expect((await response.json()).error).toMatchObject({ code, where });
  });

  it("gives each kind of error its status and a sentence", async () => {
    const missing = await post("lost", {});
    expect(missing.status).toBe(404);
    expect((await missing.json()).error).toMatchObject({
      code: "contact-not-found",
      message: expect.stringContaining("Anna"),
    });
    expect((await post("nothing", {})).status).toBe(404);
  });

  it("answers a bug without its inside and logs it once", async () => {
    const logged: unknown[] = [];
    const response = await post("break", {}, own, appWith({ logError: (error) => logged.push(error) }));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("inside");
    expect(logged).toHaveLength(1);
  });

  it("sends several files as one archive", async () => {
    const response = await post("export", {});
    expect(response.headers.get("content-type")).toBe("application/zip");
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  });

  it("refuses JSON that is none, other types, and bodies that say they are too large", async () => {
    const type = { ...own, "content-type": "application/json" };
    expect((await ask("/api/greet", { method: "POST", body: "[1", headers: type })).status).toBe(400);
    expect(
      (await ask("/api/greet", { method: "POST", body: "x=1", headers: { ...own, "content-type": "text/plain" } }))
        .status,
    ).toBe(415);
    const large = { ...type, "content-length": "300000000" };
    expect((await ask("/api/greet", { method: "POST", body: "{}", headers: large })).status).toBe(413);
  });
});

describe("uploads", () => {
  const form = () => {
    const body = new FormData();
    body.append("input", JSON.stringify({ lang: "en" }));
    body.append("file", new File(["Name\nÄnne"], "../a/b.csv"));
    body.append("file", new File([], "leer.vcf"));
    return body;
  };

  it("hands over the files under harmless names and removes them afterwards", async () => {
    const response = await ask("/api/import", { method: "POST", body: form(), headers: own });
    expect((await response.json()).files).toEqual([
      { name: "a/b.csv", size: 10, text: "Name\nÄnne" },
      { name: "leer.vcf", size: 0, text: "" },
    ]);
    expect(readdirSync(join(folder, "uploads"))).toEqual([]);
  });

  it("tells the progress line by line before the result where asked to", async () => {
    const headers = { ...own, accept: "application/x-ndjson" };
    const response = await ask("/api/import", { method: "POST", body: form(), headers });
    const lines = (await response.text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({ progress: { step: "a.csv", done: 1, total: 2 } });
    expect(lines[1].result.files).toHaveLength(2);
  });

  it("leaves the sample first where it is open: files go into the own store", async () => {
    const ran: string[] = [];
    const runOperation: RunOperation = async (name) => {
      if (name === "import" && !ran.includes("sample.leave")) throw new AppError("sample-open");
      ran.push(name);
      return { json: "{}" };
    };
    const response = await ask(
      "/api/import",
      { method: "POST", body: form(), headers: own },
      appWith({ runOperation }),
    );
    expect(response.status).toBe(200);
    expect(ran).toEqual(["sample.leave", "import"]);
  });
});

describe("who may ask", () => {
  it.each([
    ["without the session", { ...own, cookie: "" }, 401],
    ["with another session", { ...own, cookie: "mingle-session-4000=other" }, 401],
    ["from another origin", { ...own, origin: "http://127.0.0.1:9" }, 403],
    ["from a page without an origin", { ...own, origin: "null" }, 403],
    ["as another site", { ...own, "sec-fetch-site": "same-site" }, 403],
    ["by another host's name", { ...own, host: "evil.example:4000" }, 421],
  ])("refuses a write %s", async (_, headers, status) => {
    expect((await post("greet", {}, headers)).status).toBe(status);
  });

  it("refuses a write that says nothing of where it comes from", async () => {
    const { host: named, cookie } = own;
    expect((await post("greet", {}, { host: named, cookie })).status).toBe(403);
    expect((await post("greet", {}, { host: named, cookie, "sec-fetch-site": "same-origin" })).status).toBe(200);
  });

  it("opens a session by the key alone, as often as asked", async () => {
    for (let times = 0; times < 2; times++) {
      const response = await ask("/open/key", { headers: { host } });
      expect(response.status).toBe(302);
      expect(response.headers.get("set-cookie")).toMatch(/^mingle-session-4000=session;.*HttpOnly.*SameSite=Strict/);
    }
    expect((await ask("/open/other", { headers: { host } })).status).toBe(401);
  });
});

describe("pages", () => {
  it("stand in the language chosen, which stays by a cookie", async () => {
    const response = await ask("/week?lang=en", { headers: own });
    expect(await response.text()).toMatch(/<html lang="en"><title>Week · Mingle/);
    expect(response.headers.get("set-cookie")).toContain("mingle-lang=en");
    const next = await ask("/data", { headers: { ...own, cookie: `${own.cookie}; mingle-lang=en` } });
    expect(await next.text()).toContain("<title>Data");
  });

  it("are not there under any other path, and show nothing without the session", async () => {
    expect((await ask("/elsewhere", { headers: own })).status).toBe(404);
    expect((await ask("/..%2f..%2fetc/passwd", { headers: own })).status).toBe(404);
    expect((await ask("/network", { headers: { host } })).status).toBe(401);
  });

  it.each(["/week", "/elsewhere", "/api/greet", "/open/other"])("carry the safe headers, as at %s", async (path) => {
    const { headers } = await ask(path, { headers: own });
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
    expect(headers.get("content-security-policy")).not.toMatch(/unsafe|\*|data:(?=.*script-src)/);
  });
});

describe("listen", () => {
  it("takes a free port on the loopback, says when one is taken, and lets it go at the end", async () => {
    const first = await listen(0, () => appWith());
    await expect(listen(first.port, () => appWith())).rejects.toMatchObject({ code: "EADDRINUSE" });
    await first.close();
    await (await listen(first.port, () => appWith())).close();
  });

  it("answers a path that is none with 400 and the safe headers", async () => {
    const { port, close } = await listen(0, () => appWith());
    const socket = connect(port, "127.0.0.1");
    socket.end(`GET http:// HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`);
    const said = (await socket.toArray()).join("");
    expect(said).toMatch(/^HTTP\/1.1 400 /);
    expect(said.toLowerCase()).toContain("x-content-type-options: nosniff");
    await close();
  });
});
