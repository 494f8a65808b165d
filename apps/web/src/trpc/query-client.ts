import { QueryClient } from "@tanstack/react-query";

/** A query client for one request on the server, or for the life of the page in the browser. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // The record changes only when the archive is rebuilt: nothing is fetched twice in a visit.
      queries: { staleTime: 5 * 60_000, retry: false, refetchOnWindowFocus: false },
    },
  });
