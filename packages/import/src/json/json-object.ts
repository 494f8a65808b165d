/** A JSON object whose members nobody has looked at yet. */
export type JsonObject = { readonly [name: string]: unknown };

/** Whether a parsed JSON value is an object (not an array, not null). */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
