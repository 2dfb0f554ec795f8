import { useEffect, useRef } from "react";
import type { Resilience } from "#web/api/types.ts";
import { t } from "#web/language.ts";

/** The answer at once: how many came, how many count, how many would still answer; it takes the focus when it appears. */
export function Arrived({ gone: { contacts, relevant, carried } }: { readonly gone: Resilience }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div ref={ref} tabIndex={-1} className="arrived" aria-live="polite">
      <p className="answer">{t("web.first.arrived", { contacts, relevant, carried: Math.round(carried.expected) })}</p>
      <p className="prose lead">{t("web.first.arrivedNext")}</p>
    </div>
  );
}
