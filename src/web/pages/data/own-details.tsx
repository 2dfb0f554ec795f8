// Who the person is: without the own company nobody can be told a colleague.

import { useQuery } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { reading, useWriting } from "#web/api/queries.ts";
import type { Me } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

const fields = [
  { name: "name", label: "web.field.name", type: "text", complete: "name" },
  { name: "title", label: "web.field.title", type: "text", complete: "organization-title" },
  { name: "organization", label: "web.field.organization", type: "text", complete: "organization" },
  { name: "since", label: "web.field.since", type: "date", complete: "off" },
  { name: "email", label: "web.field.emails", type: "text", complete: "email" },
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
      {fields.map(({ name, label, type, complete }) => (
        <label key={name} className="field">
          <span>{t(label)}</span>
          <input name={name} type={type} defaultValue={values[name]} autoComplete={complete} />
        </label>
      ))}
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
