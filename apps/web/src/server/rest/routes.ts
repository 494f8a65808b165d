/** The paths of the HTTP API and the procedure that each of them calls. */
import {
  cite,
  describeRecord,
  getArticle,
  getEntity,
  getEvent,
  getRelation,
  getStatement,
  listArticles,
  listEntities,
  listEvents,
  listLatest,
  listStatements,
  search,
} from "@onrecord/api";
import type { Operation } from "@onrecord/api";

export type Route = {
  /** Below `API_PATH`; a word in braces stands for one segment, which is a part of the id. */
  readonly path: string;
  readonly operation: Operation;
  /** What stands before the segments in the id: `statement/`. Null where the path names no record. */
  readonly idBegins: string | null;
  /** A path that finds something in the bundled dataset. */
  readonly example: string;
};

const list = (path: string, operation: Operation, query = ""): Route => ({
  path,
  operation,
  idBegins: null,
  example: `${path}${query}`,
});

const one = (path: string, operation: Operation, example: string): Route => ({
  path,
  operation,
  idBegins: /^\/(article|statement|event|relation)s\//.exec(path)?.[1]?.concat("/") ?? "",
  example,
});

export const ROUTES: readonly Route[] = [
  list("/record", describeRecord),
  list("/search", search, "?q=cooperation+speaker:lavrov"),
  list("/articles", listArticles, "?limit=5"),
  one("/articles/{hash}", getArticle, "/articles/aec4ca49b0d251b8"),
  list("/entities", listEntities, "?kind=person"),
  one("/entities/{kind}/{slug}", getEntity, "/entities/person/abdoulaye-diop"),
  list("/statements", listStatements, "?speaker=person/sergei-lavrov&limit=5"),
  one("/statements/{slug}", getStatement, "/statements/lavrov-aid-will-continue"),
  list("/events", listEvents, "?place=place/kidal"),
  one("/events/{slug}", getEvent, "/events/diop-lavrov-meeting"),
  one("/relations/{slug}", getRelation, "/relations/diop-head-of-malian-diplomacy"),
  list("/latest", listLatest, "?kind=statement&limit=5"),
  one("/citations/{kind}/{slug}", cite, "/citations/statement/lavrov-aid-will-continue"),
];

/** Whether the path names a record, which is answered as JSON-LD too. */
export const isLinked = ({ operation, idBegins }: Route): boolean =>
  idBegins !== null && operation !== cite;

/** Where the JSON Schema of an operation's answer is, below `API_PATH`. */
export const schemaPath = ({ name }: Operation): string => `/schemas/${name}.json`;

/** The route of a path, and the id that it names. */
export type FoundRoute = { readonly route: Route; readonly id: string | null };

/** Finds the route of the segments after `API_PATH`; undefined where there is none. */
export function findRoute(segments: readonly string[]): FoundRoute | undefined {
  for (const route of ROUTES) {
    const parts = route.path.slice(1).split("/");
    if (parts.length !== segments.length) continue;
    const fits = parts.every((part, index) => part.startsWith("{") || part === segments[index]);
    if (!fits) continue;
    const named = segments.filter((_, index) => parts[index]?.startsWith("{"));
    return { route, id: route.idBegins === null ? null : `${route.idBegins}${named.join("/")}` };
  }
  return undefined;
}
