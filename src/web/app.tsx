// The cache, the places and the frame around them.

import { QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { noteLocked } from "./api/locked.ts";
import { HandledActs } from "./pages/week/handled-acts.tsx";
import { placesRouter } from "./routes.tsx";

/** The whole app in the page's language. */
export function App() {
  const [client] = useState(newClient);
  const [router] = useState(() => placesRouter(client));
  return (
    <QueryClientProvider client={client}>
      <HandledActs>
        <RouterProvider router={router} />
      </HandledActs>
    </QueryClientProvider>
  );
}

function newClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => noteLocked(client, error) }),
    defaultOptions: { queries: { staleTime: 5000, retry: false, networkMode: "always" } },
  });
  return client;
}
