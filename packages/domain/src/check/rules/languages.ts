/** Languages: each is written as a tag that every program reads the same way. */
import type { AnyRecord } from "../../dataset/kinds.ts";
import type { Rule } from "../check-context.ts";
import type { Part } from "../record-parts.ts";

export const languages: Rule = (context) =>
  context.records.flatMap((record) =>
    languagesOf(record)
      .filter(({ value }) => !isLanguageTag(value))
      .map(({ pointer, value }) =>
        context.report("language-malformed", { record, pointer }, { tag: value }),
      ),
  );

function languagesOf(record: AnyRecord): Part<string>[] {
  if (record.kind === "article") {
    const from = record.translation?.from;
    return [
      { pointer: "/language", value: record.language },
      ...(from === undefined ? [] : [{ pointer: "/translation/from", value: from }]),
    ];
  }
  if (!("names" in record)) return [];
  return record.names.flatMap(({ language }, index) =>
    language === null ? [] : [{ pointer: `/names/${index}/language`, value: language }],
  );
}

/** Tags that were looked at: records have few, and each takes as long as all else that is checked of a name. */
const known = new Map<string, boolean>();
const KEPT = 1000;

/** Whether a string is a well-formed BCP 47 tag, as ECMA-402 reads them. */
function isLanguageTag(tag: string): boolean {
  const kept = known.get(tag);
  if (kept !== undefined) return kept;
  const isTag = canBeRead(tag);
  if (known.size < KEPT) known.set(tag, isTag);
  return isTag;
}

function canBeRead(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
