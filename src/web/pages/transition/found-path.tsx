import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { reading, useWriting } from "#web/api/queries.ts";
import type { FoundPath } from "#web/api/transition-calls.ts";
import { t } from "#web/language.ts";
import { oddsText } from "#web/parts/numbers.ts";
import { Trouble } from "#web/parts/trouble.tsx";

/** One way: who passes it on to whom, what that stands on, and the request to the first of them. */
export function FoundPathRow({ path, to }: { readonly path: FoundPath; readonly to: string }) {
  const { people, probability, evidence } = path;
  const [isOpen, setOpen] = useState(false);
  return (
    <li data-row="">
      <p className="path-people">
        {people.map(({ uid, fullName }, at) => (
          <span key={uid}>
            {at > 0 && <span className="path-step"> → </span>}
            <Link to="/person/$uid" params={{ uid }}>
              {fullName}
            </Link>
          </span>
        ))}
      </p>
      <p className="small">{t("web.introducers.odds", { odds: oddsText(probability) })}</p>
      <ul className="small">
        {evidence.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary aria-label={t("web.paths.requestTo", { name: people[0]?.fullName ?? "" })}>
          {t("web.paths.request")}
        </summary>
        {isOpen && <Request via={people[0]?.uid ?? ""} to={to} isDirect={people.length === 1} />}
      </details>
    </li>
  );
}

interface RequestProps {
  /** Uid of the first person asked. */
  readonly via: string;
  readonly to: string;
  readonly isDirect: boolean;
}

function Request({ via, to, isDirect }: RequestProps) {
  const id = useId();
  const [tone, setTone] = useState<"sie" | "du" | null>(null);
  const draft = useQuery(reading("paths.draft", { to, via, ...(tone ? { tone } : {}) }));
  const ask = useWriting("paths.ask");
  if (!draft.data) return <Trouble error={draft.error} />;
  const { subject, text, forward } = draft.data;
  const whole = forward === null ? text : `${text}\n\n— — —\n\n${forward}`;
  return (
    <div className="request">
      <div className="choices">
        {(["sie", "du"] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="text-button"
            aria-pressed={draft.data.tone === one}
            onClick={() => setTone(one)}
          >
            {t("web.paths.tone", { tone: one })}
          </button>
        ))}
      </div>
      <p>
        <b>{subject}</b>
      </p>
      <textarea
        key={whole}
        id={id}
        aria-label={t("web.draft.label")}
        defaultValue={whole}
        rows={whole.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 62)), 0)}
      />
      <p className="small">{t("web.draft.stays")}</p>
      {!isDirect && (
        <button type="button" className="button" disabled={ask.isPending} onClick={() => ask.mutate({ uid: via, to })}>
          {t("web.paths.asked")}
        </button>
      )}
      <Trouble error={ask.error} />
    </div>
  );
}
