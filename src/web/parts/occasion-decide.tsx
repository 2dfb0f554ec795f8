// Whether one goes, and what the season has to heed: for lists and for the occasion's own page.

import type { Occasion, OccasionEdit } from "#web/api/occasion-calls.ts";
import { useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "./trouble.tsx";

interface OccasionDecideProps {
  readonly occasion: Pick<Occasion, "uid" | "going" | "priority">;
  /** The id of what names it. */
  readonly namedBy: string;
}

export function OccasionDecide({ occasion: { uid, going, priority }, namedBy }: OccasionDecideProps) {
  const set = useWriting("occasion.set");
  const decide = (edit: Omit<OccasionEdit, "occasion">) => set.mutate({ occasion: uid, ...edit });
  const isNever = priority === "never" || going === false;
  return (
    <div className="decide">
      <button
        type="button"
        className={going === true ? "quiet-button is-set" : "button"}
        aria-pressed={going === true}
        aria-describedby={namedBy}
        disabled={set.isPending}
        data-x=""
        onClick={() => decide({ going: going === true ? "" : "yes" })}
      >
        {t(going === true ? "web.occasions.going" : "web.occasions.go")}
      </button>
      <button
        type="button"
        className={priority === "must" ? "quiet-button is-set" : "quiet-button"}
        aria-pressed={priority === "must"}
        aria-describedby={namedBy}
        disabled={set.isPending}
        onClick={() => decide({ must: priority !== "must" })}
      >
        {t("web.occasions.must")}
      </button>
      <button
        type="button"
        className={isNever ? "quiet-button is-set" : "quiet-button"}
        aria-pressed={isNever}
        aria-describedby={namedBy}
        disabled={set.isPending}
        onClick={() =>
          decide(isNever ? { never: false, going: "" } : { never: true, ...(going ? { going: "no" } : {}) })
        }
      >
        {t("web.occasions.never")}
      </button>
      <Trouble error={set.error} />
    </div>
  );
}
