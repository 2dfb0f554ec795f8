import fc from "fast-check";
import { expect, test } from "vitest";
import { issueHtml, readIssue } from "./markdown.ts";

test("front matter names the issue, else its first heading does", () => {
  expect(readIssue('---\ntitle: "Herbst: was zählt"\nissue: 2026-3\n---\n\nHallo.\r\n')).toEqual({
    title: "Herbst: was zählt",
    name: "2026-3",
    body: "Hallo.",
  });
  expect(readIssue("# Winter\n\nText")).toMatchObject({ title: "Winter", name: "" });
  expect(readIssue("---\ntitle: [\n---\nx")).toMatchObject({ fault: "front" });
  expect(readIssue("---\n- a\n---\nx")).toMatchObject({ fault: "front" });
  expect(readIssue("---\ntitle: x\n---\n")).toMatchObject({ fault: "body" });
  expect(readIssue("Text")).toMatchObject({ fault: "title" });
});

test("markup in the text is text, pictures are words, and links lead to the web or to mail", () => {
  const html = issueHtml(
    'Hallo <script>alert(1)</script> <b onclick="x">du</b>\n\n<iframe src="https://x.example"></iframe>\n\n![Zähler](https://spy.example/p.gif) [gut](https://example.org) [böse](javascript:alert(1)) [auch](data:text/html,x)',
  );
  expect(html).not.toMatch(/<(?:script|iframe|img|b)\b/i);
  expect(html).not.toContain("spy.example");
  expect(html).toContain("&lt;script&gt;");
  expect(html).toContain('<a href="https://example.org"');
  expect(html).not.toMatch(/href="(?:javascript|data)/i);
});

test("no text at all becomes a tag that isn't ours", () => {
  const sly = fc.array(
    fc.constantFrom(
      "<img src=x onerror=y>",
      "](javascript:a)",
      "[a",
      "`",
      "<",
      ">",
      "\n",
      "!",
      '[x](http://a.b "',
      "<!--",
      "&lt;",
      "a",
      "# ",
      "> ",
      "- ",
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(sly, (parts) => {
      const html = issueHtml(parts.join(""));
      const tags = [...html.matchAll(/<\/?([a-z0-9]+)/gi)].map((match) => match[1]);
      expect(tags.filter((tag) => /^(?:img|script|iframe|svg|style)$/i.test(tag ?? ""))).toEqual([]);
      expect(html).not.toMatch(/<[^>]*\son\w+\s*=/i);
      expect(html).not.toMatch(/href="(?!https?:|mailto:)/i);
    }),
  );
});
