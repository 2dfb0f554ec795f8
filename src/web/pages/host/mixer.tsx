// A list of guests in, rounds of tables out; again where somebody stays away or comes late.

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type MixerInput, type MixerPlan, planRounds } from "#web/api/host-calls.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { MixerAgain } from "./mixer-again.tsx";
import { MixerForm, type MixerWish } from "./mixer-form.tsx";
import { MixerPlanView } from "./mixer-plan.tsx";
import { TableCards } from "./table-cards.tsx";

interface Asked {
  readonly list: File;
  readonly input: MixerInput;
  readonly former: MixerPlan | null;
}

export function Mixer() {
  const [wish, setWish] = useState<MixerWish | null>(null);
  const plan = useMutation({ mutationFn: ({ list, input, former }: Asked) => planRounds(list, input, former) });
  const onForm = (next: MixerWish) => {
    setWish(next);
    plan.mutate({ list: next.list, input: { ...next.input, held: 0, absent: [], late: [] }, former: null });
  };
  const onAgain = (changes: Pick<MixerInput, "held" | "absent" | "late">, former: MixerPlan) => {
    if (wish) plan.mutate({ list: wish.list, input: { ...wish.input, ...changes }, former });
  };
  const [shown, setShown] = useState<MixerPlan | null>(null);
  // While the next plan is made, and where it can't be, the last one stays.
  if (plan.data && plan.data !== shown) setShown(plan.data);
  return (
    <>
      <section className="section" aria-labelledby="mixer">
        <h2 id="mixer">{t("web.host.mixer.title")}</h2>
        <p className="prose">{t("web.host.mixer.text")}</p>
        <MixerForm onForm={onForm} isPending={plan.isPending} />
        <Trouble error={plan.error} />
      </section>
      {shown && (
        <>
          <MixerPlanView plan={shown} />
          <MixerAgain
            key={wish?.list.name}
            plan={shown}
            isPending={plan.isPending}
            onAgain={(next) => onAgain(next, shown)}
          />
          <TableCards plan={shown} title={wish?.input.title ?? ""} />
        </>
      )}
    </>
  );
}
