import { useState } from "react";
import { t } from "#web/language.ts";

/** A first sentence to send, folded up, with a way to take it along. */
export function Draft({ text }: { readonly text: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <details className="draft">
      <summary>{t("web.draft.title")}</summary>
      <blockquote>{text}</blockquote>
      <button type="button" className="text-button" onClick={() => void copy()}>
        {t("web.draft.copy")}
      </button>
      <span className="small" aria-live="polite">
        {isCopied && t("web.draft.copied")}
      </span>
    </details>
  );
}
