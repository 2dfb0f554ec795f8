// The rows of the list, asked for page by page.

import { reading } from "#web/api/queries.ts";
import type { Sort } from "./sort-choice.tsx";

/** Rows asked for at once: a screen and a little more. */
export const PAGE_ROWS = 40;

/** The query for the page of rows at `offset`. */
export const rowsAt = (search: string, sort: Sort, offset: number) =>
  reading("contacts", { ...(search === "" ? { sort } : { search }), limit: PAGE_ROWS, offset });
