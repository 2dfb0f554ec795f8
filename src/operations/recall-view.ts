// Who was asked about which version of a pitch, with what counts of their answers as of the day.

import { passagesOf } from "#analysis/pitch-parts.ts";
import { type SlotVerdict, verdictsOf } from "#analysis/recall-verdict.ts";
import type { Pitch, PitchVersion } from "#model/pitch.ts";
import type { RecallAsk, RecallReply } from "#model/recall.ts";
import { listPitches, pitchVersions } from "#store/pitches.ts";
import { listAsks, repliesByAsk } from "#store/recalls.ts";
import { readSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";

/** An ask with its pitch as it is now, and what counts of the answers. */
export interface AskView {
  readonly ask: RecallAsk;
  readonly pitch: Pitch;
  readonly replies: readonly RecallReply[];
  readonly verdicts: readonly SlotVerdict[];
}

/** The asks about pitches that are in use, the first one first. */
export function viewAsks({ store, asOf }: Pick<Context, "store" | "asOf">): AskView[] {
  const asks = listAsks(store);
  if (!asks.length) return [];
  const replies = repliesByAsk(store, asOf);
  const name = readSetting(store, "owner").fullName;
  const pitches = new Map(listPitches(store, asOf).map((pitch) => [pitch.id, pitch]));
  const versions = new Map<number, readonly PitchVersion[]>();
  const versionsOf = (id: number) => {
    const known = versions.get(id) ?? pitchVersions(store, id, asOf);
    versions.set(id, known);
    return known;
  };
  return asks.flatMap((ask): AskView[] => {
    const pitch = pitches.get(ask.pitchId);
    if (!pitch) return [];
    const heard = versionsOf(pitch.id).find(({ version }) => version === ask.version);
    const own = replies.get(ask.id) ?? [];
    const verdicts = verdictsOf(own, passagesOf(heard?.text ?? "", pitch.language, name));
    return [{ ask, pitch, replies: own, verdicts }];
  });
}
