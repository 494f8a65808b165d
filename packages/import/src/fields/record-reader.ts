import type { Origin } from "../article-draft.ts";
import type { ImportEvent } from "../import-event.ts";
import type { ImportFormat } from "../import-format.ts";
import type { JsonObject } from "../json/json-object.ts";
import { isNinjs } from "../json/ninjs.ts";
import { readNinjsItem } from "../json/read-ninjs-item.ts";
import type { ReadContext } from "../readers/reader.ts";
import { toFinding } from "../readers/to-finding.ts";
import type { ByteSource } from "../source/byte-source.ts";
import type { DecodedText, DecodingDoubt } from "../text/decode-text.ts";
import type { ArticleField, FieldMapping } from "./article-field.ts";
import { ARTICLE_FIELDS } from "./article-field.ts";
import { guessFieldMapping } from "./guess-field-mapping.ts";
import { listFieldNames, readFields } from "./read-fields.ts";
import { toDraft } from "./to-draft.ts";

/** Where a record stands in its source, and its bytes there. */
export type RecordPlace = {
  readonly line: number | null;
  readonly bytes: Uint8Array;
  /** How the bytes were read. */
  readonly decoded: Pick<DecodedText, "encoding" | "doubts">;
};

/** After so many different mappings in one source, no more are told: they are told to be read by a person. */
const MOST_TOLD = 20;
/** Mappings that are remembered by the names of a record's fields. */
const MOST_KNOWN = 1000;

/**
 * Makes articles of the records of one source (lines, rows, items of a list), each by a mapping that
 * is given or guessed from the names of its fields. A mapping is told when it is first used.
 */
export class RecordReader {
  readonly #source: ByteSource;
  readonly #format: ImportFormat;
  readonly #given: FieldMapping;
  /** Whether nobody said how records are to be read, so that known formats are read by their own rules. */
  readonly #isFree: boolean;
  readonly #known = new Map<string, FieldMapping>();
  readonly #told = new Set<string>();
  /** What was said to hold a field, and held nothing so far. */
  readonly #empty: Map<ArticleField, string>;
  #names: readonly string[] = [];

  constructor(source: ByteSource, context: ReadContext, format: ImportFormat) {
    this.#source = source;
    this.#format = format;
    this.#given = toGivenMapping(context.map);
    this.#empty = new Map(
      ARTICLE_FIELDS.flatMap((field) => {
        const name = this.#given[field] ?? "";
        return name === "" ? [] : [[field, name]];
      }),
    );
    this.#isFree = Object.keys(this.#given).length === 0;
  }

  /** The article of one record, or why it is none; before it, a mapping that was not told yet. */
  *read(record: JsonObject, place: RecordPlace): Generator<ImportEvent> {
    yield* toDoubtFindings(this.#source, place.decoded.doubts, place.line);
    if (this.#isFree && isNinjs(record)) {
      yield* readNinjsItem(record, this.#toOrigin(place, "ninjs"));
      return;
    }
    const names = listFieldNames(record);
    const mapping = this.#mappingOf(names);
    yield* this.#tell(mapping);
    const values = readFields(record, mapping);
    this.#names = names;
    for (const field of this.#empty.keys())
      if (values[field] !== undefined) this.#empty.delete(field);
    if (values.text === undefined) {
      yield toFinding(this.#source, "text-missing", {
        outcome: "refused",
        line: place.line,
        reason: reasonWithoutText(names, mapping),
      });
      return;
    }
    yield* toDraft(values, this.#toOrigin(place, this.#format));
  }

  /** To be called behind the last record: says what was named and held nothing in any of them. */
  *end(): Generator<ImportEvent> {
    if (this.#names.length === 0) return;
    for (const [field, name] of this.#empty) {
      // That is told of every record.
      if (field === "text") continue;
      yield toFinding(this.#source, "field-empty", {
        outcome: "warned",
        reason: `“${name}”, which --map takes the ${field} from, holds nothing in any record. Their fields are: ${someOf(this.#names)}.`,
      });
    }
  }

  /** Whether a record has a field that would be its text. */
  hasText(record: JsonObject): boolean {
    return isNinjs(record) || this.#mappingOf(listFieldNames(record)).text !== undefined;
  }

  #toOrigin({ line, decoded: { encoding }, bytes }: RecordPlace, format: ImportFormat): Origin {
    const { path, entry } = this.#source;
    return { path, entry, line, format, encoding, bytes };
  }

  #mappingOf(names: readonly string[]): FieldMapping {
    const key = names.join("\n");
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const mapping = guessFieldMapping(names, this.#given);
    if (this.#known.size < MOST_KNOWN) this.#known.set(key, mapping);
    return mapping;
  }

  *#tell(mapping: FieldMapping): Generator<ImportEvent> {
    if (this.#told.size >= MOST_TOLD) return;
    const key = ARTICLE_FIELDS.map((field) => mapping[field] ?? "").join("\n");
    if (this.#told.has(key)) return;
    this.#told.add(key);
    const { path, entry } = this.#source;
    yield { kind: "mapping", path, entry, mapping };
  }
}

/** What is in doubt about how a record, or where there is no line the whole source, was decoded. */
export function* toDoubtFindings(
  source: ByteSource,
  doubts: readonly DecodingDoubt[],
  line: number | null,
): Generator<ImportEvent> {
  for (const { code, reason } of doubts) {
    // Of a file that is not UTF-8, a record that could be is no contradiction.
    if (code === "encoding-disagrees") continue;
    yield toFinding(source, code, { outcome: "warned", line, reason });
  }
}

/** What `--map` says, as far as it names fields that there are; `published` is another name of `date`. */
export function toGivenMapping(map: Readonly<Record<string, string>>): FieldMapping {
  const given: { [Field in ArticleField]?: string } = {};
  for (const field of ARTICLE_FIELDS) {
    const source = Object.hasOwn(map, field) ? map[field] : undefined;
    if (source !== undefined) given[field] = source;
  }
  const published = Object.hasOwn(map, "published") ? map["published"] : undefined;
  return published === undefined || given.date !== undefined
    ? given
    : { ...given, date: published };
}

const MOST_NAMED = 12;

function reasonWithoutText(names: readonly string[], mapping: FieldMapping): string {
  if (mapping.text !== undefined)
    return `Its field “${mapping.text}”, which holds the text, is empty.`;
  if (names.length === 0) return "It is empty.";
  return `None of its fields is known to hold a text: name it with --map text=FIELD. Its fields are: ${someOf(names)}.`;
}

const someOf = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMED).join(", ") + (names.length > MOST_NAMED ? ", …" : "");
