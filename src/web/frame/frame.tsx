// What stands around every page: the column of places, at phone width a bar below, and the palette.

import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useLive } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { FrameDialogContext, useFrameDialog } from "./frame-keys.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { LockButton, LockScreen, useLocked } from "./lock.tsx";
import { PaletteContext, usePaletteKeys } from "./palette-keys.ts";
import { CaptureButton, PlacesBar } from "./places-bar.tsx";
import { useRowKeys } from "./row-keys.ts";
import { SampleNote } from "./sample-note.tsx";
import { WriteToast } from "./write-toast.tsx";

const loadPalette = () => import("./palette.tsx");
const Palette = lazy(loadPalette);
const CaptureDialog = lazy(() => import("#web/parts/capture/capture-dialog.tsx"));
const KeysDialog = lazy(() => import("./keys-dialog.tsx"));

/** The frame, with the page of the address in it. */
export function Frame() {
  const palette = usePaletteKeys(loadPalette);
  const [dialog, setDialog] = useFrameDialog();
  useRowKeys();
  useLive();
  const isLocked = useLocked();
  if (isLocked) return <LockScreen />;
  return (
    <FrameDialogContext value={setDialog}>
      <PaletteContext value={palette.open}>
        <a className="skip" href="#page">
          {t("web.frame.skip")}
        </a>
        <div className="frame">
          <header className="frame-side">
            <p className="wordmark">Mingle</p>
            <PlacesBar />
            <div className="desk-only">
              <CaptureButton />
            </div>
            <div className="frame-foot">
              <SampleNote />
              <LockButton />
              <LanguageSwitch />
            </div>
          </header>
          <Outlet />
        </div>
        <WriteToast />
        <Suspense>
          {palette.isOpen && <Palette onClose={palette.close} />}
          {dialog === "capture" && <CaptureDialog onClose={() => setDialog(null)} />}
          {dialog === "keys" && <KeysDialog onClose={() => setDialog(null)} />}
        </Suspense>
      </PaletteContext>
    </FrameDialogContext>
  );
}
