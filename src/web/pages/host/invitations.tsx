import { useQuery } from "@tanstack/react-query";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

/** A draft for each who has not answered, and the way into the mail program. */
export function Invitations({ uid }: { readonly uid: string }) {
  const { data, error } = useQuery(reading("circle.invite", { circle: uid }));
  if (!data) return <Trouble error={error} />;
  return (
    <div>
      {data.invitations.map(({ name, email, subject, text }) => (
        <details key={`${name} ${email}`}>
          <summary>{t("web.host.circle.invite", { name })}</summary>
          <p className="circle-letter">{text}</p>
          <a
            className="text-button"
            href={`mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`}
          >
            {t("web.host.circle.write")}
          </a>
        </details>
      ))}
    </div>
  );
}
