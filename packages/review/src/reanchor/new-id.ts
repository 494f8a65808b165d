/** The ids of records that are made of their article's id and their place, in the new version. */
import type { ArticleId } from "@onrecord/domain";
import {
  AcknowledgementId,
  EventId,
  MentionId,
  RelationId,
  StatementId,
  TimeExpressionId,
} from "@onrecord/domain";
import type { Anchored, CarriedPart } from "./carry-record.ts";

type Moved = {
  readonly from: ArticleId;
  readonly to: ArticleId;
  readonly parts: readonly CarriedPart[];
  readonly isTaken: (id: string) => boolean;
};

/**
 * The id that a carried record has. `mention/aec4…-30-45` holds the article's digits and offsets,
 * and gets those of the new version, so that a program which proposes by place finds it there; any
 * other id stays.
 */
export function newIdOf({ id }: Anchored, { from, to, parts, isTaken }: Moved): string {
  const [kind = "", slug = ""] = id.split("/");
  const digits = digitsOf(from);
  if (!slug.startsWith(`${digits}-`)) return id;
  const rest = slug.slice(digits.length + 1).split("-");
  const moved = rest.map((part) => moveOffset(part, parts)).join("-");
  const wanted = `${kind}/${digitsOf(to)}-${moved}`;
  let made = wanted;
  for (let count = 2; isTaken(made); count += 1) made = `${wanted}-${count}`;
  return made;
}

/** The record under another id of its kind. */
export function withId(record: Anchored, id: string): Anchored {
  switch (record.kind) {
    case "mention":
      return { ...record, id: MentionId.parse(id) };
    case "time":
      return { ...record, id: TimeExpressionId.parse(id) };
    case "statement":
      return { ...record, id: StatementId.parse(id) };
    case "event":
      return { ...record, id: EventId.parse(id) };
    case "relation":
      return { ...record, id: RelationId.parse(id) };
    case "acknowledgement":
      return { ...record, id: AcknowledgementId.parse(id) };
  }
}

const digitsOf = (article: ArticleId): string => article.slice("article/".length);

/** A number that is an offset in one of the passages, as the offset that it is now. */
function moveOffset(part: string, parts: readonly CarriedPart[]): string {
  if (!/^\d+$/u.test(part)) return part;
  const offset = Number(part);
  for (const { before, fate } of parts) {
    if (fate.kind === "lost") continue;
    const { anchor } = fate;
    if (offset === before.start) return String(anchor.start);
    if (offset === before.end) return String(anchor.end);
  }
  for (const { before, fate } of parts) {
    if (fate.kind === "lost" || offset < before.start || offset > before.end) continue;
    return String(Math.min(fate.anchor.end, fate.anchor.start + offset - before.start));
  }
  return part;
}
