import type { CSSProperties } from "react";
import { warmths } from "#analysis/warmth.ts";
import { t } from "#web/language.ts";
import type { PictureLayout, Sector } from "./picture-layout.ts";

interface PictureLabelsProps {
  readonly layout: PictureLayout;
  readonly isWide: boolean;
  wordOf(sector: Sector): string;
}

const BEYOND = 12;
const LINE = 18;

/** The names of rings and, where there is room, of sectors; hidden from readers, who are told with each person. */
export function PictureLabels({ layout, isWide, wordOf }: PictureLabelsProps) {
  const { centre } = layout;
  return (
    <div aria-hidden="true">
      <span className="picture-me" style={{ left: centre, top: centre }}>
        {t("web.picture.me")}
      </span>
      {warmths.map((ring, k) => (
        <span key={ring} className="picture-ring" style={{ left: centre, top: centre - middleOf(layout, k) }}>
          {t("web.picture.ring", { ring })}
        </span>
      ))}
      {isWide &&
        rimPlaces(layout).map(({ sector, style, side }) => (
          <span key={String(sector.name)} className={`picture-sector is-${side}`} style={style}>
            {wordOf(sector)}
          </span>
        ))}
    </div>
  );
}

/** Halfway between a ring's two edges. */
const middleOf = ({ rings, inner }: PictureLayout, k: number): number =>
  ((rings[k] ?? 0) + (k === 0 ? inner : (rings[k - 1] ?? 0))) / 2;

interface RimPlace {
  readonly sector: Sector;
  readonly side: "left" | "right";
  readonly style: CSSProperties;
}

/** A name where its sector meets the rim; one that would lie on another is left out. */
function rimPlaces({ sectors, centre, radius }: PictureLayout): RimPlace[] {
  const taken: Record<"left" | "right", number[]> = { left: [], right: [] };
  return sectors.flatMap((sector) => {
    const angle = (sector.from + sector.to) / 2;
    const [x, y] = [Math.sin(angle), -Math.cos(angle)];
    const side = x >= 0 ? "right" : "left";
    const top = centre + y * (radius + BEYOND);
    if (taken[side].some((other) => Math.abs(other - top) < LINE)) return [];
    taken[side].push(top);
    const distance = centre + Math.abs(x) * (radius + BEYOND);
    return [{ sector, side, style: side === "right" ? { left: distance, top } : { right: distance, top } }];
  });
}
