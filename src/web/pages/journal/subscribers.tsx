// A host's part: who gets the journal, and its issues; shown only where it is switched on.

import { useQuery } from "@tanstack/react-query";
import type { FormEvent } from "react";
import type { JournalStanding, Subscriber } from "#web/api/journal-calls.ts";
import { reading, useWriting } from "#web/api/queries.ts";
import { pageLang, t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { Issues } from "./issues.tsx";

export function Subscribers({ standing }: { readonly standing: JournalStanding }) {
  const set = useWriting("journal.set");
  const isOn = standing.subscribers;
  return (
    <section className="section" aria-labelledby="subscribers">
      <h2 id="subscribers">{t("web.subscribers.title")}</h2>
      <label className="tick">
        <input
          type="checkbox"
          checked={set.isPending ? set.variables["subscribers"] === true : isOn}
          onChange={({ target }) => set.mutate({ subscribers: target.checked })}
        />
        <span>{t("web.subscribers.on")}</span>
      </label>
      <Trouble error={set.error} />
      {isOn && (
        <>
          <AddressForm address={standing.address} key={standing.address} />
          <People />
          <Issues />
        </>
      )}
    </section>
  );
}

/** Where subscribers reach the pages of this server. */
function AddressForm({ address }: { readonly address: string }) {
  const save = useWriting("journal.set");
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate({ address: String(new FormData(event.currentTarget).get("address") ?? "").trim() });
  };
  return (
    <form className="form" onSubmit={onSubmit}>
      <label className="field">
        <span>{t("web.subscribers.address")}</span>
        <input name="address" type="url" defaultValue={address} placeholder="https://journal.example.org" />
      </label>
      <div className="form-foot">
        <button type="submit" className="quiet-button" disabled={save.isPending}>
          {t("web.save")}
        </button>
      </div>
      <Trouble error={save.error} />
    </form>
  );
}

function People() {
  const { data, error } = useQuery(reading("subscribers.list", {}));
  const people = data?.subscribers ?? [];
  const count = (state: Subscriber["state"]) => people.filter((one) => one.state === state).length;
  return (
    <>
      <Trouble error={error} />
      <p className="prose">
        {t("web.subscribers.count", { confirmed: count("confirmed"), pending: count("pending") })}
      </p>
      <AddForm />
      {people.length > 0 && (
        <details>
          <summary>{t("web.subscribers.all", { count: people.length })}</summary>
          <div className="wide">
            <table aria-label={t("web.subscribers.title")}>
              <tbody>
                {people.slice(0, MOST_ROWS).map((subscriber) => (
                  <Row key={subscriber.email} subscriber={subscriber} />
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </>
  );
}

const MOST_ROWS = 500;

function Row({ subscriber: { email, name, state } }: { readonly subscriber: Subscriber }) {
  const remove = useWriting("subscribers.remove");
  const erase = useWriting("subscribers.erase");
  const isBusy = remove.isPending || erase.isPending;
  return (
    <tr>
      <th scope="row">{email}</th>
      <td>{name}</td>
      <td>{t("web.subscribers.state", { state })}</td>
      <td className="number">
        {state === "removed" ? (
          <button
            type="button"
            className="text-button"
            disabled={isBusy}
            aria-label={t("web.subscribers.eraseOne", { email })}
            onClick={() => erase.mutate({ email })}
          >
            {t("web.subscribers.erase")}
          </button>
        ) : (
          <button
            type="button"
            className="text-button"
            disabled={isBusy}
            aria-label={t("web.subscribers.removeOne", { email })}
            onClick={() => remove.mutate({ email })}
          >
            {t("web.subscribers.remove")}
          </button>
        )}
        <Trouble error={remove.error ?? erase.error} />
      </td>
    </tr>
  );
}

function AddForm() {
  const add = useWriting("subscribers.add");
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const text = (name: string) => String(typed.get(name) ?? "").trim();
    add.mutate({ email: text("email"), name: text("name"), language: pageLang() }, { onSuccess: () => form.reset() });
  };
  return (
    <form className="form" onSubmit={onSubmit}>
      <label className="field">
        <span>{t("web.subscribers.email")}</span>
        <input name="email" type="email" required autoComplete="off" />
      </label>
      <label className="field">
        <span>{t("web.field.name")}</span>
        <input name="name" autoComplete="off" />
      </label>
      <div className="form-foot">
        <button type="submit" className="button" disabled={add.isPending}>
          {t("web.subscribers.add")}
        </button>
        <p aria-live="polite">{add.isSuccess && t("web.subscribers.added", { invited: String(add.data.invited) })}</p>
      </div>
      <Trouble error={add.error} />
    </form>
  );
}
