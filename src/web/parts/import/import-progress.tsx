import type { WorkProgress } from "#web/api/progress-lines.ts";
import { t } from "#web/language.ts";
import { percentText } from "#web/parts/numbers.ts";

/** How far the import is, as a thin bar and in words. */
export function ImportProgressLine({ progress: { step, done, total } }: { readonly progress: WorkProgress }) {
  const isKnown = total !== null && total > 0;
  return (
    <div className="progress">
      <progress aria-label={t("web.import.reading")} {...(isKnown ? { value: done, max: total } : {})} />
      <p>
        {isKnown
          ? t("web.import.progress", { file: step, share: percentText(Math.min(1, done / total)) })
          : t("web.import.reading")}
      </p>
    </div>
  );
}
