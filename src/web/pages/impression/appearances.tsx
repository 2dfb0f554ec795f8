// Where one is found, kept by hand, each with the next step; nothing is looked up anywhere.

import { useQuery } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useState } from "react";
import type { Appearance } from "#web/api/impression-calls.ts";
import { reading, useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { dayText } from "#web/parts/ago.tsx";
import { Choice } from "#web/parts/capture/choice.tsx";
import { DateField } from "#web/parts/date-field.tsx";
import { Trouble } from "#web/parts/trouble.tsx";

const kinds = ["talk", "article", "interview", "podcast", "role", "award", "profile", "other"] as const;

export function Appearances() {
  const { data, error } = useQuery(reading("appearance.list", {}));
  return (
    <section className="section" aria-labelledby="visible">
      <h2 id="visible">{t("web.visible.title")}</h2>
      <p className="prose">{t("web.visible.text")}</p>
      <Trouble error={error} />
      <ul className="pairs">
        {data?.appearances.map((one) => (
          <Row key={one.id} appearance={one} />
        ))}
      </ul>
      <details>
        <summary>{t("web.visible.add")}</summary>
        <AddForm />
      </details>
    </section>
  );
}

function Row({ appearance: { id, kind, title, on, place, url, next } }: { readonly appearance: Appearance }) {
  const remove = useWriting("appearance.remove");
  const facts = [t("web.visible.kind", { kind }), place, on && dayText(on)].filter(Boolean).join(" · ");
  return (
    <li className="pair ask-row" data-row="" tabIndex={-1}>
      <p>
        {url ? (
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}{" "}
        <span className="small">{facts}</span>
      </p>
      {next && <p>{t("web.visible.next", { next })}</p>}
      <div className="buttons">
        <button
          type="button"
          className="quiet-button"
          disabled={remove.isPending}
          onClick={() => remove.mutate({ id })}
          aria-label={t("web.visible.removeOne", { title })}
        >
          {t("web.visible.remove")}
        </button>
      </div>
      <Trouble error={remove.error} />
    </li>
  );
}

const fields = [
  { name: "title", label: "web.visible.titleField", isNeeded: true },
  { name: "place", label: "web.visible.place", isNeeded: false },
  { name: "url", label: "web.visible.url", isNeeded: false },
  { name: "next", label: "web.visible.nextField", isNeeded: false },
] as const;

function AddForm() {
  const add = useWriting("appearance.add");
  const [kind, setKind] = useState<(typeof kinds)[number]>("talk");
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const text = (name: string) => String(typed.get(name) ?? "").trim();
    const on = text("on");
    const input = { title: text("title"), place: text("place"), url: text("url"), next: text("next"), kind };
    add.mutate({ ...input, ...(on === "" ? {} : { on }) }, { onSuccess: () => form.reset() });
  };
  return (
    <form className="form" onSubmit={onSubmit}>
      <div className="is-whole">
        <Choice
          legend={t("web.visible.kindField")}
          values={kinds}
          value={kind}
          textOf={(one) => t("web.visible.kind", { kind: one })}
          onChange={(one) => setKind(one)}
        />
      </div>
      {fields.map(({ name, label, isNeeded }) => (
        <label key={name} className="field">
          <span>{t(label)}</span>
          <input name={name} required={isNeeded} autoComplete="off" maxLength={500} />
        </label>
      ))}
      <DateField key={add.data?.change ?? 0} name="on" label={t("web.visible.on")} value="" />
      <div className="form-foot">
        <button type="submit" className="button" disabled={add.isPending}>
          {t("web.visible.save")}
        </button>
      </div>
      <Trouble error={add.error} />
    </form>
  );
}
