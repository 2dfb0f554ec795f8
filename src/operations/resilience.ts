// Would it carry?

import { z } from "zod";
import { resilienceOf } from "#analysis/resilience.ts";
import type { Scenario } from "#analysis/scenario.ts";
import { AppError } from "#lib/errors.ts";
import { organizationNamed } from "#store/settings.ts";
import { limit } from "./fields.ts";
import { viewNetwork } from "./network-view.ts";
import { operation } from "./operation.ts";

export const operations = [
  operation({
    name: "resilience",
    access: "read",
    heavy: true,
    input: z.object({
      scenario: z.enum(["today", "position-gone"]).default("position-gone"),
      without: z.array(z.string()).default([]),
      sector: z.array(z.string()).default([]),
      limit: limit(10_000_000),
    }),
    run(context, { scenario: kind, without, sector, limit: most }) {
      const view = viewNetwork(context);
      const scenario: Scenario = {
        kind,
        without: without.map((name) => {
          const id = organizationNamed(context.store, name);
          if (id === null) throw new AppError("organization-not-found", { name }, name);
          return id;
        }),
        sectors: sector,
      };
      const { contacts, relevant, carried, distribution, openings, concentration, unreachable, shares } = resilienceOf(
        view.network,
        view.standings,
        scenario,
        view.assumptions,
        view.rho,
      );
      return {
        scenario: kind,
        without,
        sectors: sector,
        contacts,
        relevant,
        carried,
        distribution: [...distribution],
        openings,
        concentration,
        unreachable: unreachable.map(({ uid, fullName, organizationId, positions }) => ({
          uid,
          fullName,
          organization: view.network.organizations.get(organizationId ?? Number.NaN)?.name ?? "",
          title: positions[0]?.title ?? "",
        })),
        shares: shares.slice(0, most),
      };
    },
  }),
];
