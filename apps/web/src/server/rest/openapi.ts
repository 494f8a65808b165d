/** The OpenAPI 3.1 document of the HTTP API, made from the routes and the schemas of their operations. */
import { toInputSchema, toOutputSchema } from "@onrecord/api";
import type { JsonSchema, Operation } from "@onrecord/api";
import { PROBLEMS } from "./problem.ts";
import type { ProblemName } from "./problem.ts";
import { parametersOf } from "./read-query.ts";
import type { Route } from "./routes.ts";
import { API_PATH } from "./api-path.ts";
import { isLinked, ROUTES } from "./routes.ts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** Grows with the paths and their parameters; a change that breaks readers makes another `/api/v…`. */
const VERSION = "1.0.0";

const PROBLEM_SCHEMA: JsonSchema = {
  type: "object",
  description: "What is wrong and what to do about it (RFC 9457).",
  required: ["type", "title", "status", "detail"],
  properties: {
    type: { type: "string", format: "uri", description: "The kind of problem." },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string", description: "What is wrong in this case, and what to do." },
    errors: {
      type: "array",
      description: "The parameters that are wrong.",
      items: {
        type: "object",
        required: ["parameter", "detail"],
        properties: { parameter: { type: "string" }, detail: { type: "string" } },
      },
    },
  },
};

/** The document, for a site that is reached at `baseUrl`. */
export function toOpenApi(baseUrl: string): JsonSchema {
  const schemas: { [name: string]: unknown } = { Problem: PROBLEM_SCHEMA };
  for (const { operation } of ROUTES) {
    const { $defs, ...answer } = toOutputSchema(operation);
    Object.assign(schemas, $defs, { [answerName(operation)]: answer });
  }
  const document = {
    openapi: "3.1.1",
    jsonSchemaDialect: DIALECT,
    info: {
      title: "On Record",
      summary: "News articles as a record that can be checked.",
      description:
        "Reads the record: who said what, who did what, where and when, each with the sentence that carries it and its permalink. Nothing can be changed through it.",
      version: VERSION,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: `${baseUrl}${API_PATH}` }],
    security: [],
    paths: Object.fromEntries(ROUTES.map((route) => [route.path, { get: toOperation(route) }])),
    components: { schemas, responses: toResponses(), headers: HEADERS },
  };
  return pointToComponents(document);
}

const HEADERS = {
  ETag: {
    description: "Send it back as If-None-Match, and get 304 where nothing has changed.",
    schema: { type: "string" },
  },
  Link: { description: "The next page, rel=next (RFC 8288).", schema: { type: "string" } },
};

const answerName = ({ name }: Operation): string =>
  `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Answer`;

function toOperation(route: Route): JsonSchema {
  const { operation } = route;
  const refusals: readonly ProblemName[] = [
    ...(parametersOf(operation).length > 0 ? (["bad-request"] as const) : []),
    ...(route.idBegins === null ? [] : (["not-found"] as const)),
    "not-acceptable",
    "too-many-requests",
  ];
  return {
    operationId: operation.name,
    summary: operation.summary,
    description: operation.description,
    parameters: [...pathParameters(route), ...queryParameters(operation).map(toParameter)],
    responses: {
      200: {
        description: operation.summary,
        headers: toHeaders(operation),
        content: {
          "application/json": {
            schema: { $ref: `#/components/schemas/${answerName(operation)}` },
          },
          ...(isLinked(route) ? { "application/ld+json": { schema: { type: "object" } } } : {}),
        },
      },
      304: { description: "Nothing has changed since the answer with this ETag." },
      ...Object.fromEntries(
        refusals.map((name) => [PROBLEMS[name].status, { $ref: `#/components/responses/${name}` }]),
      ),
    },
  };
}

const toHeaders = (operation: Operation): JsonSchema => ({
  ETag: { $ref: "#/components/headers/ETag" },
  ...("next" in operation.output.shape ? { Link: { $ref: "#/components/headers/Link" } } : {}),
});

/** Each segment in braces, with that of the example. */
function pathParameters({ path, example }: Route): JsonSchema[] {
  const given = example.split("/");
  return path.split("/").flatMap((segment, index) =>
    segment.startsWith("{")
      ? [
          {
            name: segment.slice(1, -1),
            in: "path",
            required: true,
            schema: { type: "string" },
            example: given[index],
          },
        ]
      : [],
  );
}

/** A parameter of a query, and the schema of its values. */
export type QueryParameter = {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
};

/** The parameters that an operation takes in a query. */
export function queryParameters(operation: Operation): QueryParameter[] {
  const { properties, required } = toInputSchema(operation);
  return parametersOf(operation).map((name) => {
    const { description, ...schema } = propertyOf(properties, name);
    const isRequired = Array.isArray(required) && required.includes(name);
    const words = typeof description === "string" ? description : "";
    return { name, required: isRequired, description: words, schema };
  });
}

const toParameter = ({ name, ...parameter }: QueryParameter): JsonSchema => ({
  name,
  in: "query",
  ...parameter,
});

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function propertyOf(properties: unknown, name: string): JsonSchema {
  const property = isSchema(properties) ? properties[name] : undefined;
  return isSchema(property) ? property : {};
}

const toResponses = (): JsonSchema =>
  Object.fromEntries(
    Object.entries(PROBLEMS).map(([name, { title }]) => [
      name,
      {
        description: title,
        ...(name === "too-many-requests"
          ? { headers: { "Retry-After": { schema: { type: "integer" }, description: "Seconds." } } }
          : {}),
        content: {
          "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
        },
      },
    ]),
  );

/** The parts of an answer's schema stand among the components here. */
const pointToComponents = (document: JsonSchema): JsonSchema => {
  const text = JSON.stringify(document).replaceAll('"#/$defs/', '"#/components/schemas/');
  const pointed: unknown = JSON.parse(text);
  return isSchema(pointed) ? pointed : {};
};
