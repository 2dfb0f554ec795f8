// What one writes of oneself beside what one says, and where the two don't agree.

import { useQuery } from "@tanstack/react-query";
import type { FormEvent } from "react";
import type { Presentation as Written } from "#web/api/impression-calls.ts";
import { reading, useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

export function Presentation({ language }: { readonly language: "de" | "en" }) {
  const { data, error } = useQuery(reading("pitch.presentation", { textLang: language }));
  return (
    <section className="section" aria-labelledby="presentation">
      <h2 id="presentation">{t("web.presentation.title")}</h2>
      <p className="prose">{t("web.presentation.text")}</p>
      <Trouble error={error} />
      {data && <PresentationForm key={JSON.stringify(data)} written={data} language={language} />}
    </section>
  );
}

interface PresentationFormProps {
  readonly written: Written;
  readonly language: "de" | "en";
}

function PresentationForm({ written, language }: PresentationFormProps) {
  const save = useWriting("pitch.presentation.set");
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const text = (name: string) => String(typed.get(name) ?? "").trim();
    const edit = { headline: text("headline"), profile: text("profile"), introduction: text("introduction") };
    save.mutate({ textLang: language, ...edit });
  };
  return (
    <form className="pitch-form" onSubmit={onSubmit}>
      <label className="field">
        <span>{t("web.presentation.headline")}</span>
        <input name="headline" maxLength={120} defaultValue={written.headline} lang={language} />
      </label>
      {(["profile", "introduction"] as const).map((name) => (
        <label key={name} className="field">
          <span>{t(`web.presentation.${name}`)}</span>
          <textarea
            name={name}
            rows={name === "profile" ? 4 : 3}
            maxLength={name === "profile" ? 600 : 2000}
            defaultValue={written[name]}
            lang={language}
          />
        </label>
      ))}
      {written.differences.length > 0 && (
        <ul className="pitch-notes">
          {written.differences.map(({ message, part, title }) => (
            <li key={`${part} ${title} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
      <div className="form-foot">
        <button type="submit" className="button" disabled={save.isPending}>
          {t("web.save")}
        </button>
      </div>
      <Trouble error={save.error} />
    </form>
  );
}
