import { expect, test } from "vitest";
import { mailServerOf } from "./mail-server.ts";

test("plain text is for the own machine alone", () => {
  expect(mailServerOf("smtp://127.0.0.1:2525")).toEqual({
    host: "127.0.0.1",
    port: 2525,
    user: null,
    encryption: "none",
  });
  expect(mailServerOf("smtp://localhost")).toMatchObject({ port: 25, encryption: "none" });
  expect(mailServerOf("smtp://[::1]:99")).toMatchObject({ host: "::1", encryption: "none" });
  expect(mailServerOf("smtp://mail.example.org")).toMatchObject({ port: 587, encryption: "starttls" });
  expect(mailServerOf("smtp://127.0.0.1.example.org:25")).toMatchObject({ encryption: "starttls" });
  expect(mailServerOf("smtps://ich%40example.org@mail.example.org")).toEqual({
    host: "mail.example.org",
    port: 465,
    user: "ich@example.org",
    encryption: "tls",
  });
});

test("what is no mail server, or holds a password, is refused", () => {
  expect(mailServerOf("mail.example.org")).toBe("unreadable");
  expect(mailServerOf("https://mail.example.org")).toBe("scheme");
  expect(mailServerOf("smtps://ich:geheim@mail.example.org")).toBe("password");
  expect(mailServerOf("smtp://")).not.toHaveProperty("host");
});
