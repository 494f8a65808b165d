/** One HTTP exchange, with an end to everything: time, bytes and redirects. */
import type { Result } from "@onrecord/domain";
import type { Fault } from "./fault.ts";
import { toFault } from "./fault.ts";

export type HttpRequest = {
  readonly url: string;
  /** Without the key. */
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
};

export type HttpAnswer = {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: string;
};

export type ExchangeOptions = {
  /** Headers that nobody is to see. */
  readonly secrets: { readonly [name: string]: string };
  /** Milliseconds for the whole exchange, the body included. */
  readonly timeout: number;
  readonly mostBytes: number;
  readonly signal: AbortSignal;
};

/** Sends a request and reads the whole answer. Never throws, and follows no redirect. */
export async function exchange(
  { url, headers, body }: HttpRequest,
  { secrets, timeout, mostBytes, signal }: ExchangeOptions,
): Promise<Result<HttpAnswer, Fault>> {
  const late = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers, ...secrets },
      body,
      // The key must not follow to wherever an answer points.
      redirect: "manual",
      signal: AbortSignal.any([signal, late]),
    });
    const { status } = response;
    if (status >= 300 && status < 400) {
      await response.body?.cancel();
      return failed("redirect", redirectWords(url, response.headers.get("location")));
    }
    const text = await readBody(response, mostBytes);
    if (text === undefined)
      return failed("too-big", `The answer has more than ${mostBytes} bytes and was not read.`);
    return {
      ok: true,
      value: { status, retryAfter: response.headers.get("retry-after"), body: text },
    };
  } catch (error) {
    if (signal.aborted) return failed("stopped", "Stopped.");
    if (late.aborted)
      return failed("timeout", `No whole answer came within ${timeout / 1000} seconds.`);
    return toNetworkFault(error, url);
  }
}

const failed = (code: Fault["code"], message: string): { ok: false; error: Fault } => ({
  ok: false,
  error: toFault(code, message),
});

const redirectWords = (url: string, location: string | null): string => {
  const target = location !== null && URL.canParse(location, url) ? new URL(location, url) : null;
  const where = target === null ? "elsewhere" : `to ${target.origin}${target.pathname}`;
  return `${originOf(url)} redirects ${where}. Redirects are not followed, so that no key goes astray: give the right address with --endpoint.`;
};

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
const originOf = (url: string): string => new URL(url).origin;
