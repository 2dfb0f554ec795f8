// The list of people: only the rows in sight exist, the others are asked for as they come near.

import { useQueries } from "@tanstack/react-query";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ContactsChoice } from "#web/api/network-calls.ts";
import type { ContactRow, Contacts } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { PersonRow } from "./person-row.tsx";
import { PAGE_ROWS, rowsAt } from "./rows.ts";
import type { Sort } from "./sort-choice.tsx";

interface PeopleTableProps {
  readonly choice: ContactsChoice;
  readonly sort: Sort;
  /** The first page of rows. */
  readonly first: Contacts;
  /** Null while nobody selects. */
  readonly selected: ReadonlySet<string> | null;
  onSelect(uid: string): void;
}

export function PeopleTable({ choice, sort, first, selected, onSelect }: PeopleTableProps) {
  const ref = useRef<HTMLTableSectionElement>(null);
  const [top, rowHeight] = useRowPlace(ref);
  const rows = useWindowVirtualizer({
    count: first.total,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollMargin: top,
  });
  useEffect(() => {
    if (rowHeight > 0) rows.measure();
  }, [rows, rowHeight]);
  useTopOnChange(`${sort} ${JSON.stringify(choice)}`);
  const items = rows.getVirtualItems();
  const personAt = usePeople(choice, sort, first, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  return (
    <table
      className={selected ? "people is-selecting" : "people"}
      aria-label={t("web.network.list")}
      aria-rowcount={first.total + 1}
    >
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">{t("web.column.name")}</th>
          <th scope="col">{t("web.column.position")}</th>
          <th scope="col">{t("web.column.level")}</th>
          <th scope="col">{t("web.column.lastContact")}</th>
          <th scope="col">{t("web.column.tie")}</th>
        </tr>
      </thead>
      <tbody ref={ref} style={{ height: rows.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const person = personAt(index);
          return (
            <PersonRow
              key={index}
              index={index}
              person={person}
              top={start - top}
              isSelected={person !== undefined && selected?.has(person.uid) === true}
              onSelect={onSelect}
            />
          );
        })}
      </tbody>
    </table>
  );
}

const USUAL_HEIGHT = 48;

/** Where the rows begin on the page, and the height the style gives one, which depends on the window's width. */
function useRowPlace(ref: RefObject<HTMLElement | null>): readonly [number, number] {
  const [place, setPlace] = useState<readonly [number, number]>([0, USUAL_HEIGHT]);
  useLayoutEffect(() => {
    const measure = () => {
      const rows = ref.current;
      if (!rows) return;
      const height = Number.parseInt(getComputedStyle(rows).getPropertyValue("--row"), 10) || USUAL_HEIGHT;
      const top = rows.getBoundingClientRect().top + scrollY;
      setPlace((was) => (was[0] === top && was[1] === height ? was : [top, height]));
    };
    measure();
    // What stands above the rows may come late, open or fold up.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      removeEventListener("resize", measure);
    };
  }, [ref]);
  return place;
}

/** Goes back to the top of the page where another list takes the place of this one. */
function useTopOnChange(list: string): void {
  const shown = useRef(list);
  useEffect(() => {
    if (shown.current !== list) scrollTo({ top: 0 });
    shown.current = list;
  }, [list]);
}

/** The people of the pages that the rows from `from` to `to` touch. */
function usePeople(choice: ContactsChoice, sort: Sort, first: Contacts, from: number, to: number) {
  const pages: number[] = [];
  for (let page = Math.floor(from / PAGE_ROWS); page <= Math.floor(to / PAGE_ROWS); page++) pages.push(page);
  const answers = useQueries({
    queries: pages.map((page) => ({ ...rowsAt(choice, sort, page * PAGE_ROWS), enabled: page > 0 })),
  });
  return (index: number): ContactRow | undefined => {
    const page = Math.floor(index / PAGE_ROWS);
    const answer = page === 0 ? first : answers[pages.indexOf(page)]?.data;
    return answer?.contacts[index - page * PAGE_ROWS];
  };
}
