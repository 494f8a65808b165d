/** Finds the record that a short or mistyped id means. */
import type { AnyRecord, Dataset, RecordKind } from "@onrecord/domain";
import { ENTITY_KINDS, findKind, RECORD_KINDS, recordsOf } from "@onrecord/domain";
import { listOf } from "../output/plural.ts";
import { suggest } from "../suggest.ts";

/** What a word may mean: one record, several that it fits equally, or none but these near ones. */
export type IdMatch =
  | { readonly kind: "one"; readonly record: AnyRecord }
  /** `total` is null where there are more than were looked for. */
  | { readonly kind: "several"; readonly ids: readonly string[]; readonly total: number | null }
  | { readonly kind: "none"; readonly near: readonly string[] };

type Fit = (record: AnyRecord, word: string) => boolean;

const slugOf = ({ id }: AnyRecord): string => id.slice(id.indexOf("/") + 1);
const isEntity = ({ kind }: AnyRecord): boolean => ENTITY_KINDS.some((each) => each === kind);

/** How a word may name a record, the plainest way first; the first way that any record fits counts. */
const FITS: readonly Fit[] = [
  ({ id }, word) => id === word,
  (record, word) => slugOf(record) === word,
  (record, word) => "names" in record && record.names.some(({ text }) => toWord(text) === word),
  (record, word) => isEntity(record) && slugOf(record).endsWith(`-${word}`),
  (record, word) => isEntity(record) && slugOf(record).startsWith(`${word}-`),
  // The ids of mentions begin with that of their article.
  (record, word) => record.kind === "article" && slugOf(record).startsWith(word),
  ({ id }, word) => id.startsWith(word),
  (record, word) => slugOf(record).startsWith(word),
  (record, word) => slugOf(record).endsWith(word),
];

/** Lower case without marks, words joined as in an id: "Sergei Lavrov" is `sergei-lavrov`. */
const toWord = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, "-")
    .replace(/^-+|-+$/g, "");

/** The record that `text` names among those of `kinds`. */
export async function findRecord(
  dataset: Dataset,
  text: string,
  kinds: readonly RecordKind[] = RECORD_KINDS,
): Promise<IdMatch> {
  const records = kinds.flatMap((kind): readonly AnyRecord[] => recordsOf(dataset, kind));
  const word = toWord(text);
  for (const fits of word === "" ? [] : FITS) {
    const found = records.filter((record) => fits(record, word));
    const [record] = found;
    if (found.length === 1 && record !== undefined) return { kind: "one", record };
    if (found.length > 1)
      return { kind: "several", ids: found.map(({ id }) => id), total: found.length };
  }
  return { kind: "none", near: await nearIds(word, records) };
}

/** Ids like the word; compared without their kinds where the word has none. */
async function nearIds(word: string, records: readonly AnyRecord[]): Promise<readonly string[]> {
  if (findKind(word) !== undefined)
    return suggest(
      word,
      records.map(({ id }) => id),
    );
  const [slug] = await suggest(word, records.map(slugOf));
  const near = records.filter((record) => slugOf(record) === slug).map(({ id }) => id);
  if (near.length > 0) return near;
  // "lavrof" is far from "sergei-lavrov" and near to the last part of it.
  const parts = records.filter(isEntity).flatMap((record) => slugOf(record).split("-"));
  const [part] = await suggest(word, [...new Set(parts)]);
  return records
    .filter(
      (record) =>
        isEntity(record) && part !== undefined && slugOf(record).split("-").includes(part),
    )
    .map(({ id }) => id);
}

/** So many ids are named where a word fits more. */
export const MOST_SHOWN = 12;

/** Why a word names no one record, and what to do, for the user. */
export function explainMatch(
  text: string,
  match: Exclude<IdMatch, { kind: "one" }>,
): readonly string[] {
  if (match.kind === "several") {
    const shown = match.ids.slice(0, MOST_SHOWN);
    const more = match.total === null ? "many" : match.total - shown.length;
    return [
      `"${text}" may mean any of these; give more of the id:`,
      ...shown.map((id) => `  ${id}`),
      ...(more === 0 ? [] : [`  and ${more} more`]),
    ];
  }
  const near = match.near.length === 0 ? [] : [`Did you mean ${listOf(match.near)}?`];
  return [`There is no record "${text}".`, ...near];
}
