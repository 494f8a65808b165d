import type { Article, EntityKind, RecordIndex } from "@onrecord/domain";
import { EVENT_TYPES, formatEdtf, parseEdtf } from "@onrecord/domain";
import { permalinkOf } from "../claim-words.ts";
import type { ExportOptions } from "../export-format.ts";
import { idOf } from "../id-of.ts";
import { toPrintableText } from "../printable-text.ts";
import type { NinjsConcept, NinjsEvent, NinjsItem } from "./ninjs-item.ts";
import { NINJS_STANDARD } from "./ninjs-item.ts";

/** The article as a news item, with who and what was read in it. */
export function toNinjsItem(
  index: RecordIndex,
  article: Article,
  options: ExportOptions,
): NinjsItem {
  const item: NinjsItem = {
    uri: idOf(article, options),
    standard: NINJS_STANDARD,
    type: "text",
    representationType: options.withoutText === true ? "partial" : "full",
    profile: "text-only",
    version: article.sha256,
    language: article.language,
    ...momentOf(article),
    title: index.nameOf(article.id),
    ...textsOf(index, article, options),
    ...(article.author === null ? {} : { by: article.author }),
    ...(article.rights === null ? {} : { copyrightHolder: article.rights }),
    ...(article.publisher === null
      ? {}
      : { infoSources: [{ name: article.publisher, role: "publisher" }] }),
    ...listed("people", conceptsOf(index, { article, kind: "person" }, options)),
    ...listed("organisations", conceptsOf(index, { article, kind: "organization" }, options)),
    ...listed("places", conceptsOf(index, { article, kind: "place" }, options)),
    ...listed("events", eventsOf(index, article, options)),
    ...listed("subjects", subjectsOf(index, article)),
    altIds: altIdsOf(article, options),
    edNote: edNoteOf(article),
  };
  return toPrintable(item);
}

/** When it was published, where the moment is known: a day alone is no moment. */
function momentOf({ published }: Article): { contentCreated?: string } {
  const parsed = published === null ? undefined : parseEdtf(published.edtf);
  const isMoment =
    parsed?.ok === true &&
    parsed.value.kind === "date" &&
    parsed.value.point.precision === "time" &&
    /(?:Z|[+-]\d{2}:\d{2})$/u.test(parsed.value.edtf);
  return isMoment ? { contentCreated: parsed.value.edtf } : {};
}

type Texts = Pick<NinjsItem, "headlines" | "bodies">;

function textsOf(index: RecordIndex, article: Article, options: ExportOptions): Texts {
  const contentType = "text/plain";
  const headlines =
    article.headline === null
      ? {}
      : { headlines: [{ role: "main", contentType, value: article.headline }] };
  const value = options.withoutText === true ? undefined : index.textOf(article.id);
  if (value === undefined) return headlines;
  const counts = {
    charCount: Array.from(value).length,
    wordCount: value.match(/\S+/gu)?.length ?? 0,
  };
  return { ...headlines, bodies: [{ role: "main", contentType, ...counts, value }] };
}

/** The entities of a kind that the article mentions, in the order of their first mention. */
function conceptsOf(
  index: RecordIndex,
  { article, kind }: { readonly article: Article; readonly kind: EntityKind },
  options: ExportOptions,
): NinjsConcept[] {
  const mentioned = new Set(index.mentionsIn(article.id).map(({ entity }) => entity));
  const speakers = new Set(
    index.claimsIn(article.id).map((claim) => (claim.kind === "statement" ? claim.speaker : null)),
  );
  return [...mentioned]
    .filter((id) => id.startsWith(`${kind}/`))
    .map((id) => ({
      name: index.nameOf(id),
      rel: speakers.has(id) ? "quoted" : "mentioned",
      uri: idOf(id, options),
      literal: id,
    }));
}

function eventsOf(index: RecordIndex, article: Article, options: ExportOptions): NinjsEvent[] {
  return index
    .claimsIn(article.id)
    .filter((claim) => claim.kind === "event")
    .map((event) => ({
      id: event.id,
      name: event.description,
      rel: event.polarity === "negated" ? "said not to be so" : "reported",
      uri: idOf(event, options),
      literal: event.id,
    }));
}

/** The types of the events, each once: what the article is about, as PLOVER codes it. */
function subjectsOf(index: RecordIndex, article: Article): NinjsConcept[] {
  const types = index
    .claimsIn(article.id)
    .flatMap((claim) => (claim.kind === "event" ? [claim.type] : []));
  return [...new Set(types)].map((type) => ({
    name: EVENT_TYPES[type].label,
    uri: `urn:on-record:plover:${type}`,
    literal: type,
  }));
}

const altIdsOf = (article: Article, options: ExportOptions): NinjsItem["altIds"] =>
  [
    { role: "id", value: article.id },
    { role: "sha256", value: article.sha256 },
    { role: "file", value: article.file },
    { role: "url", value: article.url },
    { role: "permalink", value: permalinkOf(article, options) },
  ].flatMap(({ role, value }) => (typeof value === "string" ? [{ role, value }] : []));

/** What is unknown is said, and so is what was inferred. */
function edNoteOf({ published, translation, headline, publisher, author }: Article): string {
  return [
    headline === null ? "Headline unknown." : undefined,
    author === null ? "Author unknown." : undefined,
    publisher === null ? "Publisher unknown." : undefined,
    published === null
      ? "Date of publication unknown."
      : `Published ${formatEdtf(published.edtf)} (EDTF ${published.edtf}, ${published.basis}${because(published.reason)}).`,
    translation === null
      ? undefined
      : `Translated from ${translation.from}, by: ${translation.by} (${translation.basis}${because(translation.reason)}).`,
  ]
    .filter((sentence) => sentence !== undefined)
    .join(" ");
}

const because = (reason: string | null): string => (reason === null ? "" : `: ${reason}`);

/** A list under its name; nothing where it is empty. */
const listed = <Name extends string, Each>(
  name: Name,
  list: readonly Each[],
): { readonly [N in Name]?: readonly Each[] } =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one property of that name
  (list.length === 0 ? {} : { [name]: list }) as { [N in Name]?: readonly Each[] };

/** The item with every text in it well-formed: newsroom systems refuse half a character. */
function toPrintable<Value>(value: Value): Value;
function toPrintable(value: unknown): unknown {
  if (typeof value === "string") return toPrintableText(value);
  if (Array.isArray(value)) return value.map((each: unknown) => toPrintable(each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [key, toPrintable(each)]),
  );
}
