// Where the export is found, as three small drawings; the words beside them say the same.

import type { ReactNode } from "react";
import { t } from "#web/language.ts";

/** The drawing of a step: the menu, the settings, the mail with the file. */
export function LinkedInDrawing({ step }: { readonly step: 0 | 1 | 2 }) {
  return (
    <svg className="drawing" viewBox="0 0 220 128" aria-hidden="true" focusable="false">
      {[<Menu key="menu" />, <Settings key="settings" />, <Mail key="mail" />][step]}
    </svg>
  );
}

/** A page: its edge and its top bar. */
function Sheet({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <rect className="drawing-line" x="1" y="1" width="218" height="126" rx="6" />
      <path className="drawing-line" d="M1 26H219" />
      {children}
    </>
  );
}

function Menu() {
  return (
    <Sheet>
      <path className="drawing-blank" d="M12 14h34M12 48h66M12 64h52M12 80h60" />
      <circle className="drawing-here" cx="166" cy="13.5" r="5" />
      <text className="is-here" x="176" y="18">
        {t("web.linkedin.drawMe")}
      </text>
      <rect className="drawing-line is-floating" x="92" y="32" width="119" height="78" rx="4" />
      <path className="drawing-blank" d="M104 48h60M104 64h44M104 98h50" />
      <text className="is-here" x="104" y="85">
        {t("web.linkedin.drawSettings")}
      </text>
    </Sheet>
  );
}

function Settings() {
  return (
    <Sheet>
      <path className="drawing-line" d="M84 26V127" />
      <path className="drawing-blank" d="M12 14h34M12 46h48M12 62h40M12 94h52M98 46h72M98 62h92M98 94h80M98 110h64" />
      <text className="is-here" x="12" y="82">
        {t("web.linkedin.drawPrivacy")}
      </text>
      <text className="is-here" x="98" y="82">
        {t("web.linkedin.drawCopy")}
      </text>
    </Sheet>
  );
}

function Mail() {
  return (
    <>
      <rect className="drawing-line" x="8" y="34" width="74" height="52" rx="4" />
      <path className="drawing-line" d="M8 38l37 27 37-27" />
      <path className="drawing-arrow" d="M94 60h28m-7-6 7 6-7 6" />
      <rect className="drawing-drop" x="134" y="18" width="78" height="88" rx="6" />
      <path className="drawing-here" d="M156 36h24l10 10v38h-34z" />
      <text className="is-here" x="173" y="72" textAnchor="middle">
        ZIP
      </text>
    </>
  );
}
