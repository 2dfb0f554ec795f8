// Writing a pitch; an empty text is begun by questions, not by phrases.

import { type FormEvent, useState } from "react";
import { pitchAudiences } from "#model/pitch.ts";
import type { PitchRow } from "#web/api/impression-calls.ts";
import { useWriting } from "#web/api/queries.ts";
import { pageLang, t } from "#web/language.ts";
import { Choice } from "#web/parts/capture/choice.tsx";
import { Trouble } from "#web/parts/trouble.tsx";
import { Prompts } from "./prompts.tsx";

interface PitchFormProps {
  /** Absent for a new one. */
  readonly pitch?: PitchRow;
  /** Told the pitch that was written; null where the form is left. */
  readonly onDone?: (id: string | null) => void;
}

const lengths = ["15", "30", "60"] as const;
const languages = ["de", "en"] as const;
const audiences = ["none", ...pitchAudiences] as const;

export function PitchForm({ pitch, onDone }: PitchFormProps) {
  const add = useWriting("pitch.add");
  const change = useWriting("pitch.set");
  const [seconds, setSeconds] = useState<(typeof lengths)[number]>(
    lengths.find((one) => Number(one) === pitch?.seconds) ?? "30",
  );
  const [textLang, setLanguage] = useState<"de" | "en">(pitch?.textLang ?? pageLang());
  const [audience, setAudience] = useState<(typeof audiences)[number]>(
    audiences.find((one) => one === pitch?.audience) ?? "none",
  );
  const whole = seconds === "15" ? 15 : seconds === "60" ? 60 : 30;
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const field = (name: string) => String(typed.get(name) ?? "").trim();
    const facts = {
      title: field("title"),
      text: field("text"),
      direction: field("direction"),
      textLang,
      seconds: whole,
      audience: audience === "none" ? "" : audience,
    } as const;
    const onSuccess = ({ id }: { readonly id: string }) => onDone?.(id);
    if (pitch) change.mutate({ id: pitch.id, ...facts }, { onSuccess });
    else add.mutate(facts, { onSuccess });
  };
  return (
    <form className="pitch-form" onSubmit={onSubmit}>
      <label className="field">
        <span>{t("web.pitch.title")}</span>
        <input
          name="title"
          required
          maxLength={120}
          defaultValue={pitch?.title}
          placeholder={t("web.pitch.titleHint")}
        />
      </label>
      {!pitch && <Prompts audience={audience === "none" ? null : audience} seconds={whole} />}
      <label className="field">
        <span>{t("web.pitch.text")}</span>
        <textarea name="text" rows={8} required defaultValue={pitch?.text} className="pitch-writing" lang={textLang} />
      </label>
      <div className="pitch-choices">
        <Choice
          legend={t("web.pitch.length")}
          values={lengths}
          value={seconds}
          textOf={(one) => t("web.pitch.secondsShort", { seconds: one })}
          onChange={(one) => setSeconds(one)}
        />
        <Choice
          legend={t("web.pitch.language")}
          values={languages}
          value={textLang}
          textOf={(language) => t("web.pitch.languageWord", { language })}
          onChange={(one) => setLanguage(one)}
        />
        <Choice
          legend={t("web.pitch.audience")}
          values={audiences}
          value={audience}
          textOf={(one) => t("web.pitch.audienceWord", { audience: one })}
          onChange={(one) => setAudience(one)}
        />
      </div>
      <label className="field">
        <span>{t("web.pitch.direction")}</span>
        <input
          name="direction"
          maxLength={300}
          defaultValue={pitch?.direction}
          placeholder={t("web.pitch.directionHint")}
        />
      </label>
      <div className="form-foot">
        <button type="submit" className="button" disabled={add.isPending || change.isPending}>
          {t("web.save")}
        </button>
        {onDone && (
          <button type="button" className="quiet-button" onClick={() => onDone(null)}>
            {t("web.pitch.leave")}
          </button>
        )}
      </div>
      <Trouble error={add.error ?? change.error} />
    </form>
  );
}
