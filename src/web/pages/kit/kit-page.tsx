import { Page } from "#web/frame/page.tsx";
import { t } from "#web/language.ts";

export function KitPage() {
  return <Page title={t("web.kit.name")}>{t("web.kit.answer")}</Page>;
}
