// The list of people: only the rows in sight exist, the others are asked for as they come near.

import { useQueries } from "@tanstack/react-query";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import { reading } from "#web/api/queries.ts";
import type { ContactRow, Contacts } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { pageInput } from "./network-page.tsx";
import { PersonRow } from "./person-row.tsx";
import { PAGE_ROWS, type Sort } from "./sort-choice.tsx";

const ROW_HEIGHT = 60;

interface PeopleTableProps {
  readonly search: string;
  readonly sort: Sort;
  /** The first page of rows. */
  readonly first: Contacts;
}

export function PeopleTable({ search, sort, first }: PeopleTableProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(ref.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: first.total,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    scrollMargin: top,
  });
  const items = rows.getVirtualItems();
  const personAt = usePeople(search, sort, first, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  return (
    <div role="table" className="people" aria-label={t("web.network.list")} aria-rowcount={first.total + 1}>
      <div role="rowgroup" className="people-head">
        <div role="row" aria-rowindex={1}>
          <span role="columnheader">{t("web.column.name")}</span>
          <span role="columnheader">{t("web.column.level")}</span>
          <span role="columnheader">{t("web.column.lastContact")}</span>
          <span role="columnheader">{t("web.column.tie")}</span>
        </div>
      </div>
      <div role="rowgroup" ref={ref} className="people-rows" style={{ height: rows.getTotalSize() }}>
        {items.map(({ index, start }) => (
          <PersonRow key={index} index={index} person={personAt(index)} top={start - top} height={ROW_HEIGHT} />
        ))}
      </div>
    </div>
  );
}

/** The people of the pages that the rows from `from` to `to` touch. */
function usePeople(search: string, sort: Sort, first: Contacts, from: number, to: number) {
  const pages: number[] = [];
  for (let page = Math.floor(from / PAGE_ROWS); page <= Math.floor(to / PAGE_ROWS); page++) pages.push(page);
  const answers = useQueries({
    queries: pages.map((page) => ({
      ...reading("contacts", pageInput(search, sort, page * PAGE_ROWS)),
      enabled: page > 0,
    })),
  });
  return (index: number): ContactRow | undefined => {
    const page = Math.floor(index / PAGE_ROWS);
    const answer = page === 0 ? first : answers[pages.indexOf(page)]?.data;
    return answer?.contacts[index - page * PAGE_ROWS];
  };
}
