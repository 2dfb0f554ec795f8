import { useWriting } from "#web/api/queries.ts";
import type { Change } from "#web/api/types.ts";
import { pageLocale, t } from "#web/language.ts";
import { Trouble } from "./trouble.tsx";

interface ChangeRowProps {
  readonly change: Change;
  /** Shown without its way back: where it wrote of others too. */
  readonly isForReading?: boolean;
}

/** One entry of the log with its way back; an erasure has none. */
export function ChangeRow({ change: entry, isForReading = false }: ChangeRowProps) {
  const { change, at, operation, summary, undone, undoes } = entry;
  const undo = useWriting("undo");
  const canUndo = !isForReading && !undone && undoes === null && operation !== "contact.forget";
  return (
    <li className="change" data-row="" tabIndex={-1}>
      <time dateTime={at}>{instantText(at)}</time>
      <span className={undone ? "is-undone" : undefined}>{summary}</span>
      {undone && <span className="small">{t("web.changes.undone")}</span>}
      {canUndo && (
        <button
          type="button"
          className="text-button"
          data-x=""
          disabled={undo.isPending}
          onClick={() => undo.mutate({ change })}
        >
          {t("web.undo")}
        </button>
      )}
      <Trouble error={undo.error} />
    </li>
  );
}

function instantText(at: string): string {
  return new Intl.DateTimeFormat(pageLocale(), {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(at));
}
