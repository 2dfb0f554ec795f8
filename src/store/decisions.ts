import type { ActDecision } from "#model/act.ts";
import type { Recorder } from "./recorder.ts";
import type { DecisionRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** What was decided of acts up to the day, oldest first. */
export function listDecisions({ database }: Store, asOf: string): ActDecision[] {
  const rows = database.prepare("select * from decision where on_date <= ? order by id").all(asOf) as DecisionRow[];
  return rows.map(decisionOf);
}

/** What was decided of acts with this contact up to the day, oldest first. */
export function decisionsAbout({ database }: Store, contactId: number, asOf: string): ActDecision[] {
  const rows = database
    .prepare(
      "select * from decision where on_date <= @asOf and (contact_id = @contactId or other_id = @contactId) order by id",
    )
    .all({ contactId, asOf }) as DecisionRow[];
  return rows.map(decisionOf);
}

function decisionOf({ act, decision, on_date, until_date }: DecisionRow): ActDecision {
  return { act, decision: decision as ActDecision["decision"], onDate: on_date, until: until_date };
}

/** Notes a decision; the people it is about let it be erased with them. */
export function addDecision(
  recorder: Recorder,
  { act, decision, onDate, until }: ActDecision,
  contactId: number | null,
  otherId: number | null,
): void {
  recorder.insert("decision", {
    act,
    decision,
    on_date: onDate,
    until_date: until,
    contact_id: contactId,
    other_id: otherId,
  });
}
