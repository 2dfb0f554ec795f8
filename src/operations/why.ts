// Every number can be asked why: one trace out of the functions that computed it.

import { z } from "zod";
import { offersOf } from "#analysis/offers.ts";
import { documentActs } from "#analysis/readiness-acts.ts";
import type { Standing } from "#analysis/standing.ts";
import type { Trace } from "#analysis/trace.ts";
import { whyAct } from "#analysis/why-act.ts";
import { whyCarried, whyOpenings, whyPersonCarries, whyRelevant } from "#analysis/why-network.ts";
import { whyLevel, whyRelevance } from "#analysis/why-relevance.ts";
import { whySurvive } from "#analysis/why-survival.ts";
import { whyAlive, whyInTouch } from "#analysis/why-tie.ts";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { assumptions as known } from "#model/assumptions.ts";
import { contactNamed } from "#store/contacts.ts";
import { listDecisions } from "#store/decisions.ts";
import type { Context } from "./context.ts";
import { field } from "./fields.ts";
import { askedForIntroductions } from "./introduced.ts";
import { type NetworkView, viewNetwork } from "./network-view.ts";
import { operation } from "./operation.ts";
import { preparationsIn } from "./readiness-state.ts";
import { rehearsalActs } from "./rehearsals.ts";

/** Numbers of the whole network, of an act, and of one person. */
const numbers = [
  "carried",
  "openings",
  "relevant",
  "act",
  "alive",
  "in-touch",
  "survive",
  "relevance",
  "level",
] as const;
type NumberName = (typeof numbers)[number];

export const operations = [
  operation({
    name: "why",
    access: "read",
    heavy: true,
    input: z.object({
      number: field(z.enum(numbers), { positional: 0, value: "NUMBER" }),
      about: field(z.string().min(1).optional(), { positional: 1, value: "UID|ACT" }),
    }),
    run(context, { number, about }) {
      const view = viewNetwork(context);
      const { assumptions: used, ...trace } = traceOf(context, view, number, about ?? null);
      return {
        number,
        ...trace,
        assumptions: [...new Set(used)].map((name) => ({
          name,
          label: phrase(`assumption.${name}`),
          value: view.assumptions[name],
          default: known[name].default,
          unit: known[name].unit,
        })),
      };
    },
  }),
];

function traceOf(context: Context, view: NetworkView, number: NumberName, about: string | null): Trace {
  if (about === null) {
    if (number === "carried") return whyCarried(view);
    if (number === "openings") return whyOpenings(view);
    if (number === "relevant") return whyRelevant(view);
    throw new AppError("argument-missing", { field: number === "act" ? "ACT" : "UID" }, number);
  }
  if (number === "act") {
    const decisions = listDecisions(context.store, context.asOf);
    const trace = whyAct(
      about,
      offersOf({
        ...view,
        beside: [...documentActs(preparationsIn(view)), ...rehearsalActs(context, view)],
        decisions,
        askedLately: askedForIntroductions(context),
      }),
      view.network,
    );
    if (!trace) throw new AppError("act-not-found", { id: about }, about);
    return trace;
  }
  return traceOfPerson(standingOf(context, view, about), view, number);
}

function traceOfPerson(standing: Standing, { network, assumptions, ego }: NetworkView, number: NumberName): Trace {
  switch (number) {
    case "alive":
      return whyAlive(standing, network, assumptions);
    case "in-touch":
      return whyInTouch(standing, network, assumptions, ego);
    case "survive":
      return whySurvive(standing, assumptions);
    case "level":
      return whyLevel(standing);
    case "relevance":
    case "relevant":
      return whyRelevance(standing, network, assumptions);
    default:
      return whyPersonCarries(standing, network, assumptions);
  }
}

function standingOf({ store }: Context, { standings }: NetworkView, about: string): Standing {
  const id = contactNamed(store, about);
  const standing = standings.find(({ alter }) => alter.id === id);
  if (!standing) throw new AppError("contact-not-found", { name: about }, about);
  return standing;
}
