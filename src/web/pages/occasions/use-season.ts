// The season's answer: greedy at once, then with its proof, then with what else there is.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { dayOf, isoDay, localDate } from "#lib/dates.ts";
import { longCall } from "#web/api/long-call.ts";
import type { SeasonPlan, SeasonQuery } from "#web/api/occasion-calls.ts";
import { reading } from "#web/api/queries.ts";
import type { SeasonLimits } from "./season-limits.ts";

export interface SeasonInHand {
  readonly plan: SeasonPlan | undefined;
  /** The proof is under way. */
  readonly isProving: boolean;
  /** Steps of the proof so far. */
  readonly step: number;
  readonly error: Error | null;
}

/** The first and the last day of the season. */
export function seasonSpan({ weeks }: Pick<SeasonLimits, "weeks">): { readonly from: string; readonly to: string } {
  const from = localDate(new Date());
  return { from, to: isoDay(dayOf(from) + 7 * weeks) };
}

export function useSeason(limits: SeasonLimits): SeasonInHand {
  const { days, budget, evenings, trying } = limits;
  const { to } = seasonSpan(limits);
  const asked: SeasonQuery = { days, budget, to, trying, ...(evenings === null ? {} : { evenings }) };
  const [step, setStep] = useState(0);
  const quick = useQuery({ ...reading("season", { ...asked, quick: true }), placeholderData: keepPreviousData });
  const isAnswered = quick.isSuccess && !quick.isPlaceholderData;
  const proven = useQuery({
    queryKey: ["season", asked],
    queryFn: ({ signal }) => {
      setStep(0);
      return longCall("season", asked, ({ done }) => setStep(done), signal);
    },
    enabled: isAnswered,
  });
  const whole = useQuery({ ...reading("season", { ...asked, alternatives: true }), enabled: proven.isSuccess });
  return {
    plan: whole.data ?? proven.data ?? quick.data,
    isProving: isAnswered && proven.isPending,
    step,
    error: quick.error ?? proven.error,
  };
}
