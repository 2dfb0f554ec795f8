// Conversations on the way: plain lines of steps, each with what comes next.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { conversationKinds } from "#model/conversation.ts";
import { reading, useWriting } from "#web/api/queries.ts";
import type { ConversationLine } from "#web/api/transition-calls.ts";
import { t } from "#web/language.ts";
import { DateField } from "#web/parts/date-field.tsx";
import { Trouble } from "#web/parts/trouble.tsx";

export function Conversations() {
  const { data, error } = useQuery({ ...reading("conversation.list", {}), placeholderData: keepPreviousData });
  return (
    <section className="section" aria-labelledby="conversations">
      <h2 id="conversations">{t("web.conversations.title")}</h2>
      <Trouble error={error} />
      {data && (
        <p className="prose">
          {t("web.conversations.text", { count: data.lines.length, tried: data.rho.tried, opened: data.rho.opened })}
        </p>
      )}
      <ul className="paths">
        {data?.lines.map((line) => (
          <Line key={line.steps[0]?.uid ?? line.name} line={line} />
        ))}
      </ul>
      <AddConversation />
    </section>
  );
}

function Line({ line: { name, steps, next } }: { readonly line: ConversationLine }) {
  return (
    <li data-row="">
      <p className="path-people">{name}</p>
      <ul className="small">
        {steps.map(({ uid, kind, on, brought }) => (
          <li key={uid}>{t("web.conversations.step", { kind, on, brought })}</li>
        ))}
      </ul>
      {next && <p>{t("web.conversations.next", { step: next.step, on: next.on })}</p>}
    </li>
  );
}

function AddConversation() {
  const add = useWriting("conversation.add");
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const said = (name: string) => String(typed.get(name) ?? "").trim();
    const kind = conversationKinds.find((one) => one === said("kind")) ?? "call";
    add.mutate(
      { name: said("name"), kind, brought: said("brought"), next: said("next"), nextOn: said("nextOn") },
      { onSuccess: () => form.reset() },
    );
  };
  return (
    <details>
      <summary>{t("web.conversations.add")}</summary>
      <form className="ready-form" onSubmit={onSubmit}>
        <label className="field">
          {t("web.conversations.with")}
          <input type="text" name="name" required autoComplete="off" />
        </label>
        <label className="field">
          {t("web.conversations.kind")}
          <select name="kind">
            {conversationKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t("web.conversations.kindName", { kind })}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {t("web.conversations.brought")}
          <input type="text" name="brought" autoComplete="off" />
        </label>
        <label className="field">
          {t("web.conversations.nextStep")}
          <input type="text" name="next" autoComplete="off" />
        </label>
        <DateField label={t("web.conversations.nextOn")} name="nextOn" value="" />
        <button type="submit" className="quiet-button" disabled={add.isPending}>
          {t("web.phase.save")}
        </button>
      </form>
      <Trouble error={add.error} />
    </details>
  );
}
