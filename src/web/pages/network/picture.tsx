// The person's network with themself in the middle; a slider takes the position away and pales what goes with it.

import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import type { Picture as Pictured, PicturePerson } from "#web/api/network-calls.ts";
import { reading } from "#web/api/queries.ts";
import { pageLocale, t } from "#web/language.ts";
import { industryWord } from "#web/parts/industry-word.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { useWidth } from "#web/parts/use-width.ts";
import { PictureCanvas } from "./picture-canvas.tsx";
import { PictureLabels } from "./picture-labels.tsx";
import { type PictureLayout, pictureLayout, type Sector } from "./picture-layout.ts";
import { PictureNames } from "./picture-names.tsx";

const groupings = ["organization", "industry"] as const;
type Grouping = (typeof groupings)[number];

export default function Picture() {
  const { data, error } = useQuery(reading("picture", {}));
  const [by, setBy] = useState<Grouping>("organization");
  const [percent, setPercent] = useState(0);
  return (
    <section className="network-picture" aria-label={t("web.picture.name")}>
      <Trouble error={error} />
      {!data && !error && <p className="small">{t("web.network.waiting")}</p>}
      {data && (
        <>
          <div className="picture-tools">
            <fieldset className="sorts">
              <legend className="unseen">{t("web.picture.by")}</legend>
              {groupings.map((one) => (
                <label key={one} className="sort">
                  <input type="radio" name="by" className="unseen" checked={by === one} onChange={() => setBy(one)} />
                  <span>{t("web.picture.sector", { by: one })}</span>
                </label>
              ))}
            </fieldset>
            <label className="picture-gone">
              <span aria-hidden="true">{t("web.scenario.today")}</span>
              <input
                type="range"
                className="gone-slider"
                min={0}
                max={100}
                value={percent}
                aria-label={t("web.picture.slider")}
                onChange={(event) => setPercent(Number(event.target.value))}
              />
              <span aria-hidden="true">{t("web.picture.slider")}</span>
            </label>
          </div>
          <Circle picture={data} by={by} gone={percent / 100} />
        </>
      )}
    </section>
  );
}

interface CircleProps {
  readonly picture: Pictured;
  readonly by: Grouping;
  /** How far the position is gone, 0 to 1. */
  readonly gone: number;
}

const TALLEST = 760;
/** Beside the circle for the names of the sectors, where there is so much. */
const MARGIN = 170;
const WIDE_FROM = 720;

function Circle({ picture, by, gone }: CircleProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const isWide = width >= WIDE_FROM;
  const diameter = Math.max(0, Math.min(TALLEST, isWide ? width - 2 * MARGIN : width));
  const layout = useMemo(
    () => pictureLayout(placed(picture.people, by), ownSector(picture, by), diameter, isWide ? 14 : 8),
    [picture, by, diameter, isWide],
  );
  const shown = useDeferredValue(gone);
  const [at, setAt] = useState<number | null>(null);
  return (
    <>
      <div ref={ref} className="picture-place">
        {diameter > 0 && (
          <div className="picture-circle" style={{ width: diameter, height: diameter }}>
            <PictureCanvas
              picture={picture}
              layout={layout}
              gone={shown}
              at={at}
              onAt={setAt}
              textOf={(one) => nameText(one, by)}
            />
            <PictureLabels layout={layout} wordOf={(sector) => sectorWord(sector, by)} isWide={isWide} />
          </div>
        )}
      </div>
      <PictureNames person={personAt(picture, layout, at)} text={(one) => nameText(one, by)} />
      <p className="small prose">{t("web.picture.legend")}</p>
      {!isWide && <p className="small prose">{clockwise(layout, by)}</p>}
      {picture.people.length < picture.total && (
        <p className="small prose">{t("web.picture.capped", { shown: picture.people.length, total: picture.total })}</p>
      )}
    </>
  );
}

function placed(people: readonly PicturePerson[], by: Grouping) {
  return people.map(({ ring, relevance, ...person }) => ({ ring, relevance, sector: person[by] }));
}

function ownSector({ own, people }: Pictured, by: Grouping): string | null {
  if (by === "organization" || own === null) return own;
  return people.find(({ organization }) => organization === own)?.industry || null;
}

function personAt({ people }: Pictured, { nodes }: PictureLayout, at: number | null): PicturePerson | undefined {
  return at === null ? undefined : people[nodes[at]?.person ?? -1];
}

function sectorWord({ name }: Pick<Sector, "name">, by: Grouping): string {
  if (name === null) return t("web.picture.others");
  if (name === "") return t(by === "organization" ? "web.picture.noOrganization" : "web.picture.noIndustry");
  return by === "industry" ? industryWord(name) : name;
}

function clockwise({ sectors }: PictureLayout, by: Grouping): string {
  const names = new Intl.ListFormat(pageLocale(), { type: "unit" }).format(sectors.map((one) => sectorWord(one, by)));
  return t("web.picture.clockwise", { names });
}

function nameText(person: PicturePerson, by: Grouping): string {
  const percent = new Intl.NumberFormat(pageLocale(), { style: "percent" });
  return t("web.picture.one", {
    name: person.fullName,
    sector: sectorWord({ name: person[by] }, by),
    warmth: t("web.facets.warmth", { warmth: person.ring }),
    today: percent.format(person.alive * person.surviveToday),
    gone: percent.format(person.alive * person.survive),
  });
}
