/** Answers a request for a feed with what the procedure lists. */
import { listLatest } from "@onrecord/api";
import type { CallProcedure } from "../rest/call-procedure.ts";
import { CROSS_ORIGIN } from "../rest/cross-origin.ts";
import { toProblem } from "../rest/problem.ts";
import { readQuery, toSentence } from "../rest/read-query.ts";
import { toTaggedResponse } from "../rest/tagged-response.ts";
import type { Feed, Latest } from "./feed.ts";
import { toAtom } from "./to-atom.ts";
import { toJsonFeed } from "./to-json-feed.ts";

/** The feeds by their files. */
const FEEDS = {
  "articles.atom": { kind: "article", write: toAtom, type: "application/atom+xml; charset=utf-8" },
  "articles.json": { kind: "article", write: toJsonFeed, type: "application/feed+json" },
  "statements.atom": {
    kind: "statement",
    write: toAtom,
    type: "application/atom+xml; charset=utf-8",
  },
  "statements.json": { kind: "statement", write: toJsonFeed, type: "application/feed+json" },
} as const;

export type FeedRequest = {
  readonly request: Request;
  /** `articles.atom` */
  readonly file: string;
  readonly baseUrl: string;
  readonly call: CallProcedure;
};

/** What a feed can be narrowed by; how long it is may be said too. */
const PARAMETERS = { input: listLatest.input.omit({ kind: true }) };

const isFeed = (file: string): file is keyof typeof FEEDS => Object.hasOwn(FEEDS, file);

/** The answer to a GET or a HEAD. */
export async function answerFeed(asked: FeedRequest): Promise<Response> {
  const response = await answer(asked);
  for (const [name, value] of Object.entries(CROSS_ORIGIN)) response.headers.set(name, value);
  return asked.request.method === "HEAD" ? new Response(null, response) : response;
}

async function answer({ request, file, baseUrl, call }: FeedRequest): Promise<Response> {
  if (!isFeed(file)) {
    const detail = `There is no such feed. There are ${Object.keys(FEEDS).join(", ")}.`;
    return toProblem("not-found", { detail }, baseUrl);
  }
  const { searchParams } = new URL(request.url);
  const reading = readQuery(PARAMETERS, searchParams, null);
  if (!reading.ok) {
    const errors = reading.faults;
    return toProblem("bad-request", { detail: toSentence(errors), errors }, baseUrl);
  }
  const { kind, write, type } = FEEDS[file];
  const answered = await call("listLatest", { ...reading.input, kind });
  const latest = listLatest.output.parse(answered);
  const { entity, q } = PARAMETERS.input.parse(reading.input);
  const feed: Feed = {
    title: toTitle(kind, latest, q),
    self: toSelf(`${baseUrl}/feeds/${file}`, { entity, q }),
    page: toPage(baseUrl, { kind, entity, q }),
    latest,
  };
  return toTaggedResponse(request, write(feed), { "content-type": type });
}

type Narrowing = { readonly entity?: string | undefined; readonly q?: string | undefined };

function toTitle(kind: "article" | "statement", { entity, title }: Latest, q?: string): string {
  const of = entity === null ? "" : ` with ${entity.name}`;
  const found = q === undefined ? "" : ` found by “${q}”`;
  return `${kind === "article" ? "Articles" : "Statements"}${of}${found} · ${title}`;
}

function toSelf(address: string, narrowing: Narrowing): string {
  const self = new URL(address);
  for (const [name, value] of Object.entries(narrowing)) {
    if (value !== undefined) self.searchParams.set(name, value);
  }
  return self.href;
}

function toPage(
  baseUrl: string,
  { kind, entity, q }: Narrowing & { readonly kind: string },
): string {
  if (q !== undefined) return toSelf(`${baseUrl}/search`, { q });
  return entity === undefined ? `${baseUrl}/${kind}s` : `${baseUrl}/entities/${entity}`;
}
