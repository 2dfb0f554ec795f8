import { t } from "#web/language.ts";

const steps = ["web.linkedin.step1", "web.linkedin.step2", "web.linkedin.step3"] as const;

/** Where LinkedIn keeps the export, step by step. */
export function LinkedInHelp() {
  return (
    <>
      <h2>{t("web.linkedin.title")}</h2>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <p>{t("web.linkedin.meanwhile")}</p>
    </>
  );
}
