import { Link } from "@tanstack/react-router";
import type { Direction } from "#web/api/direction-calls.ts";
import { t } from "#web/language.ts";

const kinds = ["functions", "industries", "regions", "organizations"] as const;

/** What Mingle reads from the line about the direction, and what tells it nothing yet. */
export function Understood({ direction }: { readonly direction: Direction }) {
  const { notUnderstood } = direction;
  const said = kinds.flatMap((kind) => {
    const names = direction[kind].filter((text) => !notUnderstood.includes(text));
    return names.length > 0 ? [{ kind, names }] : [];
  });
  return (
    <div className="understood" aria-live="polite">
      {said.map(({ kind, names }) => (
        <p key={kind}>{t("web.first.understood", { kind, names, count: names.length })}</p>
      ))}
      {notUnderstood.length > 0 && (
        <p className="needs-you">{t("web.first.notUnderstood", { names: notUnderstood })}</p>
      )}
      <p>
        <Link to="/data" hash="direction">
          {t("web.direction.exactly")}
        </Link>
      </p>
    </div>
  );
}
