import { useQuery } from "@tanstack/react-query";
import { reading, useWriting } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

/** The sample network: one press in, one press out; the own data stands untouched beside it. */
export function Sample() {
  const { data: me } = useQuery(reading("me", {}));
  const enter = useWriting("sample");
  const leave = useWriting("sample.leave");
  const isOpen = me?.sample === true;
  const way = isOpen ? leave : enter;
  return (
    <section className="section" aria-labelledby="sample">
      <h2 id="sample">{t("web.sample.title")}</h2>
      <p className="prose">{t(isOpen ? "web.sample.textOpen" : "web.sample.text")}</p>
      <button type="button" className="quiet-button" disabled={way.isPending} onClick={() => way.mutate({})}>
        {t(isOpen ? "web.sample.leave" : "web.sample.enter")}
      </button>
      <Trouble error={way.error} />
    </section>
  );
}
