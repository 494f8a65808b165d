import type { Result } from "@onrecord/domain";
import type { JsonObject } from "./json-object.ts";
import { isJsonObject } from "./json-object.ts";

/** Parses one JSON object. The error is a sentence for the person whose file it is. */
export function parseJsonObject(text: string): Result<JsonObject, string> {
  try {
    const value: unknown = JSON.parse(text);
    if (isJsonObject(value)) return { ok: true, value };
    return {
      ok: false,
      error: `It is ${nameOf(value)}, and an article is an object: {"title": …, "text": …}.`,
    };
  } catch (error) {
    return {
      ok: false,
      error: `It is no JSON: ${error instanceof Error ? error.message : "it cannot be read"}.`,
    };
  }
}

const nameOf = (value: unknown): string => {
  if (Array.isArray(value)) return "a list";
  return value === null ? "null" : `a ${typeof value}`;
};
