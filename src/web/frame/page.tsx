// One page: the search on top, its heading, its body, and at its right the margin for "why" and notes.

import { type ReactNode, useContext, useEffect } from "react";
import { t } from "#web/language.ts";
import { PaletteContext } from "./palette-keys.ts";

interface PageProps {
  /** The page's name: heading and, before "Mingle", title of the document. */
  readonly title: string;
  /** Stands beside the heading, quieter. */
  readonly note?: ReactNode;
  /** The page's own search; without one the way to the palette stands there. */
  readonly search?: ReactNode;
  /** Takes the margin's place too: for lists. */
  readonly isWide?: boolean;
  readonly margin?: ReactNode;
  readonly marginName?: string;
  readonly children: ReactNode;
}

export function Page({ title, note, search, isWide = false, margin, marginName, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Mingle`;
  }, [title]);
  return (
    <>
      <main id="page" className={isWide ? "page is-wide" : "page"} tabIndex={-1}>
        <div className="page-top">{search ?? <SearchButton />}</div>
        <div className="page-head">
          <h1>{title}</h1>
          {note && <p>{note}</p>}
        </div>
        {children}
      </main>
      {margin && (
        <aside className="margin" aria-label={marginName}>
          {margin}
        </aside>
      )}
    </>
  );
}

function SearchButton() {
  const open = useContext(PaletteContext);
  return (
    <button type="button" className="search-button" aria-keyshortcuts="/" onClick={open}>
      {t("web.frame.search")}
    </button>
  );
}
