// Where the person wants to go, on one page; before it is kept it shows what it would change.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type FormEvent, useEffect, useState } from "react";
import { levels } from "#model/level.ts";
import type { Direction, DirectionEdit } from "#web/api/direction-calls.ts";
import { reading, useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { DateField } from "#web/parts/date-field.tsx";
import { Trouble } from "#web/parts/trouble.tsx";
import { DirectionPreview } from "./direction-preview.tsx";

const lists = ["functions", "industries", "regions", "organizations", "exclude", "languages"] as const;
const SETTLED_MS = 700;

/** The section of a page; its heading is where links to the direction lead. */
export function DirectionSection() {
  const { data: direction } = useQuery(reading("direction", {}));
  return (
    <section className="section" aria-labelledby="direction">
      <h2 id="direction">{t("web.direction.title")}</h2>
      <p className="prose">{t("web.direction.text")}</p>
      {direction && <DirectionForm direction={direction} key={JSON.stringify(direction)} />}
    </section>
  );
}

function DirectionForm({ direction }: { readonly direction: Direction }) {
  const save = useWriting("direction.set");
  const [edit, setEdit] = useState<DirectionEdit>({});
  const [settled, setSettled] = useState(edit);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(edit), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [edit]);
  const isChanged = Object.keys(settled).length > 0;
  const { data: preview, error } = useQuery({
    ...reading("direction.set", { ...settled, dryRun: true }),
    enabled: isChanged,
    placeholderData: keepPreviousData,
  });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (Object.keys(edit).length > 0) save.mutate(edit);
  };
  return (
    <form className="form" onSubmit={onSubmit}>
      {lists.map((name) => (
        <label key={name} className="field">
          <span>{t(`web.direction.${name}`)}</span>
          <input
            defaultValue={direction[name].join(", ")}
            placeholder={t(`web.direction.${name}Hint`)}
            autoComplete="off"
            onChange={(event) => setEdit({ ...edit, [name]: partsOf(event.target.value) })}
          />
        </label>
      ))}
      <LevelChoice level={direction.minLevel} onLevel={(minLevel) => setEdit({ ...edit, minLevel })} />
      <DateField
        label={t("web.direction.until")}
        value={direction.until ?? ""}
        onDay={(until) => setEdit({ ...edit, until })}
      />
      {isChanged && preview && <DirectionPreview preview={preview} />}
      {!isChanged && direction.notUnderstood.length > 0 && (
        <p className="needs-you is-whole">{t("web.first.notUnderstood", { names: direction.notUnderstood })}</p>
      )}
      <div className="form-foot">
        <button type="submit" className="button" disabled={save.isPending}>
          {t("web.save")}
        </button>
        <p aria-live="polite">{save.isSuccess && t("web.saved")}</p>
      </div>
      <Trouble error={save.error ?? error} />
    </form>
  );
}

interface LevelChoiceProps {
  readonly level: number | null;
  onLevel(level: number | null): void;
}

function LevelChoice({ level, onLevel }: LevelChoiceProps) {
  return (
    <label className="field">
      <span>{t("web.direction.minLevel")}</span>
      <select
        className="word-choice"
        defaultValue={level ?? ""}
        onChange={({ target: { value } }) => onLevel(value === "" ? null : Number(value))}
      >
        <option value="">{t("web.direction.ownLevel")}</option>
        {levels.map((name, at) => (
          <option key={name} value={at}>
            {t(`level.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

const partsOf = (typed: string): readonly string[] =>
  typed
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean);
