import type { Act } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { ActRow } from "#web/pages/week/act-row.tsx";
import { Answer } from "#web/pages/week/answer.tsx";
import { HandledRow } from "#web/pages/week/handled-row.tsx";
import { ImportProgressLine } from "#web/parts/import/import-progress.tsx";
import { Trouble } from "#web/parts/trouble.tsx";
import { kitAnswer } from "./kit-cast.ts";
import { KitSection, KitState } from "./kit-section.tsx";

const none = { organizations: [], industries: [] };

/** Answers, acts in their states, what went wrong, how far an import is. What would write is shown but can't be pressed. */
export function KitSentences() {
  const act: Act = {
    id: "kit",
    kind: "reactivate",
    uid: null,
    fullName: null,
    minutes: 15,
    rise: 0.012,
    title: t("web.kit.actTitle"),
    reason: t("web.kit.actReason"),
  };
  return (
    <>
      <KitSection title={t("web.kit.sentences")}>
        <KitState name={t("web.scenario.gone")}>
          <Answer resilience={kitAnswer("position-gone", none)} />
        </KitState>
        <KitState name={t("web.kit.waiting")}>
          <Answer resilience={undefined} />
        </KitState>
      </KitSection>
      <KitSection title={t("web.kit.acts")}>
        <ol className="act-list" inert>
          <ActRow act={act} at={0} onHandled={() => {}} />
          {(["done", "snooze", "refuse"] as const).map((decision, at) => (
            <HandledRow key={decision} act={{ ...act, decision, change: -1, at }} isFresh={false} />
          ))}
        </ol>
      </KitSection>
      <KitSection title={t("web.kit.troubles")}>
        <Trouble error={new Error(t("web.kit.troubleSample"))} />
        <p className="needs-you">{t("web.me.text")}</p>
      </KitSection>
      <KitSection title={t("web.kit.import")}>
        <ImportProgressLine progress={{ step: "Connections.csv", done: 64, total: 100 }} />
        <ImportProgressLine progress={{ step: "", done: 0, total: null }} />
      </KitSection>
    </>
  );
}
