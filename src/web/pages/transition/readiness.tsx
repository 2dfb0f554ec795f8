// Ready for the day: skills, papers, openness; each item with its evidence.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type FormEvent, useId } from "react";
import { reading, useWriting } from "#web/api/queries.ts";
import type { ReadinessAnswer, ReadinessItem } from "#web/api/transition-calls.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

export function Readiness() {
  const { data, error } = useQuery({ ...reading("readiness", {}), placeholderData: keepPreviousData });
  return (
    <section className="section" aria-labelledby="readiness">
      <h2 id="readiness">{t("web.readiness.title")}</h2>
      <Trouble error={error} />
      {data && (
        <>
          <p className="prose">{sentenceOf(data)}</p>
          <div className="readiness">
            <Skills skills={data.skills.items} />
            <Papers papers={data.documents.items} />
            <List name="openness" items={data.openness.items} />
          </div>
        </>
      )}
    </section>
  );
}

function sentenceOf({ opened, skills, documents }: ReadinessAnswer): string {
  const all = [...skills.items, ...documents.items];
  return t("web.readiness.sentence", {
    opened: String(opened),
    ready: all.filter(({ ok }) => ok).length,
    all: all.length,
  });
}

interface ListProps {
  readonly name: "skills" | "documents" | "openness";
  readonly items: readonly ReadinessItem[];
}

function List({ name, items }: ListProps) {
  return (
    <div>
      <h3>{t("web.readiness.list", { list: name })}</h3>
      <ul className="ready-list">
        {items.map((item) => (
          <Item key={item.name} name={item.name} item={item} />
        ))}
      </ul>
    </div>
  );
}

function Item({ name, item: { ok, message } }: { readonly name: string; readonly item: ReadinessItem }) {
  return (
    <li data-row="">
      <p className={ok ? "" : "is-open"}>
        {t("web.readiness.item", { name: name.replace("-", "_"), other: name })}{" "}
        <span className="small">{t("web.readiness.state", { ok: String(ok) })}</span>
      </p>
      <p className="small">{message}</p>
    </li>
  );
}

function Skills({ skills }: { readonly skills: readonly ReadinessItem[] }) {
  const set = useWriting("readiness.set.skill");
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const proof = String(typed.get("proof") ?? "").trim();
    const used = proof ? { proof } : {};
    set.mutate({ name: String(typed.get("name")), needed: true, ...used }, { onSuccess: () => form.reset() });
  };
  return (
    <div>
      <List name="skills" items={skills} />
      <details>
        <summary>{t("web.readiness.addSkill")}</summary>
        <form className="ready-form" onSubmit={onSubmit}>
          <label className="field">
            {t("web.readiness.skill")}
            <input type="text" name="name" required autoComplete="off" />
          </label>
          <label className="field">
            {t("web.readiness.proof")}
            <input type="text" name="proof" autoComplete="off" />
          </label>
          <button type="submit" className="quiet-button" disabled={set.isPending}>
            {t("web.phase.save")}
          </button>
        </form>
      </details>
      <Trouble error={set.error} />
    </div>
  );
}

/** A paper is noted anew with one press: its day is today. */
function Papers({ papers }: { readonly papers: ReadinessAnswer["documents"]["items"] }) {
  const set = useWriting("readiness.set.document");
  const id = useId();
  return (
    <div>
      <h3>{t("web.readiness.list", { list: "documents" })}</h3>
      <ul className="ready-list">
        {papers.map((paper) => {
          const { kind, language, ok, message } = paper;
          const key = `${kind}-${language}`;
          return (
            <li key={key} data-row="">
              <p id={`${id}${key}`} className={ok ? "" : "is-open"}>
                {t("web.readiness.item", { name: kind, other: kind })}
                {language && ` (${language})`}{" "}
                <span className="small">{t("web.readiness.state", { ok: String(ok) })}</span>
              </p>
              <p className="small">{message}</p>
              {!ok && kind !== "pitch" && (
                <button
                  type="button"
                  className="text-button"
                  aria-describedby={`${id}${key}`}
                  disabled={set.isPending}
                  onClick={() => set.mutate({ kind, language })}
                >
                  {t("web.readiness.fresh")}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <Trouble error={set.error} />
    </div>
  );
}
