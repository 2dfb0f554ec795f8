// A circle is begun in two steps: the topic, then whom to ask and when.

import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { CirclePerson } from "#web/api/host-calls.ts";
import { reading, useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { DateField } from "#web/parts/date-field.tsx";
import { Trouble } from "#web/parts/trouble.tsx";
import { linesOf } from "./lines-of.ts";

interface CircleBeginProps {
  onBegun(uid: string): void;
}

export function CircleBegin({ onBegun }: CircleBeginProps) {
  const [topic, setTopic] = useState("");
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTopic(String(new FormData(event.currentTarget).get("topic") ?? "").trim());
  };
  return (
    <>
      <form className="inline-form" onSubmit={onSubmit}>
        <label className="field">
          <span>{t("web.host.begin.topic")}</span>
          <input name="topic" required maxLength={120} autoComplete="off" placeholder={t("web.host.begin.topicHint")} />
        </label>
        <button type="submit" className="button">
          {t("web.host.begin.find")}
        </button>
      </form>
      {topic !== "" && (
        <Suggestion
          key={topic}
          topic={topic}
          onBegun={(uid) => {
            setTopic("");
            onBegun(uid);
          }}
        />
      )}
    </>
  );
}

function Suggestion({ topic, onBegun }: CircleBeginProps & { readonly topic: string }) {
  const { data, error } = useQuery(reading("circle.find", { topic }));
  const add = useWriting("circle.add");
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const text = (name: string) => String(typed.get(name) ?? "").trim();
    const member = [...typed.getAll("member").map(String), ...linesOf(typed, "more")];
    const input = { topic, on: text("on"), time: text("time"), location: text("location"), member };
    add.mutate(input, { onSuccess: ({ uid }) => onBegun(uid) });
  };
  if (!data) return <Trouble error={error} />;
  return (
    <form className="form" onSubmit={onSubmit} aria-label={topic}>
      <p className="is-whole" aria-live="polite">
        {t("web.host.begin.found", { count: data.people.length })}
      </p>
      <ul className="is-whole circle-people">
        {data.people.map((person) => (
          <PersonChoice key={person.uid ?? person.name} person={person} isChosen />
        ))}
        {data.others.slice(0, 6).map((person) => (
          <PersonChoice key={person.uid ?? person.name} person={person} isChosen={false} />
        ))}
      </ul>
      <label className="field is-whole">
        <span>{t("web.host.begin.more")}</span>
        <textarea name="more" rows={2} placeholder={t("web.host.again.lateHint")} />
      </label>
      <DateField name="on" label={t("web.host.begin.on")} value="" />
      <label className="field">
        <span>{t("web.host.begin.time")}</span>
        <input name="time" defaultValue="08:00" required pattern="([01][0-9]|2[0-3]):[0-5][0-9]" autoComplete="off" />
      </label>
      <label className="field is-whole">
        <span>{t("web.host.begin.location")}</span>
        <input name="location" maxLength={300} autoComplete="off" />
      </label>
      <div className="form-foot">
        <button type="submit" className="button" disabled={add.isPending}>
          {t("web.host.begin.button")}
        </button>
      </div>
      <Trouble error={add.error} />
    </form>
  );
}

function PersonChoice({ person, isChosen }: { readonly person: CirclePerson; readonly isChosen: boolean }) {
  const { uid, name, title, organization, industry, metBefore } = person;
  const value = uid ?? [name, title, organization].filter(Boolean).join(", ");
  const notes = [
    [title, organization].filter(Boolean).join(", "),
    ...(metBefore.length ? [t("web.host.begin.before", { names: metBefore })] : []),
    ...(industry === null ? [t("web.host.begin.industry")] : []),
  ];
  return (
    <li>
      <label className="check">
        <input type="checkbox" name="member" value={value} defaultChecked={isChosen} />
        <span>
          {name}
          <span className="small"> {notes.filter(Boolean).join(" · ")}</span>
        </span>
      </label>
    </li>
  );
}
