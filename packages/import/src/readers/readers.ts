import { csvReader, tsvReader } from "./csv.ts";
import { jsonLinesReader } from "./json-lines.ts";
import { jsonReader } from "./json.ts";
import type { Reader } from "./reader.ts";
import { textReader } from "./text.ts";

/** All readers: among those that a sample possibly fits, and whose name says nothing, the first is taken. */
export const READERS: readonly Reader[] = [
  jsonLinesReader,
  jsonReader,
  tsvReader,
  csvReader,
  textReader,
];
