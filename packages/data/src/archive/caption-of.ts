import type { AnyRecord, NameOf } from "@onrecord/domain";
import { KINDS } from "@onrecord/domain";

/** The line by which a reader knows a record of a list; its id for a kind that stands in no list. */
export function captionOf(record: AnyRecord, nameOf: NameOf): string {
  switch (record.kind) {
    case "article":
      return KINDS.article.caption(record, nameOf);
    case "person":
      return KINDS.person.caption(record, nameOf);
    case "organization":
      return KINDS.organization.caption(record, nameOf);
    case "place":
      return KINDS.place.caption(record, nameOf);
    case "statement":
      return KINDS.statement.caption(record, nameOf);
    case "event":
      return KINDS.event.caption(record, nameOf);
    case "relation":
      return KINDS.relation.caption(record, nameOf);
    case "mention":
    case "time":
    case "source":
    case "acknowledgement":
      return record.id;
  }
}
