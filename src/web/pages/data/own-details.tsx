// Who the person is: without the own company nobody can be told a colleague.

import { useQuery } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { reading, useWriting } from "#web/api/queries.ts";
import type { Me } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { DateField } from "#web/parts/date-field.tsx";
import { Trouble } from "#web/parts/trouble.tsx";

const fields = [
  { name: "name", label: "web.field.name", complete: "name" },
  { name: "title", label: "web.field.title", complete: "organization-title" },
  { name: "organization", label: "web.field.organization", complete: "organization" },
  { name: "since", label: "web.field.since", isDay: true },
  { name: "email", label: "web.field.emails", complete: "email" },
] as const;

export function OwnDetails() {
  const { data: me } = useQuery(reading("me", {}));
  return (
    <section className="section" aria-labelledby="me">
      <h2 id="me">{t("web.me.title")}</h2>
      <p className="prose">{t("web.me.text")}</p>
      {me && <DetailsForm me={me} key={JSON.stringify(me)} />}
    </section>
  );
}

function DetailsForm({ me }: { readonly me: Me }) {
  const save = useWriting("me.set");
  const values = {
    name: me.fullName,
    title: me.title,
    organization: me.organization,
    since: me.since ?? "",
    email: me.emails.join(", "),
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const text = (name: string) => String(typed.get(name) ?? "").trim();
    const email = text("email")
      .split(/[\s,;]+/)
      .filter((address) => address !== "");
    save.mutate({
      name: text("name"),
      title: text("title"),
      organization: text("organization"),
      since: text("since"),
      email,
    });
  };
  return (
    <form className="form" onSubmit={onSubmit}>
      {fields.map((field) =>
        "isDay" in field ? (
          <DateField key={field.name} name={field.name} label={t(field.label)} value={values[field.name]} />
        ) : (
          <label key={field.name} className="field">
            <span>{t(field.label)}</span>
            <input name={field.name} defaultValue={values[field.name]} autoComplete={field.complete} />
          </label>
        ),
      )}
      <div className="form-foot">
        <button type="submit" className="button" disabled={save.isPending}>
          {t("web.save")}
        </button>
        <p aria-live="polite">{save.isSuccess && t("web.saved")}</p>
      </div>
      <Trouble error={save.error} />
    </form>
  );
}
