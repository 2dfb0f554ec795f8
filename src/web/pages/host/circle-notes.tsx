import type { FormEvent } from "react";
import type { Circle } from "#web/api/host-calls.ts";
import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { dayText } from "#web/parts/ago.tsx";
import { Trouble } from "#web/parts/trouble.tsx";

/** One's own notes: they go into no invitation and no calendar. */
export function CircleNotes({ circle: { uid, notes } }: { readonly circle: Circle }) {
  const note = useWriting("circle.note");
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = String(new FormData(form).get("text") ?? "").trim();
    if (text !== "") note.mutate({ circle: uid, text }, { onSuccess: () => form.reset() });
  };
  return (
    <>
      <h3>{t("web.host.circle.notes")}</h3>
      <form className="note-form" onSubmit={onSubmit}>
        <textarea
          name="text"
          rows={2}
          aria-label={t("web.host.circle.notes")}
          placeholder={t("web.host.circle.noteHint")}
        />
        <button type="submit" className="quiet-button" disabled={note.isPending}>
          {t("web.host.circle.noteSave")}
        </button>
      </form>
      <Trouble error={note.error} />
      <ul className="lines">
        {notes.map(({ on, text }) => (
          <li key={`${on} ${text}`}>
            <span className="line-when">{dayText(on)}</span>
            <span className="note-text">{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
