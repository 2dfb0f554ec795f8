import { describe, expect, it } from "vitest";
import { isAddress, isRobot, personName, personOf } from "./mail-people.ts";

describe("isRobot", () => {
  it.each([
    "no-reply@bank.example",
    "noreply+123@shop.example",
    "do.not.reply@shop.example",
    "MAILER-DAEMON@mail.example",
    "nicht-antworten@amt.example",
    "bounces+77-anna=firma.example@mail.example",
    "notifications@github.com",
    "calendar-notification@google.com",
    "room_4@resource.calendar.google.com",
    "team-request@verein.example",
    "newsletter@verlag.example",
    "anna@lists.verein.example",
    "messages-noreply@linkedin.com",
    "postmaster@firma.example",
  ])("takes %s for a program", (address) => expect(isRobot(address)).toBe(true));

  it.each([
    "anna.berger@firma.example",
    "info@firma.example",
    "news.anna@firma.example",
    "o.list@anna.example",
    "bo.unger@firma.example",
    "robert@firma.example",
    "noreen.plyer@firma.example",
    "eva@news.co.example",
    "a@b.example",
  ])("takes %s for a person's", (address) => expect(isRobot(address)).toBe(false));

  it("knows a service by the name it writes under", () => {
    expect(isRobot("x1@service.example", "Anna Berger via Netzwerk")).toBe(true);
    expect(isRobot("anna@firma.example", "Silvia Berger")).toBe(false);
  });
});

describe("personName", () => {
  it.each([
    ["'Berger, Anna'", "Anna Berger"],
    ['"Anna Berger"', "Anna Berger"],
    ["„Anna Berger“", "Anna Berger"],
    ["Berger, Dr. Anna (Vertrieb)", "Dr. Anna Berger"],
    ["[Extern] Anna Berger", "Anna Berger"],
    ["Anna Berger <anna@firma.example>", "Anna Berger"],
    ["Anna Berger, MBA", "Anna Berger, MBA"],
    ["Berger, Anna, Vertrieb", "Berger, Anna, Vertrieb"],
    ["anna@firma.example", ""],
    ["'anna@firma.example'", ""],
    ["  ", ""],
    ["1234", ""],
    ["'", ""],
    ["O'Neill, Sean", "Sean O'Neill"],
  ])("writes %j as %j", (raw, name) => expect(personName(raw, "anna@firma.example")).toBe(name));
});

describe("personOf", () => {
  it("gives a person in lower case, nobody for a program or a text without address", () => {
    expect(personOf({ name: "Anna", address: "Anna@Firma.Example" })).toEqual({
      name: "Anna",
      email: "anna@firma.example",
    });
    expect(personOf({ name: "Bank", address: "noreply@bank.example" })).toBeNull();
    expect(personOf({ name: "Anna", address: "" })).toBeNull();
  });
});

describe("isAddress", () => {
  it("wants one sign @ and no blanks", () => {
    expect(isAddress("anna@firma.example")).toBe(true);
    expect(isAddress("anna@localhost")).toBe(true);
    for (const text of ["anna", "a@b@c", "a b@c.example", "@c.example", "a@"])
      expect(isAddress(text), text).toBe(false);
  });
});
