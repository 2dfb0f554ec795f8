// One act: what to do as a sentence, how long, why, and three ways to decide on it.

import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { useWriting } from "#web/api/queries.ts";
import type { Act, Written } from "#web/api/types.ts";
import { pageLocale, t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { ActDraft } from "./act-draft.tsx";
import { type Decision, useHandledActs } from "./handled-acts.tsx";

const labels = { done: "web.act.done", snooze: "web.act.snooze", refuse: "web.act.refuse" } as const;

interface ActRowProps {
  readonly act: Act;
  /** Where it stands in the list. */
  readonly at: number;
  /** Told the change once the act is decided on and leaves the list. */
  onHandled(change: number): void;
}

export function ActRow({ act, at, onHandled }: ActRowProps) {
  const id = useId();
  const { add } = useHandledActs();
  const writing = {
    done: useWriting("act.done"),
    snooze: useWriting("act.snooze"),
    refuse: useWriting("act.refuse"),
  };
  const isBusy = Object.values(writing).some(({ isPending }) => isPending);
  const decide = (decision: Decision) => {
    const onSuccess = ({ change }: Written) => {
      if (change === null) return;
      onHandled(change);
      add({ change, id: act.id, decision, title: act.title, at });
    };
    writing[decision].mutate({ id: act.id }, { onSuccess });
  };
  return (
    <li className="act" data-row="">
      <h3 id={id}>
        {act.uid ? (
          <Link to="/person/$uid" params={{ uid: act.uid }}>
            {act.title}
          </Link>
        ) : (
          act.title
        )}
      </h3>
      <p className="act-cost" title={t("web.act.gainTitle")}>
        {t("web.minutesShort", { minutes: act.minutes })} <span>{riseText(act.rise)}</span>
      </p>
      <p className="act-reason">{act.reason}</p>
      <div className="act-foot">
        {act.draft && <ActDraft draft={act.draft} actId={id} />}
        {(["done", "snooze", "refuse"] as const).map((decision) => (
          <button
            key={decision}
            type="button"
            className={decision === "done" ? "button" : "quiet-button"}
            disabled={isBusy}
            aria-describedby={id}
            {...(decision === "done" ? { "data-x": "" } : {})}
            onClick={() => decide(decision)}
          >
            {t(labels[decision])}
          </button>
        ))}
      </div>
      <Trouble error={Object.values(writing).find(({ error }) => error)?.error ?? null} />
    </li>
  );
}

/** What the act adds to the probability of an opening, in percentage points. */
function riseText(rise: number): string {
  const points = new Intl.NumberFormat(pageLocale(), { maximumSignificantDigits: rise < 0.01 ? 1 : 2 }).format(
    rise * 100,
  );
  return t("web.act.gain", { points });
}
