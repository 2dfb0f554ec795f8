import { describe, expect, it } from "vitest";
import { isRoleAddress, isRoleName } from "./role-address.ts";

describe("isRoleAddress", () => {
  it.each([
    "info@firma.example",
    "INFO@firma.example",
    "office@firma.example",
    "sekretariat.berlin@firma.example",
    "kontakt-sued@firma.example",
    "support2@firma.example",
    "büro@firma.example",
    "buero@firma.example",
    "hr@firma.example",
    "kunden-service@firma.example",
    "it@firma.example",
    "berlin_info@firma.example",
    "info+messe@firma.example",
  ])("takes %s for a function's", (address) => expect(isRoleAddress(address)).toBe(true));

  it.each([
    "anna.berger@firma.example",
    "a.berger@firma.example",
    "hr.mueller@firma.example",
    "pr@vate@firma.example",
    "supporter@firma.example",
    "teamann@firma.example",
    "info",
    "",
    "@firma.example",
    "123@firma.example",
  ])("takes %s for a person's", (address) => expect(isRoleAddress(address)).toBe(false));
});

describe("isRoleName", () => {
  it.each([
    "Empfang",
    "Zentrale",
    "Sekretariat Dr. Berger",
    "SAP Support",
    "Kundenservice",
    "Human Resources",
    "Team Vertrieb",
    "Büro Köln",
  ])("takes %s for a function's", (name) => expect(isRoleName(name)).toBe(true));

  it.each(["Anna Berger", "Anna Post", "Petra Teamann", "", "孔 office", "Otto Vorstand"])(
    "takes %s for a person's",
    (name) => expect(isRoleName(name)).toBe(false),
  );
});
