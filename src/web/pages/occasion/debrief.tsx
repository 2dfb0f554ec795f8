// After an evening, in one minute: whom one met, what was promised; then what was foretold, and what to write tomorrow.

import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { fold } from "#lib/text.ts";
import type { Guest, OccasionWhole } from "#web/api/occasion-calls.ts";
import { useWriting } from "#web/api/queries.ts";
import { useLastWrite } from "#web/api/written.ts";
import { t } from "#web/language.ts";
import { positionText } from "#web/parts/position.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { DebriefDone } from "./debrief-done.tsx";

/** Further guests are found by typing. */
const SHOWN = 12;

export function Debrief({ occasion }: { readonly occasion: OccasionWhole }) {
  const debrief = useWriting("debrief");
  const client = useQueryClient();
  const [isAgain, setAgain] = useState(false);
  const undone = useLastWrite()?.undone ?? null;
  if (debrief.data && debrief.data.change !== undone && !isAgain)
    return (
      <DebriefDone
        debrief={debrief.data}
        onAgain={() => {
          setAgain(true);
          void client.invalidateQueries({ queryKey: ["occasion"] });
        }}
      />
    );
  return (
    <section className="debrief" aria-labelledby="debrief">
      <h2 id="debrief" className="answer">
        {t(occasion.debriefed ? "web.debrief.again" : "web.debrief.title")}
      </h2>
      <DebriefForm
        occasion={occasion}
        isBusy={debrief.isPending}
        onDone={(said) => debrief.mutate({ occasion: occasion.uid, ...said }, { onSuccess: () => setAgain(false) })}
      />
      <Trouble error={debrief.error} />
    </section>
  );
}

interface Said {
  readonly met: readonly string[];
  readonly promised: readonly string[];
  readonly hours?: number;
}

interface DebriefFormProps {
  readonly occasion: OccasionWhole;
  readonly isBusy: boolean;
  onDone(said: Said): void;
}

function DebriefForm({ occasion, isBusy, onDone }: DebriefFormProps) {
  const guests = namedGuests(occasion.people);
  const [met, setMet] = useState<ReadonlyMap<string, string>>(new Map());
  const tick = (name: string, promise: string | null) => {
    const next = new Map(met);
    if (promise === null) next.delete(name);
    else next.set(name, promise);
    setMet(next);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const others = linesOf(form.get("others"));
    const hours = Number.parseFloat(String(form.get("hours") ?? "").replace(",", "."));
    onDone({
      met: [...met.keys(), ...others],
      promised: [...met].flatMap(([name, promise]) => (promise.trim() ? [`${name}: ${promise.trim()}`] : [])),
      ...(Number.isFinite(hours) ? { hours } : {}),
    });
  };
  return (
    <form className="debrief-form" onSubmit={onSubmit}>
      {guests.length > 0 && <GuestTicks guests={guests} met={met} onTick={tick} />}
      <label className="field">
        <span>{t("web.debrief.others")}</span>
        <textarea name="others" rows={2} placeholder={t("web.debrief.othersHint")} />
      </label>
      <label className="field is-short">
        <span>{t("web.debrief.hours")}</span>
        <input name="hours" inputMode="decimal" autoComplete="off" />
      </label>
      <button type="submit" className="button" disabled={isBusy}>
        {t("web.debrief.done")}
      </button>
    </form>
  );
}

interface GuestTicksProps {
  readonly guests: readonly Guest[];
  /** Names with what was promised. */
  readonly met: ReadonlyMap<string, string>;
  onTick(name: string, promise: string | null): void;
}

/** Those of the list, the first ones at once, the others by typing. */
function GuestTicks({ guests, met, onTick }: GuestTicksProps) {
  const [search, setSearch] = useState("");
  const typed = fold(search);
  const shown = guests.filter(({ name, organization }, at) =>
    typed === "" ? at < SHOWN || met.has(name) : fold(`${name} ${organization}`).includes(typed),
  );
  return (
    <fieldset>
      <legend className="small">{t("web.debrief.met")}</legend>
      {guests.length > SHOWN && (
        <label className="field">
          <span className="unseen">{t("web.debrief.search")}</span>
          <input
            type="search"
            autoComplete="off"
            placeholder={t("web.debrief.search")}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </label>
      )}
      <ul>
        {shown.map((guest) => (
          <GuestTick key={guest.name} guest={guest} promise={met.get(guest.name) ?? null} onTick={onTick} />
        ))}
      </ul>
    </fieldset>
  );
}

interface GuestTickProps {
  readonly guest: Guest;
  /** Null: not met. */
  readonly promise: string | null;
  onTick(name: string, promise: string | null): void;
}

function GuestTick({ guest, promise, onTick }: GuestTickProps) {
  const { name } = guest;
  const isMet = promise !== null;
  return (
    <li className="guest-tick" data-row="">
      <label>
        <input type="checkbox" data-x="" checked={isMet} onChange={() => onTick(name, isMet ? null : "")} />
        <span>{name}</span>
        <span className="small">{positionText(guest)}</span>
      </label>
      {isMet && (
        <label className="field">
          <span className="unseen">{t("web.debrief.promised", { name })}</span>
          <input
            autoComplete="off"
            placeholder={t("web.debrief.promisedHint")}
            value={promise}
            onChange={(event) => onTick(name, event.target.value)}
          />
        </label>
      )}
    </li>
  );
}

/** Those with a name, each name once, whom to meet first at the top. */
function namedGuests(people: readonly Guest[]): readonly Guest[] {
  const named = people.filter(({ name }) => name !== "");
  const once = [...new Map(named.toReversed().map((guest) => [guest.name, guest])).values()];
  return once.toSorted((a, b) => b.relevance - a.relevance || b.q - a.q || (a.name < b.name ? -1 : 1));
}

function linesOf(typed: unknown): readonly string[] {
  return String(typed ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
