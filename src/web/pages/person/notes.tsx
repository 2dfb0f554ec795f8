import type { FormEvent, KeyboardEvent } from "react";
import type { Person } from "#web/api/person-types.ts";
import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { dayText } from "#web/parts/ago.tsx";
import { Trouble } from "#web/parts/trouble.tsx";

/** The notes, and a line to write one; Ctrl+Enter keeps it. */
export function Notes({ person: { uid, notes } }: { readonly person: Person }) {
  const note = useWriting("note");
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = String(new FormData(form).get("text") ?? "").trim();
    if (text !== "") note.mutate({ uid, text }, { onSuccess: () => form.reset() });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
  };
  return (
    <section className="section" aria-labelledby="notes">
      <h2 id="notes">{t("web.person.notes")}</h2>
      <form className="note-form" onSubmit={onSubmit}>
        <textarea
          name="text"
          rows={2}
          aria-labelledby="notes"
          placeholder={t("web.person.notePlaceholder")}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className="quiet-button" disabled={note.isPending}>
          {t("web.person.noteSave")}
        </button>
      </form>
      <Trouble error={note.error} />
      <ul className="lines">
        {notes.map(({ at, text }) => (
          <li key={`${at} ${text}`}>
            <span className="line-when">{dayText(at)}</span>
            <span className="note-text">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
