// What listeners still know of a pitch, by slot and version, and which of two is better.

import { z } from "zod";
import { meanRate, rateInterval } from "#analysis/learning.ts";
import { chanceBetter, type Recalled, recallPosterior, saysLittle } from "#analysis/recall.ts";
import { countRecalled } from "#analysis/recall-verdict.ts";
import { AppError } from "#lib/errors.ts";
import { type Phrase, phrase } from "#lib/phrase.ts";
import type { Pitch } from "#model/pitch.ts";
import { type RecallSlot, recallSlots } from "#model/recall.ts";
import { pitchNamed } from "#store/pitches.ts";
import type { Context } from "./context.ts";
import { field } from "./fields.ts";
import { assumptionsInForce } from "./network-view.ts";
import { operation } from "./operation.ts";
import { recallRates } from "./recall-rates.ts";
import { type AskView, viewAsks } from "./recall-view.ts";

/** Between these chances neither version is better yet. */
const OPEN = { from: 0.1, to: 0.9 };

export const operations = [
  operation({
    name: "pitch.recall.show",
    access: "read",
    input: z.object({
      id: field(z.string().trim().min(1).optional(), { positional: 0, value: "ID" }),
      against: field(z.string().trim().min(1).optional(), { value: "ID" }),
    }),
    run: shown,
  }),
];

/** One version of a pitch, or all pitches together. */
interface Side {
  readonly pitch: Pitch | null;
  readonly version: number | null;
  readonly views: readonly AskView[];
  readonly counts: ReadonlyMap<RecallSlot, Recalled>;
}

function shown(
  context: Context,
  { id, against }: { readonly id?: string | undefined; readonly against?: string | undefined },
) {
  const asks = viewAsks(context);
  const side = sideOf(context, asks, id);
  const other = against === undefined ? null : sideOf(context, asks, against);
  const slots = recallSlots.map((slot) => ({ slot, ...recallPosterior(countOf(side, slot)) }));
  const better =
    other &&
    recallSlots.map((slot) => ({ slot, probability: chanceBetter(countOf(side, slot), countOf(other, slot)) }));
  const rate = recallRates(asks, assumptionsInForce(context)).of(side.pitch);
  return {
    pitch: side.pitch && { id: side.pitch.uid, title: side.pitch.title, version: side.version },
    against: other?.pitch ? { id: other.pitch.uid, title: other.pitch.title, version: other.version } : null,
    listeners: listenersOf(side),
    slots,
    ...(better ? { better } : {}),
    versions: side.pitch ? versionsOf(asks, side.pitch) : [],
    recall: { mean: meanRate(rate), ...rateInterval(rate) },
    note: noteOn(side, slots, better),
  };
}

/** "ID" is the latest version, "ID@2" another one; without any, all of them together. */
function sideOf(context: Context, asks: readonly AskView[], named: string | undefined): Side {
  if (named === undefined) return { pitch: null, version: null, views: asks, counts: countsOf(asks) };
  const [, text = named, digits] = /^(.+)@(\d+)$/.exec(named) ?? [];
  const pitch = pitchNamed(context.store, text, context.asOf);
  const version = digits === undefined ? pitch.version : Number(digits);
  if (version < 1 || version > pitch.version)
    throw new AppError("pitch-version-not-found", { title: pitch.title, version }, named);
  const views = asks.filter((one) => one.pitch.id === pitch.id && one.ask.version === version);
  return { pitch, version, views, counts: countsOf(views) };
}

function countsOf(views: readonly AskView[]): Map<RecallSlot, Recalled> {
  return countRecalled(views.map(({ verdicts }) => verdicts));
}

function countOf({ counts }: Pick<Side, "counts">, slot: RecallSlot): Recalled {
  return counts.get(slot) ?? { asked: 0, known: 0 };
}

/** Those of whom something could be told. */
function listenersOf({ views }: Pick<Side, "views">): number {
  return views.filter(({ verdicts }) => verdicts.some(({ known }) => known !== null)).length;
}

function versionsOf(asks: readonly AskView[], pitch: Pitch) {
  const own = Map.groupBy(
    asks.filter((one) => one.pitch.id === pitch.id),
    ({ ask }) => ask.version,
  );
  return [...own]
    .sort(([a], [b]) => a - b)
    .map(([version, views]) => {
      const counts = countsOf(views);
      return {
        version,
        listeners: listenersOf({ views }),
        slots: recallSlots.map((slot) => ({ slot, ...recallPosterior(countOf({ counts }, slot)) })),
      };
    });
}

/** What there is to say about how much this says; null where the figures say it all. */
function noteOn(
  side: Side,
  slots: readonly ReturnType<typeof recallPosterior>[],
  better: readonly { readonly probability: number }[] | null,
): Phrase | null {
  const count = listenersOf(side);
  if (count === 0) return phrase("recall.note.nobody");
  if (better?.every(({ probability }) => probability > OPEN.from && probability < OPEN.to))
    return phrase("recall.note.undecided", { count });
  return saysLittle(slots) ? phrase("recall.note.little", { count }) : null;
}
