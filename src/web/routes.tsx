// Address → page. What is opened most is there from the start, with its answer asked for before it is drawn; the other
// pages are loaded when they are first gone to.

import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { reading } from "./api/queries.ts";
import { Frame } from "./frame/frame.tsx";
import { placeOf } from "./pages/network/choice.ts";
import { NetworkPage } from "./pages/network/network-page.tsx";
import { rowsAt } from "./pages/network/rows.ts";
import { WeekPage } from "./pages/week/week-page.tsx";

interface LoaderArguments {
  readonly context: { readonly client: QueryClient };
}

const root = createRootRouteWithContext<{ readonly client: QueryClient }>()({ component: Frame });

const askWeek = ({ context: { client } }: LoaderArguments) => {
  void client.prefetchQuery(reading("resilience", { scenario: "position-gone" }));
  void client.prefetchQuery(reading("resilience", { scenario: "today" }));
};
const askNetwork = ({ context: { client } }: LoaderArguments) => void client.prefetchQuery(rowsAt({}, "name", 0));

const home = createRoute({ getParentRoute: () => root, path: "/", component: WeekPage, loader: askWeek });
const week = createRoute({ getParentRoute: () => root, path: "/week", component: WeekPage, loader: askWeek });
const network = createRoute({
  getParentRoute: () => root,
  path: "/network",
  component: NetworkPage,
  validateSearch: placeOf,
  loader: askNetwork,
});
const person = createRoute({
  getParentRoute: () => root,
  path: "/person/$uid",
  component: lazyRouteComponent(() => import("./pages/person/person-page.tsx"), "PersonPage"),
});
const resilience = createRoute({
  getParentRoute: () => root,
  path: "/resilience",
  component: lazyRouteComponent(() => import("./pages/resilience/resilience-page.tsx"), "ResiliencePage"),
  loader: askWeek,
});
const occasions = createRoute({
  getParentRoute: () => root,
  path: "/occasions",
  component: lazyRouteComponent(() => import("./pages/occasions/occasions-page.tsx"), "OccasionsPage"),
});
const occasionPage = lazyRouteComponent(() => import("./pages/occasion/occasion-page.tsx"), "OccasionPage");
const occasion = createRoute({ getParentRoute: () => root, path: "/occasion/$uid", component: occasionPage });
const occurrence = createRoute({ getParentRoute: () => root, path: "/occasion/$uid/$day", component: occasionPage });
const transition = createRoute({
  getParentRoute: () => root,
  path: "/transition",
  component: lazyRouteComponent(() => import("./pages/transition/transition-page.tsx"), "TransitionPage"),
});
const impression = createRoute({
  getParentRoute: () => root,
  path: "/impression",
  component: lazyRouteComponent(() => import("./pages/impression/impression-page.tsx"), "ImpressionPage"),
  validateSearch: ({ pitch }): { readonly pitch?: string } => (typeof pitch === "string" ? { pitch } : {}),
});
const host = createRoute({
  getParentRoute: () => root,
  path: "/host",
  component: lazyRouteComponent(() => import("./pages/host/host-page.tsx"), "HostPage"),
});
const kit = createRoute({
  getParentRoute: () => root,
  path: "/kit",
  component: lazyRouteComponent(() => import("./pages/kit/kit-page.tsx"), "KitPage"),
});
const journal = createRoute({
  getParentRoute: () => root,
  path: "/journal",
  validateSearch: ({ quarter }: Record<string, unknown>): { readonly quarter?: string } =>
    typeof quarter === "string" ? { quarter } : {},
  component: lazyRouteComponent(() => import("./pages/journal/journal-page.tsx"), "JournalPage"),
});
const data = createRoute({
  getParentRoute: () => root,
  path: "/data",
  component: lazyRouteComponent(() => import("./pages/data/data-page.tsx"), "DataPage"),
});

const tree = root.addChildren([
  home,
  week,
  network,
  person,
  resilience,
  occasions,
  occasion,
  occurrence,
  impression,
  transition,
  journal,
  data,
  host,
  kit,
]);

/** The router of all places. */
export function placesRouter(client: QueryClient) {
  return createRouter({ routeTree: tree, context: { client }, defaultPreload: "intent", scrollRestoration: true });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof placesRouter>;
  }
}
