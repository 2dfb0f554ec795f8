import { type FormEvent, useState } from "react";
import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

const fields = [
  { name: "name", label: "web.field.name" },
  { name: "title", label: "web.field.title" },
  { name: "organization", label: "web.field.organization" },
] as const;

/** So many people make a beginning. */
export const ENOUGH = 3;

interface TypePeopleProps {
  /** Told how many stand by now. */
  onTyped(count: number): void;
}

/** A short form for one person after the other. */
export function TypePeople({ onTyped }: TypePeopleProps) {
  const add = useWriting("contact.add");
  const [names, setNames] = useState<readonly string[]>([]);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const text = (field: string) => String(typed.get(field) ?? "").trim();
    const input = {
      name: text("name"),
      ...given("title", text("title")),
      ...given("organization", text("organization")),
    };
    const onSuccess = () => {
      setNames((before) => [...before, input.name]);
      form.reset();
      form.querySelector("input")?.focus();
      onTyped(names.length + 1);
    };
    add.mutate(input, { onSuccess });
  };
  return (
    <form className="type-people" onSubmit={onSubmit}>
      {fields.map(({ name, label }) => (
        <label key={name} className="field">
          <span>{t(label)}</span>
          <input name={name} required={name === "name"} autoComplete="off" />
        </label>
      ))}
      <button type="submit" className="button" disabled={add.isPending}>
        {t("web.first.typeButton")}
      </button>
      <p aria-live="polite">{names.length > 0 && t("web.first.typed", { names })}</p>
      <Trouble error={add.error} />
    </form>
  );
}

const given = <Name extends string>(name: Name, value: string) => (value === "" ? {} : { [name]: value });
