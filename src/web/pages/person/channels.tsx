import type { Person, PersonChannel } from "#web/api/person-types.ts";
import { t } from "#web/language.ts";

const links: Readonly<Record<PersonChannel["kind"], (value: string) => string | null>> = {
  email: (value) => `mailto:${value}`,
  phone: (value) => `tel:${value.replace(/[^\d+]/g, "")}`,
  url: (value) => (/^https?:\/\//.test(value) ? value : `https://${value}`),
  postal: () => null,
};

/** How the person is reached; private ways are marked. Nothing where no way is known. */
export function Channels({ person: { channels } }: { readonly person: Person }) {
  if (channels.length === 0) return null;
  return (
    <section className="section" aria-labelledby="channels">
      <h2 id="channels">{t("web.person.channels")}</h2>
      <ul className="channels">
        {channels.map(({ kind, value, context }) => {
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
            </li>
          );
        })}
      </ul>
    </section>
  );
}
