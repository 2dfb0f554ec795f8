// Every tie with its two probabilities.

import { z } from "zod";
import type { TieStanding } from "#analysis/standing.ts";
import { tiesOf } from "#analysis/standings.ts";
import { isoDay } from "#lib/dates.ts";
import type { Alter } from "#model/network.ts";

import { emailsByContact } from "#store/contacts.ts";
import { loadNetwork } from "#store/network.ts";
import { limit } from "./fields.ts";
import { assumptionsInForce, egoEffectIn } from "./network-view.ts";
import { operation } from "./operation.ts";

export const operations = [
  operation({
    name: "ties",
    access: "read",
    heavy: true,
    input: z.object({ limit: limit(50) }),
    run(context, { limit: most }) {
      const assumptions = assumptionsInForce(context);
      const emails = emailsByContact(context.store);
      // What is kept of ego is kept of the state that was read, whatever other processes write meanwhile.
      const { network, standing } = context.store.database.transaction(() => {
        const read = loadNetwork(context.store, context.asOf);
        return { network: read, standing: tiesOf(read, assumptions, egoEffectIn(context, read, assumptions)) };
      })();
      const ties = network.alters.map((alter, index) => ({ alter, tie: standing[index]! }));
      ties.sort(
        (a, b) =>
          b.tie.alive - a.tie.alive || compare(a.alter.fullName, b.alter.fullName) || compare(a.alter.uid, b.alter.uid),
      );
      return {
        total: ties.length,
        ties: ties.slice(0, most).map(({ alter, tie }) => shownTie(alter, tie, emails.get(alter.id) ?? [])),
      };
    },
  }),
];

function shownTie(alter: Alter, tie: TieStanding, emails: readonly string[]) {
  return {
    uid: alter.uid,
    fullName: alter.fullName,
    emails,
    activation: tie.activation,
    contactDays: tie.contactDays,
    lastContactOn: tie.lastDay === null ? null : isoDay(tie.lastDay),
    silenceRatio: tie.silenceRatio,
    inTouch: tie.inTouch,
    alive: tie.alive,
    known: tie.known,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
