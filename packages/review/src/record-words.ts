/** What a record is called in a message: its own words, and whose they are; never its id. */
import type { Anchor, AnyRecord, NameOf } from "@onrecord/domain";

/** As many characters of a record's words are told. */
const MOST_WORDS = 60;

/** "“Mr. Diop” (Abdoulaye Diop)", "what Abdoulaye Diop said, “considerable progress”". */
export function wordsOfRecord(record: AnyRecord, nameOf: NameOf): string {
  switch (record.kind) {
    case "mention":
      return `${quoted([record.anchor])} (${nameOf(record.entity)})`;
    case "time":
      return quoted([record.anchor]);
    case "statement":
      return record.speaker === null
        ? `what is said, ${quoted(record.content)}`
        : `what ${nameOf(record.speaker)} said, ${quoted(record.content)}`;
    case "event":
      return `the event “${toShort(record.description)}”`;
    case "relation":
      return `how ${nameOf(record.subject)} and ${nameOf(record.object)} stand to each other`;
    case "article":
      return record.headline === null ? "the article" : `the article “${toShort(record.headline)}”`;
    case "person":
    case "organization":
    case "place":
      return toShort(record.names[0]?.text ?? record.description ?? record.id);
    case "source":
      return toShort(record.title);
    case "acknowledgement":
      return toShort(record.reason);
  }
}

const quoted = (anchors: readonly Anchor[]): string =>
  `“${toShort(anchors.map(({ exact }) => exact).join(" … "))}”`;

function toShort(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  if (line.length <= MOST_WORDS) return line;
  return `${line.slice(0, MOST_WORDS).replace(/\s+\S*$/u, "")} …`;
}

/** Ids of records, wherever they stand in a text; quotation marks around one go with it. */
const ID =
  /“?\b(?:article|person|organization|place|mention|time|statement|event|relation)\/[a-z0-9][a-z0-9-]*”?/gu;

/**
 * A message with the words of the records that it names by their ids. The id of a record that is not
 * there stays: nothing else is known of it.
 */
export function withRecordWords(
  message: string,
  find: (id: string) => AnyRecord | undefined,
): string {
  const nameOf: NameOf = (id) => {
    const record = find(id);
    return record === undefined ? id.slice(id.indexOf("/") + 1) : wordsOfRecord(record, nameOf);
  };
  const told = message.replaceAll(ID, (quotedId: string) => {
    const id = quotedId.replaceAll(/[“”]/gu, "");
    if (find(id) === undefined) return quotedId;
    const isWhole = quotedId.startsWith("“") && quotedId.endsWith("”");
    return isWhole ? nameOf(id) : quotedId.replace(id, () => nameOf(id));
  });
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}`;
}
