// Everyone, found in one keystroke.

import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { reading } from "#web/api/queries.ts";
import { Page } from "#web/frame/page.tsx";
import { t } from "#web/language.ts";
import { countText } from "#web/parts/numbers.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { PeopleTable } from "./people-table.tsx";
import { rowsAt } from "./rows.ts";
import { type Sort, SortChoice } from "./sort-choice.tsx";

export function NetworkPage() {
  const [typed, setTyped] = useState("");
  const [sort, setSort] = useState<Sort>("name");
  const search = typed.trim();
  const first = useQuery({ ...rowsAt(search, sort, 0), placeholderData: keepPreviousData });
  const everyone = useQuery(rowsAt("", sort, 0));
  // Known only where the week has been looked at: nobody waits here for a computation.
  const resilience = useQuery({ ...reading("resilience", { scenario: "position-gone" }), enabled: false });
  const client = useQueryClient();
  const navigate = useNavigate();
  const openFirst = async () => {
    const { contacts } = await client.fetchQuery(rowsAt(search, sort, 0));
    const [hit] = contacts;
    if (hit) await navigate({ to: "/person/$uid", params: { uid: hit.uid } });
  };
  return (
    <Page
      title={t("web.network.title")}
      isWide
      search={<Search typed={typed} onTyped={setTyped} onEnter={openFirst} />}
    >
      <p className="answer" aria-live="polite">
        {sentenceOf(search, first.data?.total, everyone.data?.total, resilience.data?.relevant)}
      </p>
      <Trouble error={first.error} />
      {first.data && first.data.total > 0 && (
        <>
          <SortChoice sort={sort} onSort={setSort} isSearching={search !== ""} />
          <PeopleTable search={search} sort={sort} first={first.data} />
        </>
      )}
    </Page>
  );
}

function sentenceOf(search: string, found?: number, all?: number, relevant = 0): string {
  if (found === undefined || all === undefined) return t("web.network.waiting");
  if (all === 0) return t("web.network.empty");
  if (search === "") return t("web.network.answer", { count: all, relevant });
  return t("web.network.found", { found, all: countText(all), search });
}

interface SearchProps {
  readonly typed: string;
  onTyped(text: string): void;
  onEnter(): Promise<void>;
}

function Search({ typed, onTyped, onEnter }: SearchProps) {
  return (
    <label className="search">
      <span className="unseen">{t("web.network.search")}</span>
      <input
        type="search"
        value={typed}
        placeholder={t("web.network.placeholder")}
        autoComplete="off"
        aria-keyshortcuts="/"
        spellCheck={false}
        onChange={(event) => onTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") void onEnter();
        }}
      />
    </label>
  );
}
