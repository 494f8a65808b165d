import { handleCall } from "#web/server/handle-call.ts";

/** Calls that come by way of Next, as in development; `pnpm start` answers them before (see `serve.ts`). */
export const GET = (request: Request): Promise<Response> => handleCall(request);
