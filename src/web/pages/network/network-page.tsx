// Everyone, found in one keystroke; as a list, or as a picture with the person in the middle.

import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useMemo } from "react";
import type { ContactsChoice } from "#web/api/network-calls.ts";
import { reading } from "#web/api/queries.ts";
import { Page } from "#web/frame/page.tsx";
import { t } from "#web/language.ts";
import { countText } from "#web/parts/numbers.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { hasChosen, inputOf } from "./choice.ts";
import { Facets } from "./facets.tsx";
import { ListTools } from "./list-tools.tsx";
import { Many } from "./many.tsx";
import { PeopleTable } from "./people-table.tsx";
import { rowsAt } from "./rows.ts";
import { Search } from "./search.tsx";
import { usePlace } from "./use-place.ts";
import { useSelected } from "./use-selected.ts";
import { useTyped } from "./use-typed.ts";
import { Views } from "./views.tsx";

const Picture = lazy(() => import("./picture.tsx"));

export function NetworkPage() {
  const { place, chosen, sort, go, goSearch } = usePlace();
  const [typed, setTyped] = useTyped(place.q ?? "", goSearch);
  const search = typed.trim();
  const choice = useMemo(() => inputOf(search, chosen), [search, chosen]);
  const first = useQuery({ ...rowsAt(choice, sort, 0), placeholderData: keepPreviousData });
  const everyone = useQuery(rowsAt({}, "name", 0));
  const openFirst = useOpenFirst(choice);
  const selecting = useSelected();
  const selectAll = useAllOf(choice, selecting.set);
  const { data } = first;
  const all = everyone.data?.total ?? 0;
  const isPicture = place.shape === "picture";
  return (
    <Page
      title={t("web.network.title")}
      isWide
      search={<Search typed={typed} onTyped={setTyped} onEnter={openFirst} />}
    >
      <Sentence choice={choice} found={data?.total} isNear={data?.near ?? false} all={everyone.data?.total} />
      <Trouble error={first.error} />
      {data && all > 0 && (
        <>
          {!isPicture && (
            <>
              <Views
                search={place.q ?? ""}
                chosen={chosen}
                onView={(view) => go(view ? { ...(view.search && { q: view.search }), ...view } : {})}
              />
              <Facets search={place.q ?? ""} chosen={chosen} onChosen={(sides) => go({ ...kept(place.q), ...sides })} />
            </>
          )}
          <ListTools
            isPicture={isPicture}
            sort={sort}
            isSearching={search !== ""}
            isSelecting={selecting.selected !== null}
            onSort={(by) => go({ ...place, sort: by })}
            onPicture={(shape) => go(shape ? { ...place, shape: "picture" } : { ...kept(place.q), ...chosen })}
            onSelect={() => selecting.set(selecting.selected ? null : [])}
          />
          {isPicture ? (
            <Suspense>
              <Picture />
            </Suspense>
          ) : (
            data.total > 0 && (
              <>
                {selecting.selected && (
                  <Many
                    selected={selecting.selected}
                    total={data.total}
                    onAll={selectAll}
                    onEnd={() => selecting.set(null)}
                  />
                )}
                <PeopleTable
                  choice={choice}
                  sort={sort}
                  first={data}
                  selected={selecting.selected}
                  onSelect={selecting.toggle}
                />
              </>
            )
          )}
        </>
      )}
    </Page>
  );
}

const kept = (q: string | undefined) => (q === undefined ? {} : { q });

/** Opens the best hit of the list. */
function useOpenFirst(choice: ContactsChoice) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    const { contacts } = await client.fetchQuery(rowsAt(choice, "name", 0));
    const [hit] = contacts;
    if (hit) await navigate({ to: "/person/$uid", params: { uid: hit.uid } });
  };
}

/** Selects everyone the list holds. */
function useAllOf(choice: ContactsChoice, select: (uids: readonly string[]) => void) {
  const client = useQueryClient();
  return async () => {
    const { contacts } = await client.fetchQuery(reading("contacts", { ...choice, limit: 500 }));
    select(contacts.map(({ uid }) => uid));
  };
}

interface SentenceProps {
  readonly choice: ContactsChoice;
  readonly found: number | undefined;
  readonly isNear: boolean;
  readonly all: number | undefined;
}

/** How many there are, or fit; how many count, only where the week has been looked at: nobody waits here for it. */
function Sentence({ choice: { search, ...sides }, found, isNear, all }: SentenceProps) {
  const resilience = useQuery({ ...reading("resilience", { scenario: "position-gone" }), enabled: false });
  const { organization, ...lists } = sides;
  const isChosen = hasChosen({ ...lists, organization: organization ? [organization] : [] });
  const sentence = () => {
    if (found === undefined || all === undefined) return t("web.network.waiting");
    if (all === 0) return t("web.network.empty");
    if (search === undefined)
      return isChosen
        ? t("web.network.chosen", { found, all: countText(all) })
        : t("web.network.answer", { count: all, relevant: resilience.data?.relevant ?? 0 });
    if (isNear) return t("web.network.near", { search, found });
    return t("web.network.found", { found, all: countText(all), search });
  };
  return (
    <p className="answer" aria-live="polite">
      {sentence()}
    </p>
  );
}
