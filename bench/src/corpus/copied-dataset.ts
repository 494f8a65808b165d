/** A record of any size, as rich as the one that it is made of: copies of it, each with a text of its own. */
import type { Dataset, RecordKind } from "@onrecord/domain";
import { Dataset as DatasetSchema, recordsOf, sourceTextOf, TABLE_OF } from "@onrecord/domain";

/** What is read from an article is copied with it; entities and sources are shared. */
const READ: readonly RecordKind[] = [
  "mention",
  "time",
  "statement",
  "event",
  "relation",
  "acknowledgement",
];

const READ_ID = new RegExp(`"(${READ.join("|")})/([a-z0-9-]+)"`, "g");

/** So many copies of a dataset of one article. @throws Error where it has none. */
export async function copyDataset(dataset: Dataset, copies: number): Promise<Dataset> {
  const [article] = dataset.articles;
  const source = article === undefined ? undefined : dataset.texts[article.file];
  if (article === undefined || source === undefined) throw new Error("there is no article to copy");
  const tables = new Map<string, unknown[]>();
  const add = (table: string, records: readonly unknown[]): void => {
    tables.set(table, [...(tables.get(table) ?? []), ...records]);
  };
  const texts: Dataset["texts"] = {};
  const read = JSON.stringify(READ.map((kind) => recordsOf(dataset, kind)));
  const hash = article.sha256.slice(0, 16);
  for (let copy = 1; copy <= copies; copy += 1) {
    const text = await sourceTextOf(`${source.text}\n\nCopy ${copy}.\n`);
    const renamed = text.sha256.slice(0, 16);
    const file = `texts/${renamed}.txt`;
    const { sha256, bytes } = text;
    texts[file] = text;
    add("articles", [{ ...article, id: `article/${renamed}`, file, sha256, bytes }]);
    const json = read.replaceAll(hash, renamed).replaceAll(READ_ID, `"$1/$2-c${copy}"`);
    const records: unknown = JSON.parse(json);
    if (!Array.isArray(records)) throw new Error("a list was copied");
    for (const [index, kind] of READ.entries()) add(TABLE_OF[kind], records[index]);
  }
  return DatasetSchema.parse({ ...dataset, ...Object.fromEntries(tables), texts });
}
