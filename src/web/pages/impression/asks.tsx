// Whom one asks a day later, how the questions reach them, and what came back.

import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { type RecallSlot, recallSlots } from "#model/recall.ts";
import type { Ask, PitchRow } from "#web/api/impression-calls.ts";
import { reading, useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { dayText } from "#web/parts/ago.tsx";
import { Choice } from "#web/parts/capture/choice.tsx";
import { DateField } from "#web/parts/date-field.tsx";
import { Trouble } from "#web/parts/trouble.tsx";

export function Asks({ pitch }: { readonly pitch: PitchRow }) {
  const { data, error } = useQuery(reading("pitch.recall.list", {}));
  const asks = (data?.asks ?? []).filter((ask) => ask.pitch === pitch.id);
  return (
    <section className="asks" aria-label={t("web.asks.title")}>
      <AskForm pitch={pitch} />
      <Trouble error={error} />
      <ul className="pairs">
        {asks.map((ask) => (
          <AskRow key={ask.ask} ask={ask} />
        ))}
      </ul>
    </section>
  );
}

function AskForm({ pitch }: { readonly pitch: PitchRow }) {
  const ask = useWriting("pitch.recall.ask");
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const listener = String(typed.get("listener") ?? "").trim();
    const on = String(typed.get("on") ?? "");
    if (listener === "") return;
    ask.mutate({ id: pitch.id, listener, ...(on === "" ? {} : { on }) }, { onSuccess: () => form.reset() });
  };
  return (
    <>
      <form className="inline-form" onSubmit={onSubmit}>
        <label className="field">
          <span>{t("web.asks.listener")}</span>
          <input name="listener" autoComplete="off" required maxLength={120} placeholder={t("web.asks.listenerHint")} />
        </label>
        <DateField key={ask.data?.change ?? 0} name="on" label={t("web.asks.on")} value="" />
        <button type="submit" className="quiet-button is-lined" disabled={ask.isPending}>
          {t("web.asks.ask")}
        </button>
      </form>
      <Trouble error={ask.error} />
      {ask.data && (
        <div className="ask-draft" aria-live="polite">
          <p>{t("web.asks.asked", { listener: ask.data.listener, on: dayText(ask.data.dueOn) })}</p>
          <p>
            <a
              href={`mailto:${encodeURIComponent(ask.data.draft.to ?? "")}?subject=${encodeURIComponent(ask.data.draft.subject)}&body=${encodeURIComponent(ask.data.draft.body)}`}
            >
              {t("web.asks.mail")}
            </a>
          </p>
        </div>
      )}
    </>
  );
}

const verdicts = ["known", "unknown", "open"] as const;
type Verdict = (typeof verdicts)[number];

function AskRow({ ask }: { readonly ask: Ask }) {
  const forget = useWriting("pitch.recall.forget");
  // It can't be taken back, so it takes two presses.
  const [isSure, setSure] = useState(false);
  return (
    <li className="pair ask-row" data-row="" tabIndex={-1}>
      <p>
        {ask.listener}{" "}
        <span className="small">
          {t("web.asks.state", { state: ask.state.replace("to-", ""), on: dayText(ask.dueOn), version: ask.version })}
        </span>
      </p>
      {ask.slots.some(({ said }) => said) && <Said ask={ask} />}
      {ask.state !== "waiting" && (
        <details>
          <summary>{t("web.asks.judge")}</summary>
          <JudgeForm ask={ask} />
        </details>
      )}
      <div className="buttons">
        <a className="quiet-button" href={ask.link} target="_blank" rel="noreferrer">
          {t("web.asks.page")}
        </a>
        <button
          type="button"
          className="quiet-button"
          disabled={forget.isPending}
          onClick={() => (isSure ? forget.mutate({ ask: ask.ask }) : setSure(true))}
        >
          {isSure ? t("web.asks.forgetSure") : t("web.asks.forget")}
        </button>
      </div>
      <Trouble error={forget.error} />
    </li>
  );
}

function Said({ ask }: { readonly ask: Ask }) {
  return (
    <dl className="ask-said">
      {ask.slots.map(({ slot, said }) => (
        <div key={slot}>
          <dt className="small">{t(`web.recall.slot.${slot}`)}</dt>
          <dd>{said || t("web.asks.nothing")}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The person's own verdict on each answer; it counts before what was counted in words. */
function JudgeForm({ ask }: { readonly ask: Ask }) {
  const answer = useWriting("pitch.recall.answer");
  const [judged, setJudged] = useState<Readonly<Record<RecallSlot, Verdict>>>(() => verdictsOf(ask));
  const slotsWith = (verdict: Verdict) => recallSlots.filter((slot) => judged[slot] === verdict);
  const isEmpty = recallSlots.every((slot) => judged[slot] === "open");
  return (
    <>
      {recallSlots.map((slot) => (
        <Choice
          key={slot}
          legend={t(`web.recall.slot.${slot}`)}
          values={verdicts}
          value={judged[slot]}
          textOf={(verdict) => t(`web.asks.verdict.${verdict}`)}
          onChange={(verdict) => setJudged({ ...judged, [slot]: verdict })}
        />
      ))}
      <div className="buttons">
        <button
          type="button"
          className="button"
          disabled={answer.isPending || isEmpty}
          onClick={() => answer.mutate({ ask: ask.ask, known: slotsWith("known"), unknown: slotsWith("unknown") })}
        >
          {t("web.asks.keep")}
        </button>
      </div>
      <Trouble error={answer.error} />
    </>
  );
}

function verdictsOf({ slots }: Ask): Readonly<Record<RecallSlot, Verdict>> {
  const of = (slot: RecallSlot): Verdict => {
    const known = slots.find((one) => one.slot === slot)?.known ?? null;
    return known === null ? "open" : known ? "known" : "unknown";
  };
  return { what: of("what"), whom: of("whom"), seeking: of("seeking") };
}
