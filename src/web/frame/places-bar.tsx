// The places: a column at the desk; on a phone a bar with the first ones, the way to write something down, and the rest.

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useContext, useState } from "react";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { FrameDialogContext } from "./frame-keys.ts";
import { type Place, placesNow } from "./places.ts";

/** What stands in the bar of a phone, around the button to write something down and before "more". */
const inBar: readonly Place["to"][] = ["/week", "/network", "/occasions"];
const BEFORE_CAPTURE = 2;

export function PlacesBar() {
  const [isMore, setMore] = useState(false);
  const { data: host } = useQuery(reading("host", {}));
  const seen = placesNow().filter(({ isHidden }) => !isHidden || host?.shown);
  const placeOf = ({ to, name }: Place) => (
    <li key={to} className={inBar.includes(to) ? "" : "place-rest"}>
      <Link to={to} className="place" activeProps={{ className: "is-here" }} onClick={() => setMore(false)}>
        {t(name)}
      </Link>
    </li>
  );
  return (
    <nav aria-label={t("web.frame.places")}>
      <ul className={isMore ? "places is-more" : "places"}>
        {seen.slice(0, BEFORE_CAPTURE).map(placeOf)}
        <li className="phone-only">
          <CaptureButton onOpen={() => setMore(false)} />
        </li>
        {seen.slice(BEFORE_CAPTURE).map(placeOf)}
        <li className="phone-only">
          <button type="button" className="place" aria-expanded={isMore} onClick={() => setMore(!isMore)}>
            {t("web.frame.more")}
          </button>
        </li>
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
