// The line of people, large: a row for every organisation, industry or level, what is lost most first.

import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useCallback, useMemo, useState } from "react";
import type { Scenario } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { dotText } from "./dot-text.ts";
import { type GroupKind, groupsOf, type Placed } from "./groups.ts";
import { KindChoice } from "./kind-choice.tsx";
import type { LossesInHand } from "./losses.ts";
import { Row } from "./row.tsx";
import { dotsOf, perDotFor, type RowDot } from "./row-dots.ts";
import { RowsTable } from "./rows-table.tsx";

const FIRST = 12;
const MOST = 60;

interface RowsProps {
  readonly people: readonly Placed[];
  readonly scenario: Scenario;
  readonly inHand: LossesInHand;
}

export function Rows({ people, scenario, inHand }: RowsProps) {
  const [kind, setKind] = useState<GroupKind>("organization");
  const [isWhole, setWhole] = useState(false);
  const groups = useMemo(() => groupsOf(people, kind), [people, kind]);
  const perDot = perDotFor(people.length);
  const shown = useMemo(() => groups.slice(0, isWhole ? MOST : FIRST), [groups, isWhole]);
  const rows = useMemo(() => shown.map((group) => dotsOf(group, perDot)), [shown, perDot]);
  const [named, setNamed] = useState<readonly [row: number, at: number] | null>(null);
  const onName = useCallback((row: number, at: number | null) => setNamed(at === null ? null : [row, at]), []);
  const onOpen = useOpenDot();
  const rest = groups.length - shown.length;
  return (
    <section className="section" aria-labelledby="rows">
      <div className="rows-head">
        <h2 id="rows">{t("web.rows.title")}</h2>
        <KindChoice kind={kind} onKind={setKind} />
      </div>
      <p className="small">{t("web.rows.legend", { perDot, scenario })}</p>
      <RowsSlider rows={rows} named={named} onName={setNamed} onOpen={onOpen} />
      <p className="rows-scale" aria-hidden="true">
        {t("web.rows.scale")}
      </p>
      <ul className="rows">
        {shown.map((group, at) => (
          <Row
            key={`${kind} ${group.key}`}
            at={at}
            group={group}
            kind={kind}
            dots={rows[at] ?? []}
            scenario={scenario}
            named={named?.[0] === at ? named[1] : null}
            inHand={inHand}
            onName={onName}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {rest > 0 && !isWhole && (
        <button type="button" className="text-button" onClick={() => setWhole(true)}>
          {t("web.rows.more", { count: Math.min(rest, MOST - FIRST) })}
        </button>
      )}
      {rest > 0 && isWhole && <p className="small">{t("web.rows.rest", { count: rest })}</p>}
      <RowsTable groups={shown} kind={kind} />
    </section>
  );
}

/** Opens the person a dot stands for; a dot of several stays. */
function useOpenDot() {
  const navigate = useNavigate();
  return useCallback(
    ({ people }: RowDot) => {
      const [person] = people;
      if (person && people.length === 1) void navigate({ to: "/person/$uid", params: { uid: person.uid } });
    },
    [navigate],
  );
}

interface RowsSliderProps {
  readonly rows: readonly (readonly RowDot[])[];
  readonly named: readonly [row: number, at: number] | null;
  onName(named: readonly [row: number, at: number] | null): void;
  onOpen(dot: RowDot): void;
}

/** All dots as one stop of the keyboard: arrow keys name one after the other, Enter opens it. */
function RowsSlider({ rows, named, onName, onOpen }: RowsSliderProps) {
  const places = useMemo(() => rows.flatMap((dots, row) => dots.map((dot, at) => ({ dot, row, at }))), [rows]);
  const current = named ? places.findIndex(({ row, at }) => row === named[0] && at === named[1]) : 0;
  const place = places[Math.max(0, current)];
  const go = (index: number) => {
    const to = places[index];
    if (to) onName([to.row, to.at]);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Enter" && place) onOpen(place.dot);
  };
  return (
    <input
      type="range"
      className="unseen rows-slider"
      min={0}
      max={Math.max(0, places.length - 1)}
      value={Math.max(0, current)}
      aria-label={t("web.rows.slider")}
      aria-valuetext={place ? dotText(place.dot) : ""}
      onChange={(event) => go(Number(event.target.value))}
      onKeyDown={onKeyDown}
      onFocus={() => go(Math.max(0, current))}
      onBlur={() => onName(null)}
    />
  );
}
