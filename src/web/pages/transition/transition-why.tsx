import { t } from "#web/language.ts";

/** In the margin: what the plan goes by. */
export function TransitionWhy() {
  return (
    <>
      <h2>{t("web.transition.why")}</h2>
      <p>{t("web.transition.whyOrder")}</p>
      <p>{t("web.transition.whyChannel")}</p>
      <p>{t("web.transition.whyPaths")}</p>
    </>
  );
}
