// The quarterly letter: read, traced, decided with, printed, sent.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import type { JournalLetter, JournalStanding } from "#web/api/journal-calls.ts";
import { reading } from "#web/api/queries.ts";
import { saveText } from "#web/api/save-text.ts";
import { Page } from "#web/frame/page.tsx";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { Decision } from "./decision.tsx";
import { Letter } from "./letter.tsx";
import { SendLetter } from "./send-letter.tsx";
import { Sending } from "./sending.tsx";
import { Subscribers } from "./subscribers.tsx";

export function JournalPage() {
  const { quarter: chosen } = useSearch({ from: "/journal" });
  const standing = useQuery(reading("journal", {}));
  const letter = useQuery({
    ...reading("journal.show", chosen ? { quarter: chosen } : {}),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={t("web.journal.name")}
      note={letter.data?.letter.dates}
      marginName={t("web.journal.others")}
      margin={standing.data && <Quarters standing={standing.data} shown={letter.data?.quarter} />}
    >
      <Trouble error={letter.error ?? standing.error} />
      {letter.data ? (
        <>
          <Letter letter={letter.data} />
          {letter.data.alternatives.length > 0 && <Decision letter={letter.data} />}
          <Closing letter={letter.data} standing={standing.data} />
        </>
      ) : (
        <p className="answer is-waiting">{t("web.journal.waiting")}</p>
      )}
      {standing.data && (
        <div className="journal-house">
          <Sending standing={standing.data} />
          <Subscribers standing={standing.data} />
        </div>
      )}
    </Page>
  );
}

/** The letters there are, the latest first. */
function Quarters({ standing, shown }: { readonly standing: JournalStanding; readonly shown: string | undefined }) {
  return (
    <nav aria-label={t("web.journal.others")} className="quarters">
      <h2>{t("web.journal.others")}</h2>
      <ul>
        {standing.quarters.map((quarter) => (
          <li key={quarter}>
            <Link to="/journal" search={{ quarter }} aria-current={quarter === shown ? "page" : undefined}>
              {t("web.journal.quarter", { number: Number(quarter.slice(6)), year: quarter.slice(0, 4) })}
            </Link>
            <SentNote letter={standing.letters.find((one) => one.quarter === quarter)} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SentNote({ letter }: { readonly letter: JournalStanding["letters"][number] | undefined }) {
  if (!letter) return null;
  return <span className="small"> {t("web.journal.state", { state: letter.state, on: letter.at })}</span>;
}

interface ClosingProps {
  readonly letter: JournalLetter;
  readonly standing: JournalStanding | undefined;
}

/** What can be done with the letter. */
function Closing({ letter, standing }: ClosingProps) {
  return (
    <div className="letter-foot">
      <p className="small">{t("web.journal.closing")}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => print()}>
          {t("web.journal.print")}
        </button>
        <button
          type="button"
          className="quiet-button"
          onClick={() => saveText(`journal-${letter.quarter}.eml`, "message/rfc822", letter.eml)}
        >
          {t("web.journal.eml")}
        </button>
        <button
          type="button"
          className="quiet-button"
          onClick={() => saveText(`journal-${letter.quarter}.md`, "text/markdown", letter.markdown)}
        >
          {t("web.journal.markdown")}
        </button>
      </div>
      {standing && <SendLetter key={letter.quarter} letter={letter} standing={standing} />}
    </div>
  );
}
