import { useId, useRef, useState } from "react";
import { t } from "#web/language.ts";

type Copied = "copied" | "marked" | null;

/** A first sentence for an act, folded up: to be changed and taken along; Mingle itself sends nothing. */
export function ActDraft({ draft, actId }: { readonly draft: string; readonly actId: string }) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<Copied>(null);
  const onCopy = async () => {
    const text = area.current?.value ?? draft;
    try {
      await navigator.clipboard.writeText(text);
      setCopied("copied");
    } catch {
      // Without leave for the clipboard the keys still work.
      area.current?.select();
      setCopied("marked");
    }
  };
  return (
    <details className="act-draft">
      <summary aria-describedby={actId}>{t("web.draft.summary")}</summary>
      <textarea
        ref={area}
        aria-label={t("web.draft.label")}
        aria-describedby={`${id} ${actId}`}
        defaultValue={draft}
        rows={draft.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / 60)), 0)}
        onChange={() => setCopied(null)}
      />
      <div className="act-draft-foot">
        <button type="button" className="quiet-button" aria-describedby={actId} onClick={() => void onCopy()}>
          {t("web.draft.take")}
        </button>
        <p id={id}>{t("web.draft.stays")}</p>
        <p aria-live="polite">{copied && t("web.draft.outcome", { copied })}</p>
      </div>
    </details>
  );
}
