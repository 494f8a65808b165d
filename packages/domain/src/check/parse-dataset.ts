import type { z } from "zod";
import type { Dataset, DatasetCandidate } from "../dataset/dataset.ts";
import { SourceText } from "../dataset/dataset.ts";
import { KINDS, RECORD_KINDS, TABLE_OF } from "../dataset/kinds.ts";
import type { TableName } from "../dataset/kinds.ts";
import type { Finding } from "./finding.ts";
import { isShapedBy } from "./known-shape.ts";
import { findNearest } from "./nearest.ts";
import { newFinding } from "./new-finding.ts";
import type { FindingPlace } from "./new-finding.ts";
import { canonicalOrigin, MANIFEST_FILE } from "./origin.ts";
import type { Origin } from "./origin.ts";
import { parseManifest } from "./parse-manifest.ts";
import { findFaults } from "./schema-faults.ts";

/** What becomes of a candidate: a dataset of its valid records, and what is wrong with the others. */
export type DatasetParse = {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  /** Where each record of the dataset came from: its index in the candidate's table. */
  readonly positions: ReadonlyMap<TableName, readonly number[]>;
  /** The values that did not become records. */
  readonly refused: readonly unknown[];
};

export type ParseOptions = {
  /** Where each record stands; `canonicalOrigin` where it is left out. */
  readonly origin?: Origin;
  /**
   * Take records that need no default into the dataset as they are, the same objects, instead of
   * copying each: for a candidate that nobody else changes, and where the order of fields is nothing.
   */
  readonly asTheyAre?: boolean;
};

/**
 * Holds every record against the schema of its kind. Valid records go into the dataset, with
 * defaults filled in; the faults of the others become findings. A manifest that does not fit is
 * replaced by one that says so, because the records are worth checking without it.
 */
export function parseDataset(
  candidate: DatasetCandidate,
  { origin = canonicalOrigin, asTheyAre = false }: ParseOptions = {},
): DatasetParse {
  const outline = toOutline(candidate);
  const manifest = parseManifest(outline.get("manifest"));
  const tables = new Tables(outline, origin, asTheyAre);
  const texts = parseTexts(outline.get("texts"), asTheyAre);
  const dataset: Dataset = {
    manifest: manifest.manifest,
    articles: tables.read("articles", KINDS.article.schema),
    people: tables.read("people", KINDS.person.schema),
    organizations: tables.read("organizations", KINDS.organization.schema),
    places: tables.read("places", KINDS.place.schema),
    mentions: tables.read("mentions", KINDS.mention.schema),
    times: tables.read("times", KINDS.time.schema),
    statements: tables.read("statements", KINDS.statement.schema),
    events: tables.read("events", KINDS.event.schema),
    relations: tables.read("relations", KINDS.relation.schema),
    sources: tables.read("sources", KINDS.source.schema),
    acknowledgements: tables.read("acknowledgements", KINDS.acknowledgement.schema),
    texts: texts.texts,
  };
  const findings = [
    ...manifest.findings,
    ...tables.findings,
    ...texts.findings,
    ...unknownTables(outline),
  ];
  return { dataset, findings, positions: tables.positions, refused: tables.refused };
}

type Outline = ReadonlyMap<string, unknown>;

/** The entries of a plain object; none for anything else, so that any JSON can be looked at. */
const toOutline = (value: unknown): Outline =>
  new Map(
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.entries(value)
      : [],
  );

/** Reads table after table and collects what does not fit. */
class Tables {
  readonly findings: Finding[] = [];
  readonly positions = new Map<TableName, number[]>();
  readonly refused: unknown[] = [];
  readonly #outline: Outline;
  readonly #origin: Origin;
  readonly #asTheyAre: boolean;

  constructor(outline: Outline, origin: Origin, asTheyAre: boolean) {
    this.#outline = outline;
    this.#origin = origin;
    this.#asTheyAre = asTheyAre;
  }

  read<Schema extends z.ZodType>(table: TableName, schema: Schema): z.infer<Schema>[] {
    const records: z.infer<Schema>[] = [];
    const positions: number[] = [];
    for (const [index, value] of this.#rows(table).entries()) {
      if (this.#asTheyAre && isShapedBy(schema, value)) {
        records.push(value);
        positions.push(index);
        continue;
      }
      const parsed = schema.safeParse(value);
      if (parsed.success) {
        records.push(parsed.data);
        positions.push(index);
      } else {
        this.refused.push(value);
        this.#reportFaults(schema, value, this.#origin(table, index));
      }
    }
    this.positions.set(table, positions);
    return records;
  }

  #rows(table: TableName): readonly unknown[] {
    const rows = this.#outline.get(table) ?? [];
    if (Array.isArray(rows)) return rows;
    const path = { ...this.#origin(table, 0), pointer: "" };
    const fault = { fault: "wrong-type", field: table, expected: "a list of records" } as const;
    this.findings.push(
      newFinding("schema-error", { path }, { ...fault, found: null, suggestion: null }),
    );
    return [];
  }

  #reportFaults(schema: z.ZodType, value: unknown, line: { file: string; line: number }): void {
    const record = findId(value) ?? null;
    for (const fault of findFaults(schema, value)) {
      const place: FindingPlace = { path: { ...line, pointer: fault.pointer }, record };
      this.findings.push(
        fault.code === "schema-error"
          ? newFinding(fault.code, place, fault.args)
          : newFinding(fault.code, place, fault.args),
      );
    }
  }
}

/** The id of a value that may not be a record: whatever stands in its `id`, if that is a text. */
export function findId(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("id" in value)) return undefined;
  return typeof value.id === "string" ? value.id : undefined;
}

function parseTexts(
  value: unknown,
  asTheyAre: boolean,
): { texts: Dataset["texts"]; findings: Finding[] } {
  const texts: [string, SourceText][] = [];
  const findings: Finding[] = [];
  for (const [file, candidate] of toOutline(value)) {
    if (asTheyAre && isShapedBy(SourceText, candidate)) {
      texts.push([file, candidate]);
      continue;
    }
    const parsed = SourceText.safeParse(candidate);
    if (parsed.success) texts.push([file, parsed.data]);
    else findings.push(...textFaults(file, candidate));
  }
  return { texts: Object.fromEntries(texts), findings };
}

const textFaults = (file: string, value: unknown): Finding[] =>
  findFaults(SourceText, value).flatMap(({ code, pointer, args }) =>
    code === "schema-error" ? [newFinding(code, { path: { file, line: 1, pointer } }, args)] : [],
  );

const KNOWN_KEYS: readonly string[] = [
  "manifest",
  ...RECORD_KINDS.map((kind) => TABLE_OF[kind]),
  "texts",
];

/** Keys of the candidate that are no table, such as `persons`: nothing in them would be read. */
function unknownTables(outline: Outline): Finding[] {
  const unknown = [...outline.keys()].filter((key) => !KNOWN_KEYS.includes(key));
  return unknown.map((key) => {
    const suggestion = findNearest(key, KNOWN_KEYS) ?? null;
    const path = { file: MANIFEST_FILE, line: 1, pointer: "" };
    return newFinding("file-unknown", { path }, { file: key, suggestion });
  });
}
