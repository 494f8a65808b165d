import "server-only";
import type {
  ParameterFacts,
  Reference,
  RouteFacts,
} from "#web/features/api-reference/reference.ts";
import { queryParameters } from "./openapi.ts";
import { PROBLEMS } from "./problem.ts";
import { findRateLimit } from "./rate-limit.ts";
import type { Route } from "./routes.ts";
import { API_PATH } from "./api-path.ts";
import { isLinked, ROUTES, schemaPath } from "./routes.ts";

/** What the reference page shows: the same routes and schemas that answer. */
export const toReference = (baseUrl: string): Reference => ({
  base: `${baseUrl}${API_PATH}`,
  routes: ROUTES.map(toRouteFacts),
  problems: Object.entries(PROBLEMS).map(([name, facts]) => ({ name, ...facts })),
  perMinute: findRateLimit(process.env["ONRECORD_RATE_LIMIT"]),
});

const toRouteFacts = (route: Route): RouteFacts => ({
  name: route.operation.name,
  path: route.path,
  summary: route.operation.summary,
  description: route.operation.description,
  parameters: [...toPathFacts(route), ...toQueryFacts(route)],
  schema: `${API_PATH}${schemaPath(route.operation)}`,
  isLinked: isLinked(route),
});

/** Each segment in braces, with that of the example. */
function toPathFacts({ path, example }: Route): ParameterFacts[] {
  const given = example.split("/");
  return path.split("/").flatMap((segment, index): ParameterFacts[] =>
    segment.startsWith("{")
      ? [
          {
            name: segment.slice(1, -1),
            where: "path",
            required: true,
            description: "A part of the id.",
            choices: [],
            example: given[index] ?? "",
          },
        ]
      : [],
  );
}

function toQueryFacts({ operation, example }: Route): ParameterFacts[] {
  const given = new URLSearchParams(example.split("?")[1] ?? "");
  return queryParameters(operation).map(({ name, required, description, schema }) => ({
    name,
    where: "query",
    required,
    description,
    choices: choicesOf(schema),
    example: given.get(name) ?? "",
  }));
}

const choicesOf = (schema: Readonly<Record<string, unknown>>): string[] =>
  Array.isArray(schema["enum"]) ? schema["enum"].map(String) : [];
