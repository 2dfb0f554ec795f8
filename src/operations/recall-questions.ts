// The three questions to a listener, in the language of the pitch they heard.

import type { Pitch } from "#model/pitch.ts";
import { recallSlots } from "#model/recall.ts";
import { readSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";

/** Who asks; "" where the person's name isn't known. */
export function askerName({ store }: Pick<Context, "store">): string {
  return readSetting(store, "owner").fullName;
}

/** What I do, for whom, what I look for, as questions about the person who asks. */
export function questionsOf(context: Context, { language }: Pick<Pitch, "language">) {
  const name = askerName(context);
  return recallSlots.map((slot) => ({ slot, question: context.words(`recall.question.${slot}`, { name }, language) }));
}
