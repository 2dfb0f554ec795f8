// Where the person stands in the line of people, and what part of the whole hangs on them.

import { useQuery } from "@tanstack/react-query";
import type { Person } from "#web/api/person-types.ts";
import { reading } from "#web/api/queries.ts";
import type { Share } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { type Carrier, lineLayout, ordered } from "#web/parts/line-layout.ts";
import { percentText } from "#web/parts/numbers.ts";
import { useWidth } from "#web/parts/use-width.ts";

export function PlaceInLine({ person: { uid } }: { readonly person: Person }) {
  const { data } = useQuery(reading("resilience", { scenario: "position-gone" }));
  if (!data) return null;
  const people = ordered(data.shares.map((one) => ({ ...one, today: carried(one), gone: carried(one) })));
  const at = people.findIndex((one) => one.uid === uid);
  if (at < 0) return <p>{t("web.counts.none")}</p>;
  const total = data.shares.reduce((sum, one) => sum + one.share, 0);
  const own = data.shares.find((one) => one.uid === uid)?.share ?? 0;
  const isTop = own > 0 && data.shares.every(({ share }) => share <= own);
  return (
    <>
      <MarkedLine people={people} at={at} />
      <p>{t("web.counts.place", { place: at + 1, count: people.length })}</p>
      {own > 0 && <p>{t("web.counts.share", { share: shareText(own / total), isTop: String(isTop) })}</p>}
    </>
  );
}

const carried = ({ alive, survive }: Share) => alive * survive;

/** The line with one dot ringed. */
function MarkedLine({ people, at }: { readonly people: readonly Carrier[]; readonly at: number }) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { dots, perDot, radius, height } = lineLayout(people, width);
  const marked = dots[Math.floor(at / perDot)];
  return (
    <div ref={ref} className="place-in-line">
      <svg width={width} height={height} aria-hidden="true">
        {dots.map(({ people: [first], x, y, gone }) => (
          <circle key={first?.uid} className="dot" cx={x} cy={y} r={radius} fillOpacity={gone} />
        ))}
        {marked && <circle className="dot-named" cx={marked.x} cy={marked.y} r={radius + 2} />}
      </svg>
    </div>
  );
}

/** Whole percents from one on, else "weniger als 1 %" is what the rounding shows. */
const shareText = (share: number): string => (share < 0.01 ? `< ${percentText(0.01)}` : percentText(share));
