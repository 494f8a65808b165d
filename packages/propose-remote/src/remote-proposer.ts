/** Asks an endpoint about articles, again where that helps, and gives up where it does not. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Result } from "@onrecord/domain";
import type { OutsideProposer } from "@onrecord/propose";
import { toAnthropicDialect } from "./anthropic.ts";
import type { Dialect, Reading } from "./dialect.ts";
import type { HttpAnswer, HttpRequest } from "./exchange.ts";
import { exchange } from "./exchange.ts";
import type { Fault } from "./fault.ts";
import { toFault } from "./fault.ts";
import { toOpenAiDialect } from "./openai.ts";
import type { SentArticle } from "./question.ts";
import { toSpacyDialect } from "./spacy.ts";

export const REMOTE_KINDS = ["openai", "anthropic", "spacy"] as const;
export type RemoteKind = (typeof REMOTE_KINDS)[number];

export type RemoteOptions = {
  readonly kind: RemoteKind;
  /** The service's own, where left out; a spaCy service has none. */
  readonly endpoint?: string | undefined;
  readonly model?: string | undefined;
  /**
   * Sent in a header, and nowhere else: not stored, not logged, not in a message, and taken out of what
   * an endpoint sends back. Fewer than six characters are a placeholder, and are not looked for.
   */
  readonly key?: string | undefined;
  /** Milliseconds for one request. */
  readonly timeout?: number | undefined;
  /** Requests at most, those made again counted in. */
  readonly mostRequests?: number | undefined;
  readonly mostTokens?: number | undefined;
  readonly mostBytes?: number | undefined;
  /** Times that a request is made again after a failure that may pass. */
  readonly retries?: number | undefined;
  /** Milliseconds before the first of them; doubled for each more. */
  readonly backoff?: number | undefined;
  /** Milliseconds that an endpoint may ask to be left alone. */
  readonly longestWait?: number | undefined;
};

export interface RemoteProposer {
  readonly by: OutsideProposer;
  /** What would be sent for an article, without the key. */
  toRequest(article: SentArticle): HttpRequest;
  ask(article: SentArticle, signal: AbortSignal): Promise<Result<Reading, Fault>>;
  /** Requests sent so far. */
  readonly requests: number;
}

/** Longer articles are books; no model reads them in one question. In UTF-16 code units. */
const LONGEST_ARTICLE = 60_000;

const DIALECTS: {
  readonly [K in RemoteKind]: (options: RemoteOptions & { mostTokens: number }) => Dialect;
} = {
  openai: ({ endpoint, model, mostTokens }) => toOpenAiDialect({ endpoint, model, mostTokens }),
  anthropic: ({ endpoint, model, mostTokens }) =>
    toAnthropicDialect({ endpoint, model, mostTokens }),
  spacy: ({ endpoint, model, mostTokens }) => toSpacyDialect({ endpoint, model, mostTokens }),
};

const DEFAULTS = {
  timeout: 120_000,
  mostRequests: Number.POSITIVE_INFINITY,
  mostTokens: 16_000,
  mostBytes: 8_000_000,
  retries: 3,
  backoff: 1000,
  longestWait: 60_000,
} as const;

type Settled = { readonly [K in keyof typeof DEFAULTS]: number };

export function createRemoteProposer(options: RemoteOptions): RemoteProposer {
  const given = Object.fromEntries(
    Object.entries(options).filter(([, value]) => typeof value === "number"),
  );
  const settled: Settled = { ...DEFAULTS, ...given };
  const dialect = DIALECTS[options.kind]({ ...options, mostTokens: settled.mostTokens });
  return new Asker(dialect, settled, options.key);
}

type Attempt = { readonly article: SentArticle; readonly signal: AbortSignal };

/** What became of one request: an answer, something to try again after a while, or a fault. */
type Outcome =
  | { readonly kind: "answered"; readonly reading: Reading }
  | { readonly kind: "again"; readonly fault: Fault; readonly wait: number | null }
  | { readonly kind: "failed"; readonly fault: Fault };

class Asker implements RemoteProposer {
  readonly by: OutsideProposer;
  requests = 0;
  readonly #dialect: Dialect;
  readonly #settled: Settled;
  readonly #secrets: { readonly [name: string]: string };
  readonly #key: string | undefined;
  /** The way of asking that the server understands; all articles learn from the first. */
  #way = 0;
  /** No request is sent before this moment, in milliseconds since 1970. */
  #quietUntil = 0;

  constructor(dialect: Dialect, settled: Settled, key: string | undefined) {
    this.by = dialect.by;
    this.#dialect = dialect;
    this.#settled = settled;
    this.#key = key;
    this.#secrets = key === undefined ? {} : dialect.toSecrets(key);
  }

  toRequest(article: SentArticle): HttpRequest {
    const { url, headers } = this.#dialect;
    return { url, headers, body: JSON.stringify(this.#dialect.toBody(article, this.#way)) };
  }

  async ask(article: SentArticle, signal: AbortSignal): Promise<Result<Reading, Fault>> {
    if (article.text.length > LONGEST_ARTICLE)
      return failed("too-long", `The article has more than ${LONGEST_ARTICLE} characters.`);
    let last: Fault | undefined;
    for (let retry = 0; ; retry += 1) {
      const outcome = await this.#askOnce({ article, signal });
      if (outcome.kind === "answered") return { ok: true, value: outcome.reading };
      if (outcome.kind === "failed") return { ok: false, error: withCause(outcome.fault, last) };
      last = outcome.fault;
      // A model that answers nonsense is asked once more: it is paid for each time.
      const most = outcome.fault.code === "bad-answer" ? 1 : this.#settled.retries;
      if (retry >= most) return { ok: false, error: outcome.fault };
      const wait = outcome.wait ?? this.#settled.backoff * 2 ** retry;
      if (wait > this.#settled.longestWait)
        return failed(
          "wait-too-long",
          `The endpoint asks to be left alone for ${Math.round(wait / 1000)} seconds. Run it again after that.`,
        );
      this.#quietUntil = Math.max(this.#quietUntil, Date.now() + wait);
    }
  }

  async #askOnce({ article, signal }: Attempt): Promise<Outcome> {
    await this.#keepQuiet(signal);
    if (signal.aborted) return { kind: "failed", fault: toFault("stopped", "Stopped.") };
    if (this.requests >= this.#settled.mostRequests)
      return {
        kind: "failed",
        fault: toFault(
          "too-many-requests",
          `${this.requests} requests were sent, as many as --max-requests allows.`,
        ),
      };
    this.requests += 1;
    const way = this.#way;
    const { timeout, mostBytes } = this.#settled;
    const answer = await exchange(this.toRequest(article), {
      secrets: this.#secrets,
      key: this.#key,
      timeout,
      mostBytes,
      signal,
    });
    if (!answer.ok) return toOutcome(answer.error);
    if (answer.value.status === 200) return this.#read(answer.value, article);
    if (this.#dialect.isUnknownWay(answer.value) && way + 1 < this.#dialect.ways) {
      this.#way = Math.max(this.#way, way + 1);
      return this.#askOnce({ article, signal });
    }
    return this.#refused(answer.value);
  }

  async #keepQuiet(signal: AbortSignal): Promise<void> {
    while (Date.now() < this.#quietUntil && !signal.aborted)
      await sleep(this.#quietUntil - Date.now(), undefined, { signal }).catch(() => undefined);
  }

  #read({ body }: HttpAnswer, article: SentArticle): Outcome {
    let json: unknown;
    try {
      json = JSON.parse(body);
    } catch {
      return again(toFault("bad-answer", "The endpoint's answer is no JSON, or was cut off."));
    }
    const read = this.#dialect.readAnswer(json, article);
    if (read.ok) return { kind: "answered", reading: read.value };
    return read.error.code === "bad-answer"
      ? again(read.error)
      : { kind: "failed", fault: read.error };
  }

  #refused({ status, body, retryAfter }: HttpAnswer): Outcome {
    const said = quote(body);
    if (status === 401 || status === 403)
      return fail("refused-key", `The endpoint does not accept the key (HTTP ${status})${said}`);
    if (status === 404 || status === 405)
      return fail(
        "not-found",
        `The endpoint does not know the address or the model (HTTP ${status})${said}`,
      );
    if (status === 408 || status === 409 || status === 425 || status === 429 || status >= 500) {
      const fault = toFault(
        "server-error",
        `The endpoint cannot answer now (HTTP ${status})${said}`,
      );
      return again(fault, readWait(retryAfter));
    }
    return fail("bad-request", `The endpoint did not take the request (HTTP ${status})${said}`);
  }
}

/** The beginning of what a server says is wrong, on one line. */
function quote(body: string): string {
  const line = body.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
  return line === "" ? "." : `: ${line.slice(0, 200)}`;
}

const failed = (code: Fault["code"], message: string): { ok: false; error: Fault } => ({
  ok: false,
  error: toFault(code, message),
});

/** Requests that were used up by failing say what they failed with. */
const withCause = (fault: Fault, last: Fault | undefined): Fault =>
  fault.code === "too-many-requests" && last !== undefined
    ? { ...fault, message: `${fault.message} The last of them failed: ${last.message}` }
    : fault;

const fail = (code: Fault["code"], message: string): Outcome => ({
  kind: "failed",
  fault: toFault(code, message),
});

const again = (fault: Fault, wait: number | null = null): Outcome => ({
  kind: "again",
  fault,
  wait,
});

/** What passes: a connection that fails, breaks or is slow. */
const toOutcome = (fault: Fault): Outcome =>
  fault.code === "unreachable" || fault.code === "cut-off" || fault.code === "timeout"
    ? again(fault)
    : { kind: "failed", fault };

/** Retry-After, in milliseconds: seconds or a date (RFC 9110, section 10.2.3). */
export function readWait(header: string | null): number | null {
  if (header === null) return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds) && header.trim() !== "") return Math.max(0, seconds * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}
