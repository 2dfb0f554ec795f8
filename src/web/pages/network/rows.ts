// The rows of the list, asked for page by page.

import type { ContactsChoice } from "#web/api/network-calls.ts";
import { reading } from "#web/api/queries.ts";
import type { Sort } from "./sort-choice.tsx";

/** Rows asked for at once: a screen and a little more. */
export const PAGE_ROWS = 40;

/** The query for the page of rows at `offset`; while searching the best hits come first. */
export const rowsAt = (choice: ContactsChoice, sort: Sort, offset: number) =>
  reading("contacts", { ...choice, ...(choice.search === undefined ? { sort } : {}), limit: PAGE_ROWS, offset });
