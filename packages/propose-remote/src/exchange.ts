/** One HTTP exchange, with an end to everything: time, bytes and redirects. */
import type { Result } from "@onrecord/domain";
import type { Fault } from "./fault.ts";
import { toFault } from "./fault.ts";
import { toKeyHider } from "./hide-key.ts";
import { isSendableKey } from "./sendable-key.ts";

export type HttpRequest = {
  readonly url: string;
  /** Without the key. */
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
};

/** What an endpoint answered, without the key if it sent it back. */
export type HttpAnswer = {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: string;
};

export type ExchangeOptions = {
  /** Headers that nobody is to see. */
  readonly secrets: { readonly [name: string]: string };
  /** The key that is in them: it is taken out of all that comes back. */
  readonly key: string | undefined;
  /** Milliseconds for the whole exchange, the body included; no more than 24 days count. */
  readonly timeout: number;
  readonly mostBytes: number;
  readonly signal: AbortSignal;
};

/** Sends a request and reads the whole answer. Never throws, and follows no redirect. */
export async function exchange(
  request: HttpRequest,
  options: ExchangeOptions,
): Promise<Result<HttpAnswer, Fault>> {
  const { signal, timeout, key } = options;
  if (key !== undefined && !isSendableKey(key))
    return failed("refused-key", "The key holds a character that no header can carry.");
  const late = AbortSignal.timeout(toTimer(timeout));
  const hide = toKeyHider(key);
  try {
    return await send(request, { ...options, hide, signal: AbortSignal.any([signal, late]) });
  } catch (error) {
    if (signal.aborted) return failed("stopped", "Stopped.");
    if (late.aborted)
      return failed("timeout", `No whole answer came within ${timeout / 1000} seconds.`);
    return toNetworkFault(error, request.url);
  }
}

/** What a timer of Node's takes: whole milliseconds, at most as many as 32 bits with a sign hold. */
const toTimer = (milliseconds: number): number =>
  Math.trunc(Math.min(Math.max(0, milliseconds), 2 ** 31 - 1)) || 0;

type Sending = Omit<ExchangeOptions, "key"> & { readonly hide: (text: string) => string };

/** @throws what `fetch` throws: no connection, one that broke off, or the signal. */
async function send(
  { url, headers, body }: HttpRequest,
  { secrets, mostBytes, signal, hide }: Sending,
): Promise<Result<HttpAnswer, Fault>> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers, ...secrets },
    body,
    // The key must not follow to wherever an answer points.
    redirect: "manual",
    signal,
  });
  const { status } = response;
  if (status >= 300 && status < 400) {
    await response.body?.cancel();
    const location = response.headers.get("location") ?? "";
    const where = hide(location) === location ? targetWords(url, location) : WITH_KEY;
    return failed("redirect", `${originOf(url)} redirects ${where}. ${NOT_FOLLOWED}`);
  }
  const text = await readBody(response, mostBytes);
  if (text === undefined)
    return failed("too-big", `The answer has more than ${mostBytes} bytes and was not read.`);
  const retryAfter = response.headers.get("retry-after");
  return { ok: true, value: { status, retryAfter, body: hide(text) } };
}

const failed = (code: Fault["code"], message: string): { ok: false; error: Fault } => ({
  ok: false,
  error: toFault(code, message),
});

const WITH_KEY = "to an address that holds the key";
const NOT_FOLLOWED =
  "Redirects are not followed, so that no key goes astray: give the right address with --endpoint.";

function targetWords(url: string, location: string): string {
  if (location === "" || !URL.canParse(location, url)) return "elsewhere";
  const { origin, pathname } = new URL(location, url);
  return `to ${origin}${pathname}`.slice(0, 200);
}

/** The body as text; undefined where it is too long, which ends a stream that never would. */
async function readBody(response: Response, mostBytes: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    // Leaving the loop cancels the stream.
    if (bytes > mostBytes) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Before an answer begins, the endpoint is not there; after that, it was cut off. */
function toNetworkFault(error: unknown, url: string): { ok: false; error: Fault } {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = codeOf(cause) ?? codeOf(error);
  const isLost = error instanceof TypeError && error.message === "terminated";
  if (isLost || code === "UND_ERR_SOCKET" || code === "ECONNRESET")
    return failed("cut-off", "The answer was cut off in the middle.");
  return failed(
    "unreachable",
    `${originOf(url)} cannot be reached${code === undefined ? "" : ` (${code})`}. Check that the service runs and that --endpoint is right.`,
  );
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;

/** A URL without its path and query, which may hold what nobody is to see. */
const originOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).origin : "The endpoint, whose address is none,";
