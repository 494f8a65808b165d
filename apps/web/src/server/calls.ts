/** Where the procedures are called. */
export const CALLS = "/api/trpc";
