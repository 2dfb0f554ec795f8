// What is known of it, to be corrected; only what was changed is written.

import type { FormEvent } from "react";
import { isVisibility, occasionKinds } from "#model/occasion.ts";
import type { OccasionEdit, OccasionWhole } from "#web/api/occasion-calls.ts";
import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { DateField } from "#web/parts/date-field.tsx";
import { Trouble } from "#web/parts/trouble.tsx";

export function Facts({ occasion }: { readonly occasion: OccasionWhole }) {
  return (
    <section className="section" aria-labelledby="facts">
      <details>
        <summary>
          <h2 id="facts" className="folded-title">
            {t("web.occasion.facts")}
          </h2>
        </summary>
        <FactsForm occasion={occasion} key={JSON.stringify(valuesOf(occasion))} />
      </details>
    </section>
  );
}

function FactsForm({ occasion }: { readonly occasion: OccasionWhole }) {
  const set = useWriting("occasion.set");
  const values = valuesOf(occasion);
  const [series = "", day] = occasion.uid.split("/");
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = Object.keys(values).flatMap((name) => {
      const value = form.get(name);
      return typeof value === "string" ? [[name, value.trim()] as const] : [];
    });
    set.mutate({ occasion: series, ...editOf(values, Object.fromEntries(typed)) });
  };
  return (
    <form className="form" onSubmit={onSubmit}>
      {day !== undefined && <p className="small is-whole">{t("web.occasion.wholeSeries")}</p>}
      <Line name="name" value={values.name} isNeeded />
      {day === undefined && <DateField name="start" label={t("web.occasion.start")} value={values.start} />}
      {day === undefined && <DateField name="end" label={t("web.occasion.end")} value={values.end} />}
      <Line name="time" value={values.time} hint="18:30" pattern="([01]?\d|2[0-3]):[0-5]\d" />
      <KindChoice kind={values.kind} />
      <Line name="location" value={values.location} />
      <Line name="cost" value={values.cost} hint={t("web.occasion.estimated")} isAmount />
      <Line name="days" value={values.days} hint={t("web.occasion.estimated")} isAmount />
      {isVisibility(occasion.kind) && (
        <>
          <Line name="reach" value={values.reach} hint={t("web.occasion.estimated")} isAmount />
          <Line name="prepare" value={values.prepare} isAmount />
        </>
      )}
      <Line name="url" value={values.url} />
      <div className="form-foot">
        <button type="submit" className="button" disabled={set.isPending}>
          {t("web.save")}
        </button>
      </div>
      <Trouble error={set.error} />
    </form>
  );
}

interface LineProps {
  readonly name: "name" | "time" | "location" | "url" | Amount;
  readonly value: string;
  readonly hint?: string;
  readonly pattern?: string;
  readonly isNeeded?: boolean;
  readonly isAmount?: boolean;
}

function Line({ name, value, hint, pattern, isNeeded = false, isAmount = false }: LineProps) {
  return (
    <label className={name === "name" ? "field is-whole" : "field"}>
      <span>{t(`web.occasion.${name}`)}</span>
      <input
        name={name}
        defaultValue={value}
        placeholder={hint}
        pattern={pattern}
        required={isNeeded}
        inputMode={isAmount ? "decimal" : "text"}
        autoComplete="off"
      />
    </label>
  );
}

function KindChoice({ kind }: { readonly kind: string }) {
  return (
    <label className="field">
      <span>{t("web.occasion.kind")}</span>
      <select name="kind" className="word-choice" defaultValue={kind}>
        <option value="">{t("web.occasion.kindUnknown")}</option>
        {occasionKinds.map((one) => (
          <option key={one} value={one}>
            {t(`web.occasions.kind.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** As the fields show them; what is only estimated is empty. */
function valuesOf(occasion: OccasionWhole) {
  const { name, startOn, endOn, startTime, kind, location, costEur, days, estimated, url, reach, prepareMinutes } =
    occasion;
  return {
    name,
    start: startOn,
    end: endOn,
    time: startTime?.slice(0, 5) ?? "",
    kind: kind ?? "",
    location,
    cost: estimated.cost ? "" : String(costEur),
    days: estimated.days ? "" : String(days),
    url,
    reach: reach === null ? "" : String(reach),
    prepare: prepareMinutes > 0 ? String(prepareMinutes) : "",
  };
}

type Values = ReturnType<typeof valuesOf>;
type Amount = "cost" | "days" | "reach" | "prepare";

function editOf(before: Values, typed: Readonly<Record<string, string>>): Omit<OccasionEdit, "occasion"> {
  const changed = (name: keyof Values): string | null => {
    const value = typed[name] ?? before[name];
    return value === before[name] || (value === "" && (name === "start" || name === "end")) ? null : value;
  };
  const amount = (name: Amount) => {
    const value = changed(name);
    if (value === null) return {};
    const plain = Number.parseFloat(value.replace(/[.,](?=\d{3}(?:\D|$))/g, "").replace(",", "."));
    return { [name]: Number.isFinite(plain) ? plain : null };
  };
  const text = (name: Exclude<keyof Values, Amount>) => {
    const value = changed(name);
    return value === null ? {} : { [name]: value };
  };
  return {
    ...text("name"),
    ...text("start"),
    ...text("end"),
    ...text("time"),
    ...text("kind"),
    ...text("location"),
    ...text("url"),
    ...amount("cost"),
    ...amount("days"),
    ...amount("reach"),
    ...amount("prepare"),
  };
}
