import { isProse } from "../detect/is-prose.ts";
import type { Sample } from "../detect/sample.ts";
import type { FieldValues } from "../fields/article-field.ts";
import { guessFieldMapping } from "../fields/guess-field-mapping.ts";
import { listFieldNames, readFields } from "../fields/read-fields.ts";
import { toGivenMapping } from "../fields/record-reader.ts";
import { toDraft } from "../fields/to-draft.ts";
import type { ImportEvent } from "../import-event.ts";
import type { JsonObject } from "../json/json-object.ts";
import { splitFrontMatter } from "../markdown/split-front-matter.ts";
import { toPlainMarkdown } from "../markdown/to-plain-text.ts";
import type { ByteSource } from "../source/byte-source.ts";
import { readWhole } from "../source/read-whole.ts";
import { decodeText } from "../text/decode-text.ts";
import { toDecodingFindings } from "./decoding-findings.ts";
import type { Fit, ReadContext, Reader } from "./reader.ts";
import { toFinding } from "./to-finding.ts";

/** Markdown, with or without front matter in YAML: one file is one article. */
export const markdownReader: Reader = {
  format: "markdown",
  extensions: [".md", ".markdown", ".mdown", ".mkd"],
  detects: detectMarkdown,
  read: readMarkdown,
};

/** Front matter is a mark of its own; without it the name decides, for any text could be Markdown. */
function detectMarkdown(sample: Sample): Fit {
  const { text } = sample;
  if (text === null || !isProse(sample)) return "no";
  const hasFacts = /^---[ \t]*\r?\n(?:[ \t#].*\r?\n|\r?\n)*[\w"'-]+[ \t]*:[ \r\n]/u.test(text);
  return hasFacts && /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.test(text) ? "certain" : "possible";
}

async function* readMarkdown(
  source: ByteSource,
  { limits, map }: ReadContext,
): AsyncGenerator<ImportEvent> {
  const bytes = await readWhole(source, limits.articleBytes);
  const decoded = decodeText(bytes, source.said?.encoding);
  yield* toDecodingFindings(source, decoded);
  const { facts, fault, body } = splitFrontMatter(decoded.text);
  if (fault !== null) {
    yield toFinding(source, "metadata-malformed", { outcome: "warned", reason: fault });
  }
  const { path, entry } = source;
  const origin = {
    path,
    entry,
    line: null,
    format: "markdown",
    encoding: decoded.encoding,
    bytes,
  } as const;
  yield* toDraft(toValues(facts ?? {}, body, map), origin, { isPlain: true });
}

function toValues(
  facts: JsonObject,
  body: string,
  map: Readonly<Record<string, string>>,
): FieldValues {
  const names = listFieldNames(facts);
  const said = readFields(facts, guessFieldMapping(names, toGivenMapping(map)));
  const { heading, text } = toPlainMarkdown(body);
  const title = said.title ?? heading;
  // A heading that says something else than the title is part of the text.
  const isTitle = heading === null || title === heading;
  const values = { ...said, text: isTitle ? text : `${heading}\n\n${text}` };
  return title === null ? values : { ...values, title };
}
