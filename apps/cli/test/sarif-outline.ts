/**
 * The part of SARIF 2.1.0 that our logs use, as a JSON Schema: names, types, required members and
 * closed lists as the OASIS standard has them, and no member that it does not know.
 */
const text = {
  type: "object",
  required: ["text"],
  additionalProperties: false,
  properties: {
    text: { type: "string", minLength: 1 },
    markdown: { type: "string", minLength: 1 },
  },
} as const;

const position = { type: "integer", minimum: 1 } as const;

const physicalLocation = {
  type: "object",
  required: ["artifactLocation", "region"],
  additionalProperties: false,
  properties: {
    artifactLocation: {
      type: "object",
      required: ["uri"],
      additionalProperties: false,
      // A URI reference (RFC 3986): no blanks, no bare percent sign.
      properties: {
        uri: { type: "string", pattern: "^(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$" },
      },
    },
    region: {
      type: "object",
      required: ["startLine", "startColumn"],
      additionalProperties: false,
      properties: {
        startLine: position,
        startColumn: position,
        endLine: position,
        endColumn: position,
        snippet: text,
      },
    },
  },
} as const;

const location = {
  type: "object",
  required: ["physicalLocation"],
  additionalProperties: false,
  properties: {
    id: { type: "integer", minimum: 0 },
    message: text,
    physicalLocation,
    logicalLocations: {
      type: "array",
      items: {
        type: "object",
        required: ["fullyQualifiedName"],
        additionalProperties: false,
        properties: { fullyQualifiedName: { type: "string" }, kind: { type: "string" } },
      },
    },
  },
} as const;

const level = { enum: ["none", "note", "warning", "error"] } as const;

const rule = {
  type: "object",
  required: ["id", "shortDescription", "help", "defaultConfiguration"],
  additionalProperties: false,
  properties: {
    id: { type: "string", minLength: 1 },
    shortDescription: text,
    help: text,
    defaultConfiguration: {
      type: "object",
      required: ["level"],
      additionalProperties: false,
      properties: { level },
    },
  },
} as const;

const result = {
  type: "object",
  required: ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"],
  additionalProperties: false,
  properties: {
    ruleId: { type: "string" },
    ruleIndex: { type: "integer", minimum: 0 },
    level,
    message: text,
    locations: { type: "array", minItems: 1, items: location },
    relatedLocations: { type: "array", uniqueItems: true, items: location },
    partialFingerprints: { type: "object", additionalProperties: { type: "string" } },
    suppressions: {
      type: "array",
      items: {
        type: "object",
        required: ["kind"],
        additionalProperties: false,
        properties: { kind: { enum: ["inSource", "external"] }, justification: { type: "string" } },
      },
    },
  },
} as const;

export const SARIF_OUTLINE = {
  type: "object",
  required: ["$schema", "version", "runs"],
  additionalProperties: false,
  properties: {
    $schema: { type: "string", pattern: "sarif-schema-2\\.1\\.0\\.json$" },
    version: { const: "2.1.0" },
    runs: {
      type: "array",
      items: {
        type: "object",
        required: ["tool", "results"],
        additionalProperties: false,
        properties: {
          tool: {
            type: "object",
            required: ["driver"],
            additionalProperties: false,
            properties: {
              driver: {
                type: "object",
                required: ["name", "semanticVersion", "rules"],
                additionalProperties: false,
                properties: {
                  name: { type: "string" },
                  semanticVersion: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+" },
                  rules: { type: "array", uniqueItems: true, items: rule },
                },
              },
            },
          },
          columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
          results: { type: "array", items: result },
        },
      },
    },
  },
} as const;
