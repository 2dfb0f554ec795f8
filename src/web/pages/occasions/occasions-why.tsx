import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";

/** The margin: where to, what a chance is made of, what proof means. */
export function OccasionsWhy() {
  const { data: direction } = useQuery(reading("direction", {}));
  const said = direction
    ? [direction.functions, direction.industries, direction.regions, direction.organizations].flat()
    : [];
  return (
    <>
      <h2>{t("web.direction.title")}</h2>
      <p>{said.length ? said.join(", ") : t("web.direction.none")}</p>
      <p>
        <Link to="/data" hash="direction">
          {t("web.direction.change")}
        </Link>
      </p>
      <h2>{t("web.occasions.whyTitle")}</h2>
      <p>{t("web.occasions.whyChance")}</p>
      <p>{t("web.occasions.whyProof")}</p>
      <p>{t("web.occasions.whyCost")}</p>
    </>
  );
}
