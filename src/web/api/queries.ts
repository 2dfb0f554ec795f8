// Reading and writing through the cache: reads are kept by name and input, every write renews them all.

import { type QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type CallName, type Calls, call } from "./client.ts";
import { forgetEarly } from "./early.ts";
import { rememberWrite } from "./written.ts";

/** The query of one operation's answer. */
export function reading<Name extends CallName>(name: Name, input: Calls[Name][0]) {
  return queryOptions({ queryKey: [name, input], queryFn: ({ signal }) => call(name, input, signal) });
}

const LIVE = ["live"];

/** Asks again for everything on the page. */
export function renew(client: QueryClient): Promise<void> {
  forgetEarly();
  return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== LIVE[0] });
}

/** A write; everything on the page is asked for again once it is done. */
export function useWriting<Name extends CallName>(name: Name) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Calls[Name][0]) => call(name, input),
    onSuccess: (answer) => {
      noteChange(client, answer);
      void renew(client);
    },
  });
}

/** Remembers the change of an own write, so that `useLive` doesn't take it for someone else's. */
export function noteChange(client: QueryClient, answer: unknown): void {
  rememberWrite(client, answer);
  if (typeof answer === "object" && answer !== null && "change" in answer) client.setQueryData(LIVE, answer.change);
}

/** Looks every few seconds whether the store was written from elsewhere, and renews the page where it was. */
export function useLive(): void {
  const client = useQueryClient();
  useQuery({
    queryKey: LIVE,
    refetchInterval: 7000,
    queryFn: async ({ signal }) => {
      const { changes } = await call("changes", { limit: 1 }, signal);
      const newest = changes[0]?.change ?? null;
      const known = client.getQueryData(LIVE);
      if (known !== undefined && known !== newest) void renew(client);
      return newest;
    },
  });
}
