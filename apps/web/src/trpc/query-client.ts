import { defaultShouldDehydrateQuery, QueryClient } from "@tanstack/react-query";

/**
 * A query client for one request on the server, or for the life of the page in the browser.
 * Queries that are still under way are handed over too, and arrive as the page streams.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // The record changes only when the archive is rebuilt: nothing is fetched twice in a visit.
      queries: { staleTime: 5 * 60_000, retry: false, refetchOnWindowFocus: false },
      dehydrate: {
        shouldDehydrateQuery: (query) =>
          defaultShouldDehydrateQuery(query) || query.state.status === "pending",
        // Next redacts errors itself, and must see its own (such as not-found) untouched.
        shouldRedactErrors: () => false,
      },
    },
  });
