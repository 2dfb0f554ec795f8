import type { FormEvent } from "react";
import type { Person, PersonChannel } from "#web/api/person-types.ts";
import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

const links: Readonly<Record<PersonChannel["kind"], (value: string) => string | null>> = {
  email: (value) => `mailto:${value}`,
  phone: (value) => `tel:${value.replace(/[^\d+]/g, "")}`,
  url: (value) => (/^https?:\/\//.test(value) ? value : `https://${value}`),
  postal: () => null,
};

/** How the person is reached; private and secured ways are marked, and where none outlasts the position one can be entered. */
export function Channels({ person }: { readonly person: Person }) {
  const { channels, survival } = person;
  return (
    <section className="section" aria-labelledby="channels">
      <h2 id="channels">{t("web.person.channels")}</h2>
      {channels.length > 0 && (
        <ul className="channels">
          {channels.map(({ kind, value, context, securedOn }) => {
            const href = links[kind](value);
            return (
              <li key={`${kind} ${value}`}>
                <span className="channel-kind">{t("web.channel", { kind })}</span>
                {href ? (
                  <a href={href} rel="noreferrer">
                    {value}
                  </a>
                ) : (
                  <span>{value}</span>
                )}
                {context && <span className="small">{t("web.channelContext", { context })}</span>}
                {securedOn && <span className="small">{t("web.person.secure.done", { on: securedOn })}</span>}
              </li>
            );
          })}
        </ul>
      )}
      {survival.reach < 1 && <SecureForm person={person} />}
    </section>
  );
}

/** One line for a private number or address; what is known stays. */
function SecureForm({ person: { uid, channels } }: { readonly person: Person }) {
  const set = useWriting("contact.set");
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const value = String(new FormData(form).get("way") ?? "").trim();
    if (value === "") return;
    const known = (kind: PersonChannel["kind"]) =>
      channels.filter((channel) => channel.kind === kind).map((channel) => channel.value);
    const added = value.includes("@") ? { email: [...known("email"), value] } : { phone: [...known("phone"), value] };
    set.mutate({ uid, ...added }, { onSuccess: () => form.reset() });
  };
  return (
    <>
      <p className="needs-you">{t("web.person.unreachable")}</p>
      <form className="inline-form" onSubmit={onSubmit} aria-label={t("web.person.secure.title")}>
        <label className="field">
          <span>{t("web.person.secure.label")}</span>
          <input name="way" autoComplete="off" />
        </label>
        <button type="submit" className="button" disabled={set.isPending}>
          {t("web.person.secure.save")}
        </button>
      </form>
      <Trouble error={set.error} />
    </>
  );
}
