// The canvas under a slider that isn't seen: arrow keys and pointer name a person, Enter and a click open them.

import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import type { Picture, PicturePerson } from "#web/api/network-calls.ts";
import { t } from "#web/language.ts";
import { drawPicture } from "./draw-picture.ts";
import { nodeNear, type PictureLayout } from "./picture-layout.ts";

interface PictureCanvasProps {
  readonly picture: Picture;
  readonly layout: PictureLayout;
  /** How far the position is gone, 0 to 1. */
  readonly gone: number;
  /** The node that is named. */
  readonly at: number | null;
  onAt(at: number | null): void;
  textOf(person: PicturePerson): string;
}

const REACH_PX = 24;

export function PictureCanvas({ picture, layout, gone, at, onAt, textOf }: PictureCanvasProps) {
  const canvas = usePainted(picture, layout, gone);
  const navigate = useNavigate();
  const node = at === null ? undefined : layout.nodes[at];
  const personOf = (index: number | null) => picture.people[layout.nodes[index ?? -1]?.person ?? -1];
  const open = (index: number | null) => {
    const person = personOf(index);
    if (person) void navigate({ to: "/person/$uid", params: { uid: person.uid } });
  };
  const nearest = ({ clientX, clientY, currentTarget }: Pointed) => {
    const box = currentTarget.getBoundingClientRect();
    return nodeNear(layout.nodes, clientX - box.left, clientY - box.top, REACH_PX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") open(at);
  };
  const named = personOf(at) ?? personOf(0);
  return (
    <>
      <canvas ref={canvas} className="picture-canvas" />
      {node && (
        <span
          className="picture-mark"
          style={{ left: node.x, top: node.y, width: 2 * node.r + 8, height: 2 * node.r + 8 }}
        />
      )}
      <input
        type="range"
        className="picture-range"
        min={0}
        max={Math.max(0, layout.nodes.length - 1)}
        value={at ?? 0}
        aria-label={t("web.picture.name")}
        aria-valuetext={named ? textOf(named) : ""}
        onChange={(event) => onAt(Number(event.target.value))}
        onKeyDown={onKeyDown}
        onFocus={() => onAt(at ?? 0)}
        onPointerDown={(event) => event.preventDefault()}
        onPointerMove={(event) => onAt(nearest(event) ?? at)}
        onClick={(event) => {
          const hit = nearest(event);
          // A finger names first: the words below lead to the person.
          if (event.nativeEvent instanceof globalThis.PointerEvent && event.nativeEvent.pointerType === "touch")
            onAt(hit);
          else open(hit);
        }}
      />
    </>
  );
}

type Pointed = Pick<PointerEvent, "clientX" | "clientY" | "currentTarget">;

/** A canvas that is painted anew whenever people, places, the slider or the colours change. */
function usePainted({ people }: Picture, layout: PictureLayout, gone: number) {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const paint = () => paintOn(ref.current, layout, people, gone);
    paint();
    const dark = matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", paint);
    return () => dark.removeEventListener("change", paint);
  }, [people, layout, gone]);
  return ref;
}

function paintOn(
  element: HTMLCanvasElement | null,
  layout: PictureLayout,
  people: readonly PicturePerson[],
  gone: number,
): void {
  const context = element?.getContext("2d");
  if (!element || !context) return;
  const size = Math.round(2 * layout.radius * devicePixelRatio);
  if (element.width !== size) element.width = element.height = size;
  const style = getComputedStyle(element);
  drawPicture(context, layout, { ink: style.color, accent: style.accentColor }, (index) => {
    const person = people[index];
    return person ? person.alive * ((1 - gone) * person.surviveToday + gone * person.survive) : 0;
  });
}
