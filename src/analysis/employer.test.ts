import { expect, test } from "vitest";
import { noOwner } from "#model/owner.ts";
import { castNetwork } from "./cast.ts";
import { employerDomains, employerOf, isEmployerDomain } from "./employer.ts";

test("the employer's domains are those given and those of own addresses, but public mail hosts", () => {
  const owner = {
    ...noOwner,
    domains: ["Falkenried.example"],
    emails: ["k@gmx.de", "k@it.werk.example", "k@falkenried.example"],
  };
  expect(employerDomains(owner)).toEqual(["falkenried.example", "it.werk.example"]);
  expect(employerDomains({ ...noOwner, domains: ["gmail.com"] })).toEqual([]);
});

test("a subdomain and its parent count as the same, a longer name doesn't", () => {
  expect(isEmployerDomain("mail.werk.example", ["werk.example"])).toBe(true);
  expect(isEmployerDomain("werk.example", ["mail.werk.example"])).toBe(true);
  expect(isEmployerDomain("example", ["werk.example"])).toBe(false);
  expect(isEmployerDomain("feuerwerk.example", ["werk.example"])).toBe(false);
});

test("unknown without organisation and domain", () => {
  expect(employerOf(castNetwork([], { owner: noOwner, ownOrganizationId: null }))).toMatchObject({
    known: false,
    stints: [],
  });
  expect(employerOf(castNetwork([])).stints).toMatchObject([{ organizationId: 1, present: true, endDay: null }]);
});
