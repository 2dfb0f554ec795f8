import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { chosenIn, type NetworkPlace } from "./choice.ts";

/** Where in the network the page's address is, and going elsewhere in it. */
export function usePlace() {
  const place = useSearch({ from: "/network" });
  const navigate = useNavigate({ from: "/network" });
  const chosen = useMemo(() => chosenIn(place), [place]);
  const go = useCallback(
    (search: NetworkPlace) => void navigate({ search, replace: true, resetScroll: false }),
    [navigate],
  );
  const goSearch = useCallback(
    (text: string) =>
      void navigate({
        search: ({ q: _before, ...others }) => (text === "" ? others : { ...others, q: text }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return { place, chosen, sort: place.sort ?? "name", go, goSearch };
}
