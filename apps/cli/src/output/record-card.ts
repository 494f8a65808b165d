/** Any record as its view and as a card. */
import type { AnyRecord, RecordIndex } from "@onrecord/domain";
import {
  passageOf,
  toArticleView,
  toClaimView,
  toEntityView,
  toMentionView,
  toTimeExpressionView,
} from "@onrecord/domain";
import { articleCard } from "./article-card.ts";
import { claimCard } from "./claim-card.ts";
import type { CardPaper } from "./entity-card.ts";
import { entityCard } from "./entity-card.ts";
import type { Line } from "./line.ts";
import { acknowledgementCard, mentionCard, sourceCard, timeCard } from "./plain-card.ts";

/** A record's view for programs, and its card for people. */
export type Shown = { readonly view: unknown; readonly card: (paper: CardPaper) => Line[] };

export function toShown(record: AnyRecord, index: RecordIndex): Shown {
  switch (record.kind) {
    case "statement":
    case "event":
    case "relation":
      return shown(toClaimView(index, record), claimCard);
    case "mention":
      return shown(toMentionView(index, record), mentionCard);
    case "time":
      return shown(toTimeExpressionView(index, record), timeCard);
    case "source":
      return shown(record, sourceCard);
    case "acknowledgement": {
      const passage = record.anchor === null ? undefined : passageOf(index, record.anchor);
      return {
        view: { record, passage },
        card: (paper) => acknowledgementCard(record, passage, paper),
      };
    }
    case "article":
      return shown(getView(toArticleView(index, record.id)), articleCard);
    case "person":
    case "organization":
    case "place":
      return shown(getView(toEntityView(index, record.id)), entityCard);
  }
}

const shown = <View>(view: View, card: (view: View, paper: CardPaper) => Line[]): Shown => ({
  view,
  card: (paper) => card(view, paper),
});

/** The view of a record that is in the index. */
function getView<View>(view: View | undefined): View {
  if (view === undefined) throw new Error("the index does not hold the record that it gave");
  return view;
}
