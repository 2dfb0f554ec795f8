import { type FormEvent, useState } from "react";
import type { MixerInput } from "#web/api/host-calls.ts";
import { t } from "#web/language.ts";
import { linesOf } from "./lines-of.ts";

/** What is asked for: the list, and how the rounds are to be. */
export interface MixerWish {
  readonly list: File;
  readonly input: Omit<MixerInput, "held" | "absent" | "late">;
}

interface MixerFormProps {
  readonly isPending: boolean;
  onForm(wish: MixerWish): void;
}

export function MixerForm({ isPending, onForm }: MixerFormProps) {
  const [fileName, setFileName] = useState("");
  const [isPairs, setPairs] = useState(false);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const list = typed.get("file");
    if (!(list instanceof File)) return;
    const size = isPairs ? {} : { size: Number(typed.get("size")) };
    const [wish, veto] = [linesOf(typed, "wish"), linesOf(typed, "veto")];
    const title = String(typed.get("title") ?? "").trim();
    onForm({ list, input: { rounds: Number(typed.get("rounds")), ...size, pairs: isPairs, wish, veto, title } });
  };
  return (
    <form className="form" onSubmit={onSubmit} aria-labelledby="mixer">
      <label className="restore-file is-whole">
        <span className="button" aria-hidden="true">
          {t("web.host.mixer.file")}
        </span>
        <input
          type="file"
          name="file"
          accept=".csv,text/csv,text/plain"
          className="unseen"
          aria-label={t("web.host.mixer.file")}
          onChange={(event) => setFileName(event.target.files?.[0]?.name ?? "")}
        />
        <span>{fileName || t("web.host.mixer.columns")}</span>
      </label>
      <label className="field">
        <span>{t("web.host.mixer.rounds")}</span>
        <input type="number" name="rounds" min={1} max={200} defaultValue={3} required inputMode="numeric" />
      </label>
      <label className="field">
        <span>{t("web.host.mixer.size")}</span>
        <input
          type="number"
          name="size"
          min={2}
          max={100}
          defaultValue={6}
          required
          inputMode="numeric"
          disabled={isPairs}
        />
      </label>
      <label className="check is-whole">
        <input type="checkbox" checked={isPairs} onChange={(event) => setPairs(event.target.checked)} />
        <span>{t("web.host.mixer.pairs")}</span>
      </label>
      <details className="is-whole">
        <summary>{t("web.host.mixer.more")}</summary>
        <div className="form">
          <label className="field">
            <span>{t("web.host.mixer.heading")}</span>
            <input name="title" maxLength={120} autoComplete="off" />
          </label>
          <span />
          <label className="field">
            <span>{t("web.host.mixer.wishes")}</span>
            <textarea name="wish" rows={3} placeholder={t("web.host.mixer.pairHint")} />
          </label>
          <label className="field">
            <span>{t("web.host.mixer.vetoes")}</span>
            <textarea name="veto" rows={3} placeholder={t("web.host.mixer.pairHint")} />
          </label>
        </div>
      </details>
      <div className="form-foot">
        <button type="submit" className="button" disabled={fileName === "" || isPending}>
          {t(isPending ? "web.host.mixer.waiting" : "web.host.mixer.button")}
        </button>
      </div>
    </form>
  );
}
