/** JSON out of what a language model wrote, which may be megabytes of anything: each step is linear. */
import type { Result } from "@onrecord/domain";

/**
 * The JSON object in a text: the text itself, the inside of a code fence, or what stands from the
 * first brace to the last. Thoughts that some models write down before their answer are left out.
 */
export function parseModelJson(text: string): Result<unknown, string> {
  const said = withoutThoughts(text).trim();
  const braced = said.slice(said.indexOf("{"), said.lastIndexOf("}") + 1);
  for (const candidate of [said, findFenced(said), braced]) {
    const value = candidate === undefined ? undefined : parse(candidate);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return { ok: true, value };
  }
  return { ok: false, error: said === "" ? "it is empty" : "it holds no JSON object" };
}

/** From each mark that opens a thought to the next that closes one; what is never closed stays. */
function withoutThoughts(text: string): string {
  let kept = "";
  let end = 0;
  let opened: number | undefined;
  for (const { 0: mark, index } of text.matchAll(/<\/?think(?:ing)?>/giu)) {
    if (!mark.startsWith("</")) opened ??= index;
    else if (opened !== undefined) {
      kept += text.slice(end, opened);
      end = index + mark.length;
      opened = undefined;
    }
  }
  return kept + text.slice(end);
}

const FENCE = "```";

/** The inside of the first code fence that is closed. */
function findFenced(text: string): string | undefined {
  const opened = text.indexOf(FENCE);
  const closed = opened === -1 ? -1 : text.indexOf(FENCE, opened + FENCE.length);
  return closed === -1
    ? undefined
    : text.slice(opened + FENCE.length, closed).replace(/^json/iu, "");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
