import { t } from "#web/language.ts";
import { LinkedInDrawing } from "./linkedin-drawing.tsx";

const steps = ["web.linkedin.step1", "web.linkedin.step2", "web.linkedin.step3"] as const;
const drawn = [0, 1, 2] as const;

/** Where LinkedIn keeps the export, step by step; folded up. */
export function LinkedInHelp() {
  return (
    <details>
      <summary>{t("web.linkedin.title")}</summary>
      <ol className="linkedin-steps">
        {drawn.map((step) => (
          <li key={step}>
            <LinkedInDrawing step={step} />
            <p>{t(steps[step])}</p>
          </li>
        ))}
      </ol>
      <p className="small">{t("web.linkedin.wait")}</p>
    </details>
  );
}
