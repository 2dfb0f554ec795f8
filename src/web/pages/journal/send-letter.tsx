// The letter on its way: sent once, and honest where nobody knows.

import type { JournalLetter, JournalStanding } from "#web/api/journal-calls.ts";
import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

interface SendLetterProps {
  readonly letter: JournalLetter;
  readonly standing: JournalStanding;
}

/** Nothing where no server is set up or the quarter isn't over. */
export function SendLetter({ letter: { quarter, isOver }, standing }: SendLetterProps) {
  const send = useWriting("journal.send");
  const { smtp, to, letters } = standing;
  const known = letters.find((one) => one.quarter === quarter);
  if (smtp === "" || !isOver) return null;
  if (known?.state === "sent") return <p>{t("web.journal.state", { state: "sent", on: known.at })}</p>;
  return (
    <div className="buttons">
      {known && <p className="needs-you">{t("web.journal.doubtful")}</p>}
      <button
        type="button"
        className="button"
        disabled={send.isPending}
        onClick={() => send.mutate({ quarter, again: known !== undefined })}
      >
        {send.isPending ? t("web.journal.sending") : t(known ? "web.journal.again" : "web.journal.send", { to })}
      </button>
      <Trouble error={send.error} />
    </div>
  );
}
