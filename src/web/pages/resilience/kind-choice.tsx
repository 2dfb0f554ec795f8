import { t } from "#web/language.ts";
import type { GroupKind } from "./groups.ts";

const kinds = ["organization", "industry", "level"] as const satisfies readonly GroupKind[];

interface KindChoiceProps {
  readonly kind: GroupKind;
  onKind(kind: GroupKind): void;
}

/** How the people are arranged, as words in one line. */
export function KindChoice({ kind, onKind }: KindChoiceProps) {
  return (
    <fieldset className="choices">
      <legend className="unseen">{t("web.rows.by")}</legend>
      {kinds.map((one) => (
        <label key={one} className="sort">
          <input type="radio" name="rows" className="unseen" checked={kind === one} onChange={() => onKind(one)} />
          <span>{t("web.rows.kind", { kind: one })}</span>
        </label>
      ))}
    </fieldset>
  );
}
