// Kept views as words above the list; what is looked at now can be kept under a name.

import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { FacetFilter } from "#model/saved-view.ts";
import type { NamedView } from "#web/api/network-calls.ts";
import { reading, useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { hasChosen, inputOf, isSameView } from "./choice.ts";

interface ViewsProps {
  readonly search: string;
  readonly chosen: FacetFilter;
  onView(view: NamedView | null): void;
}

export function Views({ search, chosen, onView }: ViewsProps) {
  const { data } = useQuery(reading("views", {}));
  const remove = useWriting("view.remove");
  const [isNaming, setNaming] = useState(false);
  const views = data?.views ?? [];
  const here = views.find((view) => isSameView(view, search, chosen));
  const canKeep = data !== undefined && !here && (search !== "" || hasChosen(chosen));
  if (!views.length && !canKeep) return null;
  return (
    <section className="views" aria-label={t("web.views.name")}>
      {views.map((view) => (
        <button
          key={view.name}
          type="button"
          className="facet-value"
          aria-pressed={view === here}
          onClick={() => onView(view === here ? null : view)}
        >
          {view.name}
        </button>
      ))}
      {here && (
        <button
          type="button"
          className="text-button"
          aria-label={t("web.views.forget", { view: here.name })}
          onClick={() => remove.mutate({ name: here.name })}
        >
          {t("web.views.forgetShort")}
        </button>
      )}
      {canKeep && !isNaming && (
        <button type="button" className="text-button" onClick={() => setNaming(true)}>
          {t("web.views.keep")}
        </button>
      )}
      {canKeep && isNaming && <KeepForm search={search} chosen={chosen} onDone={() => setNaming(false)} />}
      <Trouble error={remove.error} />
    </section>
  );
}

interface KeepFormProps {
  readonly search: string;
  readonly chosen: FacetFilter;
  onDone(): void;
}

function KeepForm({ search, chosen, onDone }: KeepFormProps) {
  const [name, setName] = useState("");
  const save = useWriting("view.save");
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") save.mutate({ ...inputOf(search, chosen), name }, { onSuccess: onDone });
  };
  return (
    <form className="views-form" onSubmit={onSubmit}>
      <label className="field">
        <span className="unseen">{t("web.views.called")}</span>
        <input
          ref={(input) => input?.focus()}
          value={name}
          maxLength={60}
          placeholder={t("web.views.called")}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") onDone();
          }}
        />
      </label>
      <button type="submit" className="button" disabled={save.isPending || name.trim() === ""}>
        {t("web.views.keep")}
      </button>
      <Trouble error={save.error} />
    </form>
  );
}
