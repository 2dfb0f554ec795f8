// The picture on one canvas: rings and sectors as hairlines, people as ink.

import type { PictureLayout } from "./picture-layout.ts";

export interface Inks {
  readonly ink: string;
  readonly accent: string;
}

/** Nobody vanishes: where nothing is left a breath of ink stays. */
const FAINTEST = 0.07;

/** Draws it all; `strength` gives the ink of the person at an index, 0 to 1. */
export function drawPicture(
  canvas: CanvasRenderingContext2D,
  layout: PictureLayout,
  inks: Inks,
  strength: (person: number) => number,
): void {
  const { centre, radius } = layout;
  const scale = canvas.canvas.width / (2 * radius);
  canvas.setTransform(scale, 0, 0, scale, 0, 0);
  canvas.clearRect(0, 0, 2 * radius, 2 * radius);
  drawGround(canvas, layout, inks);
  canvas.fillStyle = inks.ink;
  // One by one: thousands of circles in one path take ten times as long to fill.
  for (const { person, x, y, r } of layout.nodes) {
    canvas.globalAlpha = FAINTEST + (1 - FAINTEST) * Math.min(1, Math.max(0, strength(person)));
    canvas.beginPath();
    canvas.arc(x, y, r, 0, 2 * Math.PI);
    canvas.fill();
  }
  canvas.globalAlpha = 1;
  canvas.fillStyle = inks.accent;
  canvas.beginPath();
  canvas.arc(centre, centre, Math.max(4, radius * 0.018), 0, 2 * Math.PI);
  canvas.fill();
}

function drawGround(
  canvas: CanvasRenderingContext2D,
  { sectors, rings, centre, radius }: PictureLayout,
  inks: Inks,
): void {
  // Angles count clockwise from the top, a canvas counts from the right.
  const turn = (angle: number) => angle - Math.PI / 2;
  canvas.fillStyle = inks.accent;
  canvas.globalAlpha = 0.09;
  for (const { isOwn, from, to } of sectors) {
    if (!isOwn) continue;
    canvas.beginPath();
    canvas.moveTo(centre, centre);
    canvas.arc(centre, centre, radius, turn(from), turn(to));
    canvas.fill();
  }
  canvas.strokeStyle = inks.ink;
  canvas.lineWidth = 1;
  canvas.globalAlpha = 0.13;
  for (const ring of rings) {
    canvas.beginPath();
    canvas.arc(centre, centre, Math.max(0, ring - 0.5), 0, 2 * Math.PI);
    canvas.stroke();
  }
  canvas.globalAlpha = 0.08;
  canvas.beginPath();
  for (const { from } of sectors) {
    const [x, y] = [Math.sin(from), -Math.cos(from)];
    canvas.moveTo(centre + x * (rings[0] ?? 0) * 0.5, centre + y * (rings[0] ?? 0) * 0.5);
    canvas.lineTo(centre + x * radius, centre + y * radius);
  }
  canvas.stroke();
}
