// The evenings of the season, each with its sentence.

import { useId } from "react";
import type { ChosenOccasion, Occasion, SeasonPlan } from "#web/api/occasion-calls.ts";
import { t } from "#web/language.ts";
import { daysText } from "#web/parts/day-word.ts";
import { percentText } from "#web/parts/numbers.ts";
import { OccasionDecide } from "#web/parts/occasion-decide.tsx";
import { OccasionLink } from "#web/parts/occasion-link.tsx";
import { promiseText } from "#web/parts/occasion-words.ts";

interface ChosenProps {
  readonly plan: SeasonPlan;
  /** What was decided, by uid. */
  readonly known: ReadonlyMap<string, Occasion>;
}

export function Chosen({ plan: { chosen, value }, known }: ChosenProps) {
  if (chosen.length === 0) return null;
  return (
    <ol className="evenings">
      {chosen.map((one, at) => (
        <ChosenRow key={one.uid} one={one} number={at + 1} share={one.gain / value} known={known.get(one.uid)} />
      ))}
    </ol>
  );
}

interface ChosenRowProps {
  readonly one: ChosenOccasion;
  readonly number: number;
  /** Of the season's value, what only this one adds. */
  readonly share: number;
  readonly known: Occasion | undefined;
}

function ChosenRow({ one, number, share, known }: ChosenRowProps) {
  const id = useId();
  const decided = {
    uid: one.uid,
    going: known?.going ?? null,
    priority: known?.priority ?? (one.must ? "must" : null),
  };
  return (
    <li className="evening" data-row="">
      <p className="evening-when">
        <span className="evening-number" aria-hidden="true">
          {number}
        </span>{" "}
        <time dateTime={one.startOn}>{daysText(one.startOn, one.endOn)}</time>
      </p>
      <div className="evening-text">
        <h3 id={id}>
          <OccasionLink uid={one.uid}>{one.name}</OccasionLink>
        </h3>
        <p>{promiseText(one)}</p>
        <p className="small">
          {[one.location, share > 0 && t("web.occasions.share", { share: percentText(share) })]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      <OccasionDecide occasion={decided} namedBy={id} />
    </li>
  );
}
