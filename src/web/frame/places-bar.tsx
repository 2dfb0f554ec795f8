// The places: a column at the desk; on a phone a bar with the first ones, the way to write something down, and the rest.

import { Link } from "@tanstack/react-router";
import { useContext, useState } from "react";
import { t } from "#web/language.ts";
import { FrameDialogContext } from "./frame-keys.ts";
import { places } from "./places.ts";

/** So many stand in the bar of a phone, beside the button between them and "more". */
const IN_BAR = 2;

export function PlacesBar() {
  const [isMore, setMore] = useState(false);
  const link = ({ to, name }: (typeof places)[number], className: string) => (
    <li key={to} className={className}>
      <Link to={to} className="place" activeProps={{ className: "is-here" }} onClick={() => setMore(false)}>
        {t(name)}
      </Link>
    </li>
  );
  return (
    <nav aria-label={t("web.frame.places")}>
      <ul className={isMore ? "places is-more" : "places"}>
        {places.slice(0, IN_BAR).map((place) => link(place, ""))}
        <li className="phone-only">
          <CaptureButton onOpen={() => setMore(false)} />
        </li>
        <li className="phone-only">
          <button type="button" className="place" aria-expanded={isMore} onClick={() => setMore(!isMore)}>
            {t("web.frame.more")}
          </button>
        </li>
        {places.slice(IN_BAR).map((place) => link(place, "place-rest"))}
      </ul>
    </nav>
  );
}

/** Opens the line to write down whom one met; "c" does the same. */
export function CaptureButton({ onOpen }: { onOpen?(): void }) {
  const open = useContext(FrameDialogContext);
  const onClick = () => {
    onOpen?.();
    open("capture");
  };
  return (
    <button type="button" className="capture-button" aria-keyshortcuts="c" onClick={onClick}>
      {t("capture.open")}
    </button>
  );
}
