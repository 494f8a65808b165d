import { handleCall } from "#web/server/handle-call.ts";

/** Calls that come by way of Next: what is written, and in development what is read (see `serve.ts`). */
export const GET = (request: Request): Promise<Response> => handleCall(request);
export const POST = GET;
