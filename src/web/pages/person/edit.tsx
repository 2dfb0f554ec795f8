// Name, position, company and addresses, changed as one write.

import { type FormEvent, useState } from "react";
import type { Person, PersonChannel } from "#web/api/person-types.ts";
import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Choice } from "#web/parts/capture/choice.tsx";
import { DateField } from "#web/parts/date-field.tsx";
import { Trouble } from "#web/parts/trouble.tsx";

const lists = [
  { name: "email", label: "web.field.emails" },
  { name: "phone", label: "web.edit.phones" },
  { name: "url", label: "web.edit.urls" },
] as const;
const texts = [
  { name: "name", label: "web.field.name" },
  { name: "title", label: "web.field.title" },
  { name: "organization", label: "web.field.organization" },
] as const;

/** The form, folded up; only what was changed is written. */
export function Edit({ person }: { readonly person: Person }) {
  return (
    <section className="section" aria-labelledby="edit">
      <details>
        <summary>
          <h2 id="edit" className="folded-title">
            {t("web.edit.title")}
          </h2>
        </summary>
        <EditForm person={person} key={JSON.stringify(valuesOf(person))} />
      </details>
    </section>
  );
}

function EditForm({ person }: { readonly person: Person }) {
  const set = useWriting("contact.set");
  const values = valuesOf(person);
  const [introduces, setIntroduces] = useState(values.introduces);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = (name: string) => String(form.get(name) ?? "").trim();
    const changed = (name: keyof typeof values) => typed(name) !== values[name];
    const parts = (name: string) =>
      typed(name)
        .split(/[,;\n]+/)
        .map((part) => part.trim())
        .filter(Boolean);
    set.mutate({
      uid: person.uid,
      ...(changed("name") && typed("name") !== "" ? { name: typed("name") } : {}),
      ...(changed("title") ? { title: typed("title") } : {}),
      ...(changed("organization") ? { organization: typed("organization") } : {}),
      ...(changed("email") ? { email: parts("email") } : {}),
      ...(changed("phone") ? { phone: parts("phone") } : {}),
      ...(changed("url") ? { url: parts("url") } : {}),
      ...(changed("birthday") ? { birthday: typed("birthday") } : {}),
      ...(introduces === values.introduces ? {} : { introduces }),
    });
  };
  return (
    <form className="form" onSubmit={onSubmit}>
      {[...texts, ...lists].map(({ name, label }) => (
        <label key={name} className="field">
          <span>{t(label)}</span>
          <input name={name} defaultValue={values[name]} autoComplete="off" required={name === "name"} />
        </label>
      ))}
      <DateField name="birthday" label={t("web.edit.birthday")} value={values.birthday} />
      <Choice<"yes" | "no">
        legend={t("web.edit.introduces")}
        values={["yes", "no"]}
        value={introduces}
        textOf={(answer) => t("web.edit.introducesOf", { answer })}
        onChange={setIntroduces}
      />
      <div className="form-foot">
        <button type="submit" className="button" disabled={set.isPending}>
          {t("web.save")}
        </button>
      </div>
      <Trouble error={set.error} />
    </form>
  );
}

function valuesOf({ fullName, title, organization, birthday, channels, introduces }: Person) {
  const all = (kind: PersonChannel["kind"]) =>
    channels.flatMap((channel) => (channel.kind === kind ? [channel.value] : [])).join(", ");
  return {
    name: fullName,
    title,
    organization,
    email: all("email"),
    phone: all("phone"),
    url: all("url"),
    // A birthday without a year has no place in a field for days.
    birthday: birthday?.startsWith("--") ? "" : (birthday ?? ""),
    introduces: introduces ? ("yes" as const) : ("no" as const),
  };
}
