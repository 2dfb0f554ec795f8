import { t } from "#web/language.ts";

const steps = ["web.linkedin.step1", "web.linkedin.step2", "web.linkedin.step3"] as const;

/** Where LinkedIn keeps the export, step by step; folded up. */
export function LinkedInHelp() {
  return (
    <details>
      <summary>{t("web.linkedin.title")}</summary>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <p className="small">{t("web.linkedin.meanwhile")}</p>
    </details>
  );
}
