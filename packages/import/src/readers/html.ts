import type { Sample } from "../detect/sample.ts";
import { skipProlog } from "../detect/skip-prolog.ts";
import type { FieldValues } from "../fields/article-field.ts";
import { toDraft } from "../fields/to-draft.ts";
import type { PageArticle } from "../html/find-article-text.ts";
import { findJsonLdArticle, type JsonLdFacts } from "../html/read-json-ld.ts";
import { readPageFacts } from "../html/read-page-facts.ts";
import { scanPage, type PageScan } from "../html/scan-page.ts";
import { toBlockText } from "../html/to-block-text.ts";
import type { ImportEvent } from "../import-event.ts";
import { SourceFault, type ByteSource } from "../source/byte-source.ts";
import { formatBytes } from "../source/format-bytes.ts";
import { readWhole } from "../source/read-whole.ts";
import { decodeText } from "../text/decode-text.ts";
import { toDraftText } from "../text/to-draft-text.ts";
import { findPageEncoding } from "../text/find-declared-encoding.ts";
import { toDecodingFindings } from "./decoding-findings.ts";
import type { Fit, ReadContext, Reader } from "./reader.ts";
import { toFinding } from "./to-finding.ts";

/**
 * Web pages: the article that Readability finds in one, and what the page says about it in JSON-LD,
 * Open Graph, metas and its elements. No script is run and nothing is fetched.
 */
export const htmlReader: Reader = {
  format: "html",
  extensions: [".html", ".htm", ".xhtml", ".shtml"],
  detects: detectHtml,
  read: readHtml,
};

/** What Readability is asked to look at; its time grows faster than any of these. */
const DEEPEST = 256;
const MOST_ELEMENTS = 30_000;
const LONGEST_MARKUP = 4 * 1024 * 1024;

const PAGE = /^<(?:!doctype\s+html|html|head|body|title|meta)\b/iu;
const FRAGMENT =
  /^<(?:!doctype|article|div|p|h[1-6]|main|section|table|center|link|base|span|font)\b/iu;

function detectHtml({ text }: Sample): Fit {
  const start = skipProlog(text ?? "").slice(0, 100);
  if (PAGE.test(start)) return "certain";
  return FRAGMENT.test(start) ? "possible" : "no";
}

async function* readHtml(source: ByteSource, { limits }: ReadContext): AsyncGenerator<ImportEvent> {
  const bytes = await readWhole(source, limits.articleBytes);
  const decoded = decodeText(bytes, source.said?.encoding ?? findPageEncoding(bytes));
  yield* toDecodingFindings(source, decoded);
  const scan = scanPage(decoded.text);
  const { facts = {}, broken } = findJsonLdArticle(scan.jsonLd);
  if (broken > 0) {
    const reason = "Its JSON-LD is no JSON; what else the page says about the article was taken.";
    yield toFinding(source, "metadata-malformed", { outcome: "warned", reason });
  }
  const article = await findArticle(scan);
  const values = toValues(scan, { facts, article, address: source.said?.url ?? null });
  if (values === undefined) {
    const reason = "There is no article on the page, only links, menus and the like.";
    yield toFinding(source, "article-missing", { outcome: "skipped", reason });
    return;
  }
  const { path, entry } = source;
  const { encoding } = decoded;
  const origin = { path, entry, line: null, format: "html", encoding, bytes } as const;
  yield* toDraft(values, origin, { isPlain: true });
}

async function findArticle(scan: PageScan): Promise<PageArticle> {
  if (scan.depth > DEEPEST) {
    throw new SourceFault(
      "markup-malformed",
      `Its elements lie in one another more than ${DEEPEST} deep, as in no page for people.`,
    );
  }
  if (scan.elements > MOST_ELEMENTS || scan.head.length + scan.body.length > LONGEST_MARKUP) {
    const most = `${MOST_ELEMENTS.toLocaleString("en")} elements or ${formatBytes(LONGEST_MARKUP)}`;
    throw new SourceFault("article-too-large", `It has more than ${most} without its scripts.`);
  }
  // Only when a page comes up: the DOM takes its time to load.
  const { findArticleText } = await import("../html/find-article-text.ts");
  return findArticleText(scan);
}

type PageParts = {
  readonly facts: JsonLdFacts;
  readonly article: PageArticle;
  readonly address: string | null;
};

/** The article's fields; undefined where the page has none. */
function toValues(scan: PageScan, { facts, article, address }: PageParts): FieldValues | undefined {
  const said = readPageFacts(scan, facts, address);
  const described = toPlainBody(facts.text ?? "");
  const isSaid =
    scan.metas.get("og:type")?.[0]?.toLowerCase() === "article" || facts.title !== undefined;
  const found = article.isArticle || isSaid ? article.text : "";
  // What Readability misses, JSON-LD may carry whole.
  const text = described.length > found.length * 1.5 ? described : found;
  if (text === "") return undefined;
  const title = said.title ?? article.title ?? scan.title ?? undefined;
  const author = said.author ?? article.byline ?? undefined;
  return {
    ...said,
    text,
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
  };
}

/** The text in JSON-LD is meant to be plain, and sometimes is HTML. */
const toPlainBody = (words: string): string =>
  /<\/?[a-z][^<>]*>/iu.test(words) ? toBlockText(words) : toDraftText(words);
