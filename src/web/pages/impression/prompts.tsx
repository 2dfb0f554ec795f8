// A question for each slot, with what is known of the person beside it; never a sentence to copy.

import { useQuery } from "@tanstack/react-query";
import type { PitchAudience } from "#model/pitch.ts";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";

interface PromptsProps {
  readonly audience: PitchAudience | null;
  readonly seconds: 15 | 30 | 60;
}

export function Prompts({ audience, seconds }: PromptsProps) {
  const { data } = useQuery(reading("pitch.workshop", { seconds, ...(audience ? { audience } : {}) }));
  if (!data) return null;
  return (
    <dl className="prompts">
      {data.slots.map(({ slot, prompt, material, words }) => (
        <div key={slot}>
          <dt>{t(`web.slot.${slot}`)}</dt>
          <dd>
            {prompt} <span className="small">{[t("web.prompt.words", { words }), ...material].join(" · ")}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
