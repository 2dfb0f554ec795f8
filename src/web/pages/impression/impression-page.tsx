// How one introduces oneself: the text with what a listener hears in it, said aloud, and what is still known the next day.

import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { PitchRow } from "#web/api/impression-calls.ts";
import { reading } from "#web/api/queries.ts";
import { Page } from "#web/frame/page.tsx";
import { pageLang, t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { Appearances } from "./appearances.tsx";
import { Asks } from "./asks.tsx";
import { Encounters } from "./encounters.tsx";
import { Names } from "./names.tsx";
import { PitchChoice } from "./pitch-choice.tsx";
import { PitchForm } from "./pitch-form.tsx";
import { PitchText } from "./pitch-text.tsx";
import { Practice } from "./practice.tsx";
import { Presentation } from "./presentation.tsx";
import { Recall } from "./recall.tsx";
import { Rehearsal } from "./rehearsal.tsx";
import { Versions } from "./versions.tsx";

export function ImpressionPage() {
  const { data, error } = useQuery(reading("pitch.list", {}));
  const { pitch: asked } = useSearch({ from: "/impression" });
  const pitches = data?.pitches ?? [];
  const shown = pitches.find(({ id }) => id === asked) ?? pitches[0];
  return (
    <Page title={t("web.impression.name")}>
      <Trouble error={error} />
      {!data && !error && <p className="answer is-waiting">{t("web.impression.waiting")}</p>}
      {data && (shown ? <Shown key={shown.id} pitch={shown} pitches={pitches} /> : <Empty />)}
      {data && (
        <>
          <Practice />
          <Names />
          <Presentation language={shown?.textLang ?? pageLang()} />
          <Appearances />
          <Encounters />
        </>
      )}
    </Page>
  );
}

/** No pitch yet: what will stand here, and the form that begins it. */
function Empty() {
  return (
    <>
      <p className="answer">{t("web.impression.empty")}</p>
      <p className="answer-range">{t("web.impression.emptyText")}</p>
      <section className="section" aria-labelledby="write">
        <h2 id="write">{t("web.impression.write")}</h2>
        <PitchForm />
      </section>
    </>
  );
}

interface ShownProps {
  readonly pitch: PitchRow;
  readonly pitches: readonly PitchRow[];
}

type Form = "edit" | "add" | null;

function Shown({ pitch, pitches }: ShownProps) {
  const { data: check, error } = useQuery(reading("pitch.check", { id: pitch.id }));
  const [form, setForm] = useState<Form>(null);
  const goTo = useNavigate();
  const show = (id: string) => void goTo({ to: "/impression", search: { pitch: id }, resetScroll: false });
  const found = check?.slots.filter((slot) => slot.found).length ?? 0;
  return (
    <>
      <p className={check ? "answer" : "answer is-waiting"}>
        {check
          ? t("web.impression.answer", { title: pitch.title, seconds: Math.round(check.seconds), found })
          : t("web.impression.waiting")}
      </p>
      <Trouble error={error} />
      <PitchChoice pitches={pitches} shown={pitch} onShow={show} />
      {form === "edit" ? (
        <PitchForm pitch={pitch} onDone={() => setForm(null)} />
      ) : (
        check && <PitchText pitch={pitch} check={check} />
      )}
      {form === null && (
        <div className="buttons pitch-buttons">
          <button type="button" className="button" onClick={() => setForm("edit")}>
            {t("web.pitch.edit")}
          </button>
          <button type="button" className="quiet-button" onClick={() => setForm("add")}>
            {t("web.pitch.another")}
          </button>
        </div>
      )}
      {form === "add" && (
        <section className="section" aria-labelledby="write">
          <h2 id="write">{t("web.pitch.another")}</h2>
          <PitchForm
            onDone={(id) => {
              setForm(null);
              if (id) show(id);
            }}
          />
        </section>
      )}
      <Versions pitch={pitch} />
      <Rehearsal pitch={pitch} />
      <Recall pitch={pitch} />
      <Asks pitch={pitch} />
    </>
  );
}
