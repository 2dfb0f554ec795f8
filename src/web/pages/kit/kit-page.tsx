// Every part the pages are made of, in all its states: to look at, and to hold changes against.

import { Page } from "#web/frame/page.tsx";
import { t } from "#web/language.ts";
import { KitControls } from "./kit-controls.tsx";
import { KitPictures } from "./kit-pictures.tsx";
import { KitSentences } from "./kit-sentences.tsx";
import { KitTokens } from "./kit-tokens.tsx";

export function KitPage() {
  return (
    <Page title={t("web.kit.name")}>
      <p className="answer">{t("web.kit.answer")}</p>
      <p className="prose lead">{t("web.kit.text")}</p>
      <KitTokens />
      <KitControls />
      <KitSentences />
      <KitPictures />
    </Page>
  );
}
