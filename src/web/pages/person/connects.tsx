// What connects you: the basis, changed by one touch, why Mingle reads it so, and how it began.

import { localDate } from "#lib/dates.ts";
import { type Basis, bases } from "#model/contact.ts";
import type { Person } from "#web/api/person-types.ts";
import { useWriting } from "#web/api/queries.ts";
import { pageLocale, t } from "#web/language.ts";
import { agoText } from "#web/parts/ago.tsx";
import { oddsText } from "#web/parts/numbers.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { basisWord } from "#web/parts/words.ts";

const choices: readonly (Basis | "inferred")[] = [...bases, "inferred"];

export function Connects({ person }: { readonly person: Person }) {
  const { uid, survival, connectedOn } = person;
  const set = useWriting("contact.set");
  const chosen = choices.find((basis) => basis === survival.basis);
  return (
    <section className="person-part" aria-labelledby="connects">
      <h2 id="connects">{t("web.person.connects")}</h2>
      <div className="person-text">
        <p>
          <select
            className="word-choice"
            aria-label={t("web.person.basis")}
            value={chosen}
            disabled={set.isPending}
            onChange={({ target }) => {
              const basis = choices.find((one) => one === target.value);
              if (basis) set.mutate({ uid, basis });
            }}
          >
            {choices.map((basis) => (
              <option key={basis} value={basis}>
                {basis === "inferred" ? t("web.person.basisInferred") : basisWord(basis)}
              </option>
            ))}
          </select>
        </p>
        <p>{t("web.person.lasts", { reason: survival.basisReason, odds: oddsText(survival.survive) })}</p>
        <p>{firstText(person)}</p>
        {connectedOn && <p>{t("web.person.connectedOn", { on: connectedOn })}</p>}
        <Trouble error={set.error} />
      </div>
    </section>
  );
}

const MOST_NAMED = 3;

/** How it began: the oldest exchange, with whom else; "" where none is known. */
function firstText({ timeline }: Person): string {
  const first = timeline.findLast(({ role }) => role !== "co");
  if (!first) return "";
  const others = first.others.slice(0, MOST_NAMED).map(({ fullName }) => fullName);
  return t("web.person.first", {
    ago: agoText(first.on, localDate(new Date()), pageLocale()),
    subject: first.subject,
    people: others.length > 0 ? others : null,
  });
}
