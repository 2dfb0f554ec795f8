import { AppError } from "#lib/errors.ts";
import { fold } from "#lib/text.ts";
import type { Appearance } from "#model/appearance.ts";
import type { Recorder } from "./recorder.ts";
import type { AppearanceRow } from "./schema-presentation.ts";
import type { Store } from "./store.ts";

type Kept = Appearance & { readonly id: number };

/** Where ego is found, the latest first, what is of no day last. */
export function listAppearances({ database }: Store): Kept[] {
  const rows = database
    .prepare("select * from appearance order by on_date is null, on_date desc, id desc")
    .all() as AppearanceRow[];
  return rows.map(({ on_date, next_step, kind, ...row }) => ({
    ...row,
    kind: kind as Appearance["kind"],
    on: on_date,
    next: next_step,
  }));
}

/** The one with this uid, or whose title fits alone; AppError `appearance-not-found` or `ambiguous`. */
export function appearanceNamed(store: Store, text: string): Kept {
  const all = listAppearances(store);
  const named = fold(text);
  const byUid = all.filter(({ uid }) => uid === text);
  const found = byUid.length ? byUid : all.filter(({ title }) => named !== "" && fold(title).includes(named));
  const [only, another] = found;
  if (!only) throw new AppError("appearance-not-found", { name: text }, text);
  if (another)
    throw new AppError("ambiguous", {
      name: text,
      candidates: found.slice(0, 10).map(({ title, uid }) => `${title} (${uid})`),
    });
  return only;
}

/** Writes it anew, or in place of the one it was. */
export function writeAppearance(recorder: Recorder, appearance: Appearance, id: number | null): void {
  const { uid, kind, title, on, place, url, next } = appearance;
  const row = { uid, kind, title, on_date: on, place, url, next_step: next };
  if (id === null) recorder.insert("appearance", row);
  else recorder.update("appearance", id, row);
}
