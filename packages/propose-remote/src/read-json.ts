/** JSON out of what a language model wrote. */
import type { Result } from "@onrecord/domain";

/**
 * The JSON object in a text: the text itself, the inside of a code fence, or what stands from the
 * first brace to the last. Thoughts that some models write down before their answer are left out.
 */
export function parseModelJson(text: string): Result<unknown, string> {
  const said = text.replaceAll(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/giu, "").trim();
  const fenced = /```(?:json)?\s*\n?([\s\S]*?)```/iu.exec(said)?.[1];
  const braced = said.slice(said.indexOf("{"), said.lastIndexOf("}") + 1);
  for (const candidate of [said, fenced, braced]) {
    const value = candidate === undefined ? undefined : parse(candidate);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return { ok: true, value };
  }
  return { ok: false, error: said === "" ? "it is empty" : "it holds no JSON object" };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
