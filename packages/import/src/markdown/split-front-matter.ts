import { parseDocument } from "yaml";

import { isJsonObject, type JsonObject } from "../json/json-object.ts";

/** What a Markdown file says about itself, and the rest of it. */
export type FrontMatter = {
  /** Every scalar is text, as it was written; null where there is no front matter. */
  readonly facts: JsonObject | null;
  /** Why the facts could not all be read; null where they could. */
  readonly fault: string | null;
  readonly body: string;
};

/** YAML between two lines of three dashes, at the very start. */
const YAML = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/mu;
/** TOML, as some site generators have it. */
const TOML = /^\+\+\+[ \t]*\r?\n[\s\S]*?^\+\+\+[ \t]*(?:\r?\n|$)/mu;

/** Parts the front matter (YAML) from a Markdown text. Never throws. */
export function splitFrontMatter(text: string): FrontMatter {
  const found = text.startsWith("---") ? YAML.exec(text) : null;
  if (found?.index === 0) {
    return { ...parseFacts(found.groups?.["yaml"] ?? ""), body: text.slice(found[0].length) };
  }
  const toml = text.startsWith("+++") ? TOML.exec(text) : null;
  if (toml?.index !== 0) return { facts: null, fault: null, body: text };
  const fault = "Its front matter is TOML, which is not read: write it as YAML.";
  return { facts: null, fault, body: text.slice(toml[0].length) };
}

function parseFacts(yaml: string): Pick<FrontMatter, "facts" | "fault"> {
  try {
    // As it is written: a date stays its words, and "no" is not false. Few aliases, against bombs.
    const document = parseDocument(yaml, {
      schema: "failsafe",
      uniqueKeys: false,
      logLevel: "silent",
    });
    const [error] = document.errors;
    const facts: unknown = document.toJS({ maxAliasCount: 20 });
    const fault = error === undefined ? null : `Its front matter is no YAML: ${firstLine(error)}.`;
    return { facts: isJsonObject(facts) ? facts : null, fault };
  } catch (error) {
    return { facts: null, fault: `Its front matter cannot be read: ${firstLine(error)}.` };
  }
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]?.replace(/:$/u, "") ??
  "";
