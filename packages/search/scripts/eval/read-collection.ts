/** Reads a test collection in the shape of BEIR: documents, queries, and who is relevant to what. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

export type EvalDocument = { readonly id: string; readonly title: string; readonly text: string };
export type EvalQuery = { readonly id: string; readonly text: string };

/** How relevant documents are to a query, by their ids; those that are not are left out. */
export type Judgements = ReadonlyMap<string, number>;

/** A collection that cannot be read, with file and line. */
export class CollectionError extends Error {
  override readonly name = "CollectionError";
}

type Line = { readonly text: string; readonly place: string };

async function* readLines(folder: string, file: string): AsyncIterable<Line> {
  const path = join(folder, file);
  let number = 0;
  for await (const text of createInterface({
    input: createReadStream(path),
    crlfDelay: Infinity,
  })) {
    number += 1;
    if (text.trim() !== "") yield { text, place: `${path}:${number}` };
  }
}

function parseObject({ text, place }: Line): { readonly [key: string]: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return { ...value };
  } catch (error) {
    throw new CollectionError(`${place}: this line is not JSON`, { cause: error });
  }
  throw new CollectionError(`${place}: this line is no JSON object`);
}

function toId(object: { readonly [key: string]: unknown }, place: string): string {
  const id = object["_id"] ?? object["id"];
  if (typeof id === "string" || typeof id === "number") return String(id);
  throw new CollectionError(`${place}: there is no "_id"`);
}

const toText = (value: unknown): string => (typeof value === "string" ? value : "");

/** The documents of `docs.jsonl`: `{"_id": …, "title": …, "text": …}` a line. */
export async function* readDocuments(folder: string): AsyncIterable<EvalDocument> {
  for await (const line of readLines(folder, "docs.jsonl")) {
    const object = parseObject(line);
    const { title, text } = object;
    yield { id: toId(object, line.place), title: toText(title), text: toText(text) };
  }
}

/** The queries of `queries.jsonl`: `{"_id": …, "text": …}` a line. */
export async function readQueries(folder: string): Promise<EvalQuery[]> {
  const queries: EvalQuery[] = [];
  for await (const line of readLines(folder, "queries.jsonl")) {
    const object = parseObject(line);
    queries.push({ id: toId(object, line.place), text: toText(object["text"]) });
  }
  return queries;
}

/**
 * The judgements of `qrels.tsv`, by query: three columns (query, document, score) with or without a
 * heading, or TREC's four, the second of which says nothing.
 */
export async function readJudgements(folder: string): Promise<ReadonlyMap<string, Judgements>> {
  const judgements = new Map<string, Map<string, number>>();
  let isFirst = true;
  for await (const { text, place } of readLines(folder, "qrels.tsv")) {
    const columns = text.split(/\t|\s+/);
    const [query, document, score] = columns.length === 4 ? columns.toSpliced(1, 1) : columns;
    const relevance = Number(score);
    const isHeading = isFirst && Number.isNaN(relevance);
    isFirst = false;
    if (isHeading) continue;
    if (query === undefined || document === undefined || !Number.isFinite(relevance)) {
      throw new CollectionError(`${place}: a line is a query, a document and a number`);
    }
    if (relevance <= 0) continue;
    const ofQuery = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, ofQuery.set(document, relevance));
  }
  return judgements;
}
