import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { ChangeRow } from "#web/parts/change-row.tsx";

const SHOWN = 8;
/** Write of many at once: taken back from the log of all. */
const wide = new Set(["import", "sample", "restore"]);

/** What was written of this person, newest first, each with its way back. */
export function PersonLog({ uid }: { readonly uid: string }) {
  const { data } = useQuery(reading("changes", { limit: SHOWN, uid }));
  if (!data?.changes.length) return null;
  return (
    <section className="section" aria-labelledby="log">
      <h2 id="log">{t("web.person.log")}</h2>
      <ul className="changes">
        {data.changes.map((change) => (
          <ChangeRow key={change.change} change={change} isForReading={wide.has(change.operation)} />
        ))}
      </ul>
      <p>
        <Link to="/data" hash="changes">
          {t("web.person.allChanges")}
        </Link>
      </p>
    </section>
  );
}
