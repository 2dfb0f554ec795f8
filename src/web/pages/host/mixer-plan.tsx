// The plan on the screen: what it is worth in a sentence, then round by round who sits together.

import { type MixerPlan, planText } from "#web/api/host-calls.ts";
import { saveFile } from "#web/api/save-file.ts";
import { pageLocale, t } from "#web/language.ts";

export function MixerPlanView({ plan }: { readonly plan: MixerPlan }) {
  const [cards] = plan.files;
  return (
    <section className="section mixer-plan" aria-labelledby="plan">
      <h2 id="plan">{t("web.host.plan.title")}</h2>
      <p className="answer" aria-live="polite">
        {t("web.host.plan.answer", { rounds: plan.rounds.length, guests: plan.guests, repeats: plan.repeats })}
      </p>
      {plan.bound > 0 && <p className="answer-range">{worthText(plan)}</p>}
      <Exceptions plan={plan} />
      <div className="buttons">
        <button type="button" className="button" onClick={() => print()}>
          {t("web.host.plan.print")}
        </button>
        {cards && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => saveFile(cards.name, "text/html", cards.content)}
          >
            {t("web.host.plan.page")}
          </button>
        )}
        <button
          type="button"
          className="quiet-button"
          onClick={() => saveFile("plan.json", "application/json", planText(plan))}
        >
          {t("web.host.plan.keep")}
        </button>
      </div>
      {plan.rounds.map((tables, round) => (
        <RoundView key={tables.flat().join() || round} plan={plan} round={round} />
      ))}
    </section>
  );
}

function worthText({ value, bound, worstPerson, meanValue }: MixerPlan): string {
  const figure = (number: number) =>
    new Intl.NumberFormat(pageLocale(), { maximumFractionDigits: number < 10 ? 1 : 0 }).format(number);
  const share = new Intl.NumberFormat(pageLocale(), { style: "percent", maximumFractionDigits: 0 }).format(
    value / bound,
  );
  return t("web.host.plan.worth", {
    share,
    name: worstPerson.name,
    value: figure(worstPerson.value),
    mean: figure(meanValue),
  });
}

function Exceptions({ plan: { wishesOpen, vetoesBroken, issues } }: { readonly plan: MixerPlan }) {
  const named = (pairs: MixerPlan["wishesOpen"]) => pairs.map(([a = "", b = ""]) => t("web.host.plan.pair", { a, b }));
  const lines = [
    ...(wishesOpen.length ? [t("web.host.plan.wishes", { pairs: named(wishesOpen) })] : []),
    ...(vetoesBroken.length ? [t("web.host.plan.vetoes", { pairs: named(vetoesBroken) })] : []),
    ...new Set(issues.map(({ message }) => message)),
  ];
  if (!lines.length) return null;
  return (
    <ul className="mixer-exceptions">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function RoundView({ plan, round }: { readonly plan: MixerPlan; readonly round: number }) {
  const tables = plan.rounds[round] ?? [];
  const resting = plan.resting[round] ?? [];
  const heading = `round-${round + 1}`;
  return (
    <section className="mixer-round" aria-labelledby={heading}>
      <h3 id={heading}>{t("web.host.plan.round", { round: round + 1, held: round < plan.held ? "yes" : "no" })}</h3>
      <ol className="mixer-tables">
        {tables.map((table, at) => (
          <li key={table.join()}>
            <span className="mixer-number">{t("web.host.plan.table", { table: at + 1 })}</span>
            {table.join(", ")}
          </li>
        ))}
      </ol>
      {resting.length > 0 && <p className="small">{t("web.host.plan.resting", { names: resting })}</p>}
    </section>
  );
}
