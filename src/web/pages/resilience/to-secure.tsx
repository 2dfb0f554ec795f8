// Who can't be reached after the last day: each with the cheapest act there is, done from here.

import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useWriting } from "#web/api/queries.ts";
import type { UnreachablePerson } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { positionText } from "#web/parts/position.ts";
import { Trouble } from "#web/parts/trouble.tsx";

const FIRST = 8;
const MOST = 100;

/** The people in the order given, those who matter most first. */
export function ToSecure({ people }: { readonly people: readonly UnreachablePerson[] }) {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = people.slice(0, isWhole ? MOST : FIRST);
  const rest = people.length - shown.length;
  const focusNext = useNextFocus(people);
  const onDone = (at: number) =>
    focusNext(() => list.current?.querySelectorAll<HTMLElement>("button")[at] ?? heading.current);
  return (
    <section className="section" aria-labelledby="secure">
      <h2 id="secure" ref={heading} tabIndex={-1}>
        {t("web.secure.title", { count: people.length })}
      </h2>
      <p className="prose">{people.length > 0 ? t("web.secure.text") : t("web.secure.nobody")}</p>
      <ul ref={list} className="to-secure">
        {shown.map((person, at) => (
          <PersonToSecure key={person.uid} person={person} onDone={() => onDone(at)} />
        ))}
      </ul>
      {rest > 0 && !isWhole && (
        <button type="button" className="text-button" onClick={() => setWhole(true)}>
          {t("web.secure.more", { count: Math.min(rest, MOST - FIRST) })}
        </button>
      )}
      {rest > 0 && isWhole && <p className="small">{t("web.secure.rest", { count: rest })}</p>}
    </section>
  );
}

/** Gives the focus on once the list has changed: the button that had it is gone by then. */
function useNextFocus(people: readonly UnreachablePerson[]) {
  const next = useRef<(() => HTMLElement | null) | null>(null);
  const before = useRef(people.length);
  useEffect(() => {
    if (people.length === before.current) return;
    before.current = people.length;
    next.current?.()?.focus();
    next.current = null;
  }, [people.length]);
  return (target: () => HTMLElement | null) => {
    next.current = target;
  };
}

interface PersonToSecureProps {
  readonly person: UnreachablePerson;
  /** Told once it is written. */
  onDone(): void;
}

function PersonToSecure({ person, onDone }: PersonToSecureProps) {
  const secure = useWriting("act.done");
  const { uid, fullName: name } = person;
  const onSecure = () => secure.mutate({ id: `secure:${uid}` }, { onSuccess: onDone });
  return (
    <li>
      <p className="to-secure-name">
        <Link to="/person/$uid" params={{ uid }}>
          {name}
        </Link>
        <span>{positionText(person)}</span>
      </p>
      <button
        type="button"
        className="text-button"
        disabled={secure.isPending}
        aria-label={t("web.secure.doneFor", { name })}
        onClick={onSecure}
      >
        {t("web.act.done")}
      </button>
      <Trouble error={secure.error} />
    </li>
  );
}
