import { useState } from "react";
import { t } from "#web/language.ts";
import { Minutes } from "#web/pages/week/minutes.tsx";
import { DateField } from "#web/parts/date-field.tsx";
import { KitSection } from "./kit-section.tsx";

/** What one presses and fills in. */
export function KitControls() {
  const [minutes, setMinutes] = useState(60);
  return (
    <>
      <KitSection title={t("web.kit.buttons")}>
        {[false, true].map((isDisabled) => (
          <p key={String(isDisabled)} className="buttons">
            <button type="button" className="button" disabled={isDisabled}>
              {t(isDisabled ? "web.kit.disabled" : "web.kit.button")}
            </button>
            <button type="button" className="quiet-button" disabled={isDisabled}>
              {t("web.kit.quiet")}
            </button>
            <button type="button" className="text-button" disabled={isDisabled}>
              {t("web.kit.inText")}
            </button>
          </p>
        ))}
      </KitSection>
      <KitSection title={t("web.kit.fields")}>
        <div className="form">
          <label className="field">
            <span>{t("web.kit.fieldEmpty")}</span>
            <input name="empty" autoComplete="off" />
          </label>
          <label className="field">
            <span>{t("web.kit.fieldFilled")}</span>
            <input name="filled" defaultValue="Anna Berger" autoComplete="off" />
          </label>
          <DateField label={t("web.kit.fieldDate")} value="2017-04-01" />
          <DateField label={t("web.kit.fieldEmpty")} value="" />
        </div>
      </KitSection>
      <KitSection title={t("web.kit.slider")}>
        <Minutes minutes={minutes} onMinutes={setMinutes} />
        <p className="small">{t("web.minutes", { minutes })}</p>
      </KitSection>
    </>
  );
}
