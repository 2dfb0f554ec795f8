// The week's acts, and what the person did with them.

import { z } from "zod";
import { documentActs } from "#analysis/readiness-acts.ts";
import { weekOf } from "#analysis/week.ts";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import type { ActDecision } from "#model/act.ts";
import type { Alter } from "#model/network.ts";
import { contactNamed } from "#store/contacts.ts";
import { addDecision, listDecisions } from "#store/decisions.ts";
import { addInteraction, secureChannel } from "#store/edits.ts";
import { addIntroduction } from "#store/introduction-requests.ts";
import { pastExchanges } from "#store/past-exchanges.ts";
import type { Context } from "./context.ts";
import { field, plainDate } from "./fields.ts";
import { askedForIntroductions } from "./introduced.ts";
import { viewNetwork } from "./network-view.ts";
import { operation } from "./operation.ts";
import { finishDocument, isMissing, preparationsIn } from "./readiness-state.ts";
import { finishRehearsal, isRehearsal, rehearsalActs } from "./rehearsals.ts";
import { newUid, write } from "./write.ts";

/** So many exchanges back a draft looks for the last sign and its topic. */
const REMEMBERED = 12;

const act = field(z.string().min(1), { positional: 0, value: "ID" });

export const operations = [
  operation({
    name: "week",
    access: "read",
    heavy: true,
    input: z.object({
      minutes: z.coerce.number().int().min(0).max(10_080).default(60),
      candidates: z.boolean().default(false),
    }),
    run(context, { minutes, candidates }) {
      const view = viewNetwork(context);
      const decisions = listDecisions(context.store, context.asOf);
      const exchangesWith = ({ id }: Alter) => pastExchanges(context.store, id, view.network.asOf, REMEMBERED);
      const week = weekOf({
        ...view,
        decisions,
        minutes,
        exchangesWith,
        beside: [...documentActs(preparationsIn(view)), ...rehearsalActs(context, view)],
        askedLately: askedForIntroductions(context),
      });
      const { candidates: offered, ...shown } = week;
      return candidates ? { ...shown, candidates: offered } : shown;
    },
  }),
  operation({
    name: "act.done",
    access: "write",
    input: z.object({ id: act }),
    run(context, { id }) {
      const { kind, people } = partsOf(context, id);
      const written = write(
        context,
        "act.done",
        (recorder) => {
          const onDate = context.asOf;
          addDecision(
            recorder,
            { act: id, decision: "done", onDate, until: null },
            people[0] ?? null,
            people[1] ?? null,
          );
          const [first, second] = people;
          if (kind === "secure" && first !== undefined) secureChannel(context.store, recorder, first, onDate);
          const met = kind === "introduce" || second === undefined ? people : [first ?? second];
          const isAsk = kind === "ask-introduction";
          if (first !== undefined && second !== undefined && (isAsk || kind === "introduce"))
            addIntroduction(recorder, { contactId: first, otherId: second, target: "", onDate, given: !isAsk });
          if (kind === "document") finishDocument(context, recorder, id);
          if (kind === "rehearse") finishRehearsal(context, recorder, id);
          if (!met.length) return;
          addInteraction(recorder, newUid(context), {
            onDate,
            at: null,
            kind: "message",
            direction: "out",
            subject: "",
            contactIds: met,
          });
        },
        phrase("change.act.done", { kind }),
      );
      return { change: written.change };
    },
  }),
  operation({
    name: "act.snooze",
    access: "write",
    input: z.object({ id: act, until: plainDate.optional() }),
    run: (context, { id, until }) => decide(context, id, "snoozed", until ?? null),
  }),
  operation({
    name: "act.refuse",
    access: "write",
    input: z.object({ id: act, until: plainDate.optional() }),
    run: (context, { id, until }) => decide(context, id, "refused", until ?? null),
  }),
];

function decide(context: Context, id: string, decision: ActDecision["decision"], until: string | null) {
  const { kind, people } = partsOf(context, id);
  const operationName = decision === "snoozed" ? "act.snooze" : "act.refuse";
  const { change } = write(
    context,
    operationName,
    (recorder) =>
      addDecision(recorder, { act: id, decision, onDate: context.asOf, until }, people[0] ?? null, people[1] ?? null),
    phrase(`change.${operationName}`, { kind }),
  );
  return { change };
}

/** Kind and people of an act's id; AppError `act-not-found` where it names nobody we know. */
function partsOf(context: Context, id: string): { kind: string; people: number[] } {
  const [kind = "", ...uids] = id.split(":");
  if (!uids.length || !/^[a-z-]+$/.test(kind)) throw new AppError("act-not-found", { id }, id);
  if ((kind === "document" && isMissing(context, id)) || isRehearsal(context, id)) return { kind, people: [] };
  try {
    return { kind, people: uids.map((uid) => contactNamed(context.store, uid)) };
  } catch {
    throw new AppError("act-not-found", { id }, id);
  }
}
