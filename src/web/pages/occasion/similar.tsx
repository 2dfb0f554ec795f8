import type { OccasionWhole } from "#web/api/occasion-calls.ts";
import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { longDaysText } from "#web/parts/day-word.ts";
import { OccasionLink } from "#web/parts/occasion-link.tsx";
import { Trouble } from "#web/parts/trouble.tsx";

/** Others that may be the same occasion, from another source. */
export function Similar({ occasion: { uid, similar } }: { readonly occasion: OccasionWhole }) {
  const merge = useWriting("occasion.merge");
  if (similar.length === 0) return null;
  const [series = uid] = uid.split("/");
  return (
    <section className="section" aria-labelledby="similar">
      <h2 id="similar">{t("web.occasion.similar")}</h2>
      <ul className="evenings is-plain">
        {similar.map((other) => (
          <li key={other.uid} className="evening" data-row="">
            <p className="evening-when">{longDaysText(other.startOn, other.startOn)}</p>
            <div className="evening-text">
              <h3 id={`similar-${other.uid}`}>
                <OccasionLink uid={other.uid}>{other.name}</OccasionLink>
              </h3>
              <p className="small">{other.location}</p>
            </div>
            <button
              type="button"
              className="quiet-button"
              data-x=""
              aria-describedby={`similar-${other.uid}`}
              disabled={merge.isPending}
              onClick={() => merge.mutate({ occasion: series, other: other.uid })}
            >
              {t("web.occasion.merge")}
            </button>
          </li>
        ))}
      </ul>
      <Trouble error={merge.error} />
    </section>
  );
}
