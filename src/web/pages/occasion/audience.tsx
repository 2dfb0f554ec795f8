// Who is expected: a list as a file or as pasted text, and what it says.

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import type { Guest, OccasionWhole } from "#web/api/occasion-calls.ts";
import { noteChange, renew } from "#web/api/queries.ts";
import { sendGuests } from "#web/api/send-guests.ts";
import { t } from "#web/language.ts";
import { IssueList } from "#web/parts/import/issue-list.tsx";
import { keyed } from "#web/parts/keyed.ts";
import { positionText } from "#web/parts/position.ts";
import { Trouble } from "#web/parts/trouble.tsx";

const SHOWN = 8;

export function Audience({ occasion: { uid, people } }: { readonly occasion: OccasionWhole }) {
  const named = people.filter(({ name }) => name !== "").toSorted((a, b) => b.relevance - a.relevance || b.q - a.q);
  const [isWhole, setWhole] = useState(false);
  const same = Math.round(people.reduce((sum, { atLeastSame, count }) => sum + atLeastSame * count, 0));
  const guests = Math.round(people.reduce((sum, { count }) => sum + count, 0));
  const known = named.filter((guest) => guest.known).length;
  return (
    <section className="section" aria-labelledby="audience">
      <h2 id="audience">{t("web.audience.title")}</h2>
      <p className="prose">
        {named.length > 0
          ? t("web.audience.said", { people: guests, known, same })
          : t("web.audience.profile", { people: guests, same })}
      </p>
      {named.length > 0 && (
        <ul className="guests">
          {keyed(isWhole ? named : named.slice(0, SHOWN), guestKey).map(([key, guest]) => (
            <GuestRow key={key} guest={guest} />
          ))}
        </ul>
      )}
      {named.length > SHOWN && !isWhole && (
        <button type="button" className="quiet-button" onClick={() => setWhole(true)}>
          {t("web.occasions.further", { count: named.length - SHOWN })}
        </button>
      )}
      <GuestsForm uid={uid} hasGuests={named.length > 0} />
    </section>
  );
}

const guestKey = ({ name, organization }: Guest) => `${name} ${organization}`;

function GuestRow({ guest }: { readonly guest: Guest }) {
  const { uid, name, known, speaker } = guest;
  return (
    <li data-row="" tabIndex={-1}>
      {uid ? (
        <Link to="/person/$uid" params={{ uid }}>
          {name}
        </Link>
      ) : (
        <span>{name}</span>
      )}
      <span className="small">
        {[positionText(guest), speaker && t("web.audience.speaker"), known && t("web.audience.known")]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </li>
  );
}

/** A file or pasted text; one guest a line is enough. */
function GuestsForm({ uid, hasGuests }: { readonly uid: string; readonly hasGuests: boolean }) {
  const client = useQueryClient();
  // Stays as it was found, so that what came of a list is seen.
  const [isOpen] = useState(!hasGuests);
  const take = useMutation({
    mutationFn: sendGuests,
    onSuccess: (answer) => {
      noteChange(client, answer);
      void renew(client);
    },
  });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = String(new FormData(form).get("text") ?? "").trim();
    if (text !== "") take.mutate({ occasion: uid, files: [], text }, { onSuccess: () => form.reset() });
  };
  const onFiles = (files: readonly File[]) => {
    if (files.length > 0) take.mutate({ occasion: uid, files, text: "" });
  };
  return (
    <details open={isOpen}>
      <summary>{t("web.audience.add")}</summary>
      <form className="note-form" onSubmit={onSubmit}>
        <textarea name="text" rows={4} aria-label={t("web.audience.text")} placeholder={t("web.audience.hint")} />
        <div className="buttons">
          <button type="submit" className="button" disabled={take.isPending}>
            {t("web.audience.take")}
          </button>
          <label className="restore-file">
            <span className="quiet-button" aria-hidden="true">
              {t("web.audience.file")}
            </span>
            <input
              type="file"
              multiple
              className="unseen"
              aria-label={t("web.audience.file")}
              disabled={take.isPending}
              onChange={(event) => {
                onFiles([...(event.target.files ?? [])]);
                event.target.value = "";
              }}
            />
          </label>
        </div>
      </form>
      <div aria-live="polite">
        <Trouble error={take.error} />
        {take.data && <p>{t("web.audience.taken", { read: take.data.read })}</p>}
        {take.data && <IssueList file="" issues={take.data.issues} />}
      </div>
    </details>
  );
}
