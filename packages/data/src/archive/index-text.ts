/** Fills the archive's words: the sentences of the articles, and what each record is found by. */
import type { AnyRecord, Dataset, Mention, Span } from "@onrecord/domain";
import { indexDataset, isOnRecord, overlapsSpan, sentencesOf } from "@onrecord/domain";
import type { Placement } from "./build-archive.ts";
import { findList } from "./facets-of.ts";
import type { Database } from "./sqlite.ts";

type Sentence = Span & { readonly number: number };

/** The sentences of each article, by its id, in text order. */
type Sentences = ReadonlyMap<string, readonly Sentence[]>;

/** A passage of an article that a record is read from. */
type Target = Span & { readonly article: string };

/** Writes the sentences of every text and the words of every record that can be searched. */
export function indexText(db: Database, dataset: Dataset, placement: Placement): void {
  const sentences = writeSentences(db, dataset, placement);
  const mentions = Map.groupBy(
    dataset.mentions.filter(isOnRecord),
    (mention) => mention.entity as string,
  );
  const { nameOf } = indexDataset(dataset);
  for (const { record, position } of placement.values()) {
    if (findList(record) === undefined) continue;
    const ofEntity = (mentions.get(record.id) ?? []).toSorted(namesFirst);
    const targets = targetsOf(record, { ofEntity, sentences });
    writeSentencesOf(db, position, { targets, sentences });
    const body = toBody(record, dataset);
    const words = [nameOf(record.id), body];
    db.write("INSERT INTO record_text (rowid, title, body) VALUES (?, ?, ?)", position, ...words);
  }
}

function writeSentences(db: Database, dataset: Dataset, placement: Placement): Sentences {
  const all = new Map<string, readonly Sentence[]>();
  let number = 0;
  for (const article of dataset.articles) {
    const text = dataset.texts[article.file]?.text;
    const placed = placement.get(article.id);
    if (text === undefined || placed === undefined || all.has(article.id)) continue;
    const sentences = sentencesOf(text, article.blocks, article.language).map((sentence) => {
      number += 1;
      const { block, start, end } = sentence;
      db.write(
        "INSERT INTO sentence VALUES (?, ?, ?, ?, ?)",
        number,
        placed.position,
        block,
        start,
        end,
      );
      db.write(
        "INSERT INTO sentence_text (rowid, text) VALUES (?, ?)",
        number,
        text.slice(start, end),
      );
      return { number, start, end };
    });
    all.set(article.id, sentences);
  }
  return all;
}

/** A mention by name shows best who is meant; pronouns and descriptions come after it. */
const namesFirst = (a: Mention, b: Mention): number =>
  Number(b.form === "name") - Number(a.form === "name");

/** The passages by which a record is shown: an article's sentences, a claim's evidence, mentions. */
function targetsOf(
  record: AnyRecord,
  { ofEntity, sentences }: { ofEntity: readonly Mention[]; sentences: Sentences },
): readonly Target[] {
  if (record.kind === "statement" || record.kind === "event") return record.evidence;
  if (record.kind !== "article") return ofEntity.map((mention) => mention.anchor);
  return (sentences.get(record.id) ?? []).map(({ start, end }) => ({
    article: record.id,
    start,
    end,
  }));
}

/** The words that a record is found by, beyond its title. */
function toBody(record: AnyRecord, dataset: Dataset): string {
  switch (record.kind) {
    case "article":
      return [record.publisher, record.author, dataset.texts[record.file]?.text]
        .filter(isKnown)
        .join("\n");
    case "person":
    case "organization":
    case "place":
      return [
        ...record.names.map((name) => name.text),
        record.description,
        ...record.externalIds.map((external) => external.value),
      ]
        .filter(isKnown)
        .join("\n");
    case "statement":
    case "event":
      return record.evidence.map((anchor) => anchor.exact).join("\n");
    case "mention":
    case "time":
    case "relation":
    case "source":
    case "acknowledgement":
      return "";
  }
}

const isKnown = (value: string | null | undefined): value is string => typeof value === "string";

function writeSentencesOf(
  db: Database,
  position: number,
  { targets, sentences }: { targets: readonly Target[]; sentences: Sentences },
): void {
  let ordinal = 0;
  for (const target of targets) {
    for (const { number, start, end } of sentences.get(target.article) ?? []) {
      if (!overlapsSpan({ start, end }, target)) continue;
      ordinal += 1;
      const from = Math.max(start, target.start);
      const to = Math.min(end, target.end);
      const row = [position, ordinal, number, from, to];
      db.write("INSERT INTO sentence_of VALUES (?, ?, ?, ?, ?)", ...row);
    }
  }
}
