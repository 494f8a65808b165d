import "#web/features/review/review.css";
import type { ReviewProgress } from "@onrecord/data";
import { EVENT_TYPES, Predicate, PREDICATES, EventType } from "@onrecord/domain";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { modeChoicesOf } from "#web/features/review/event-mode-words.ts";
import { ReviewDesk } from "#web/features/review/review-desk.tsx";
import {
  findUnknown,
  readReviewRequest,
  REVIEW_PARTS,
  toQueueInput,
  toReviewAddress,
} from "#web/features/review/review-address.ts";
import type { ReviewRequest } from "#web/features/review/review-address.ts";
import { NothingFits } from "#web/features/review/review-nothing-fits.tsx";
import {
  ArticleNotRead,
  NoProposals,
  ReviewOfDataset,
} from "#web/features/review/review-nothing.tsx";
import type { Vocabulary } from "#web/features/review/vocabulary.ts";
import { api } from "#web/trpc/server.tsx";
import type { SearchParams } from "#web/ui/address.ts";
import { LeftOut } from "#web/ui/left-out.tsx";
import { Remark } from "#web/ui/remark.tsx";

export const metadata: Metadata = {
  title: "Review",
  description: "What a program proposes to put on record, to be accepted, corrected or rejected.",
};

const VOCABULARY: Vocabulary = {
  eventTypes: EventType.options.map((value) => ({
    value,
    label: EVENT_TYPES[value].label,
    meaning: EVENT_TYPES[value].meaning,
    modes: modeChoicesOf(value),
  })),
  predicates: Predicate.options.map((value) => ({
    value,
    label: PREDICATES[value].label,
    meaning: PREDICATES[value].meaning,
  })),
};

export default async function ReviewPage({
  searchParams,
}: {
  readonly searchParams: Promise<SearchParams>;
}): Promise<ReactElement> {
  const params = await searchParams;
  const request = readReviewRequest(params);
  const unknown = findUnknown(params);
  const origin = await api.record.origin();
  return (
    <div className="page-width">
      <header className="desk-head">
        <h1 className="font-read text-xl font-medium tracking-tight">Review</h1>
        <p className="text-sm text-soft">
          What a program proposes to put on record. You decide, with the words before you.
        </p>
      </header>
      <LeftOut params={params} known={REVIEW_PARTS} what="The review desk" />
      {unknown.length === 0 ? null : (
        <Remark>
          The address asks for what there is not: {unknown.join(", ")}. It is left out here.
        </Remark>
      )}
      {origin === "collection" ? <Queue request={request} /> : <ReviewOfDataset />}
    </div>
  );
}

/** The desk where there is something to decide on; else what to do. */
async function Queue({ request }: { readonly request: ReviewRequest }): Promise<ReactElement> {
  const { isGone, ...first } = await readFirst(request);
  const progress = await api.review.progress({});
  const { article } = request;
  if (article === undefined && isNothing(progress)) return <NoProposals />;
  const input = toQueueInput(request);
  const facets = await api.review.facets(input);
  if (first.items.length === 0) {
    const isThere = article !== undefined && facets.named.article !== null;
    if (isThere && isNothing(await api.review.progress({ article })))
      return <ArticleNotRead article={article} />;
    const fitting = await api.review.progress(input);
    return <NothingFits request={request} named={facets.named} progress={fitting} />;
  }
  return (
    <>
      {isGone ? (
        <Remark>
          The proposal that the address names is not there any more: it was joined with another, or
          proposed anew. Here is the first of the queue.
        </Remark>
      ) : null}
      <ReviewDesk
        // Another queue is another desk; what is decided but unsent is kept beside both.
        key={`${toReviewAddress(request, {})} ${request.at ?? ""}`}
        request={request}
        first={first}
        facets={facets}
        progress={progress}
        vocabulary={VOCABULARY}
      />
    </>
  );
}

/** Whether nothing was ever proposed. */
const isNothing = (progress: ReviewProgress): boolean =>
  Object.values(progress).every((count) => count === 0);

/** So many proposals come with the page; more are fetched while the first is read. */
const FIRST = 8;

/** The first page of the queue, with the proposal that the address names before all others. */
async function readFirst({ at, ...request }: ReviewRequest) {
  const page = await api.review.queue({ ...toQueueInput(request), size: FIRST });
  if (at === undefined) return { ...page, isGone: false };
  const { items, passages } = await api.review.items({ ids: [at] });
  return {
    ...page,
    isGone: items.length === 0,
    items: [...items, ...page.items.filter(({ id }) => id !== at)],
    passages: [...passages, ...page.passages],
  };
}
