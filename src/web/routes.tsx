// Address → page. Each page is loaded when it is first gone to.

import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { Frame } from "./frame/frame.tsx";
import { WeekPage } from "./pages/week/week-page.tsx";

const root = createRootRouteWithContext<{ readonly client: QueryClient }>()({ component: Frame });

const home = createRoute({ getParentRoute: () => root, path: "/", component: WeekPage });
const week = createRoute({ getParentRoute: () => root, path: "/week", component: WeekPage });
const network = createRoute({
  getParentRoute: () => root,
  path: "/network",
  component: lazyRouteComponent(() => import("./pages/network/network-page.tsx"), "NetworkPage"),
});
const person = createRoute({
  getParentRoute: () => root,
  path: "/person/$uid",
  component: lazyRouteComponent(() => import("./pages/person/person-page.tsx"), "PersonPage"),
});
const data = createRoute({
  getParentRoute: () => root,
  path: "/data",
  component: lazyRouteComponent(() => import("./pages/data/data-page.tsx"), "DataPage"),
});

const tree = root.addChildren([home, week, network, person, data]);

/** The router of all places. */
export function placesRouter(client: QueryClient) {
  return createRouter({ routeTree: tree, context: { client }, defaultPreload: "intent", scrollRestoration: true });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof placesRouter>;
  }
}
