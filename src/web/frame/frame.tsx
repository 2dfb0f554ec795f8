// What stands around every page: the column of places, at phone width a bar below, and the palette.

import { Link, Outlet } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useLive } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { PaletteContext, usePaletteKeys } from "./palette-keys.ts";
import { places } from "./places.ts";
import { SampleNote } from "./sample-note.tsx";

const loadPalette = () => import("./palette.tsx");
const Palette = lazy(loadPalette);

/** The frame, with the page of the address in it. */
export function Frame() {
  const palette = usePaletteKeys(loadPalette);
  useLive();
  return (
    <PaletteContext value={palette.open}>
      <a className="skip" href="#page">
        {t("web.frame.skip")}
      </a>
      <div className="frame">
        <header className="frame-side">
          <p className="wordmark">Mingle</p>
          <nav aria-label={t("web.frame.places")}>
            <ul className="places">
              {places.map(({ to, name }) => (
                <li key={to}>
                  <Link to={to} className="place" activeProps={{ className: "is-here" }}>
                    {t(name)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className="frame-foot">
            <SampleNote />
            <LanguageSwitch />
          </div>
        </header>
        <Outlet />
      </div>
      {palette.isOpen && (
        <Suspense>
          <Palette onClose={palette.close} />
        </Suspense>
      )}
    </PaletteContext>
  );
}
