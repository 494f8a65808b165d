import { datasetReader } from "./dataset.ts";
import { docxReader } from "./docx.ts";
import { epubReader } from "./epub.ts";
import { csvReader, tsvReader } from "./csv.ts";
import { htmlReader } from "./html.ts";
import { jsonFeedReader } from "./json-feed.ts";
import { jsonLinesReader } from "./json-lines.ts";
import { jsonReader } from "./json.ts";
import { ninjsReader } from "./ninjs.ts";
import { markdownReader } from "./markdown.ts";
import { pdfReader } from "./pdf.ts";
import type { Reader } from "./reader.ts";
import { textReader } from "./text.ts";
import { waczReader } from "./wacz.ts";
import { warcReader } from "./warc.ts";
import { atomReader, rssReader } from "./xml-feeds.ts";
import { zipReader } from "./zip.ts";

/** All readers: among those that a sample possibly fits, and whose name says nothing, the first is taken. */
export const READERS: readonly Reader[] = [
  datasetReader,
  pdfReader,
  epubReader,
  docxReader,
  warcReader,
  zipReader,
  waczReader,
  htmlReader,
  rssReader,
  atomReader,
  jsonFeedReader,
  jsonLinesReader,
  ninjsReader,
  jsonReader,
  tsvReader,
  csvReader,
  textReader,
  markdownReader,
];
