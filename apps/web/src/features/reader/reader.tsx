"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { useTRPC } from "#web/trpc/client.tsx";
import { ArticleText } from "./article-text.tsx";
import { ClaimsColumn } from "./claims-column.tsx";
import { ConnectingLine } from "./connecting-line.tsx";
import type { Layer } from "./layers.ts";
import { LayersPanel } from "./layers-panel.tsx";
import { MarginMarks } from "./margin-marks.tsx";
import { scrollToWords } from "./scroll-to-words.ts";
import { useActiveClaim } from "./use-active-claim.ts";
import { useClaimsFollow } from "./use-claims-follow.ts";
import { useFragment } from "./use-fragment.ts";
import { useLayers } from "./use-layers.ts";
import { useReaderKeys } from "./use-reader-keys.ts";
import { usePointedClaim } from "./use-pointed-claim.ts";

type ReaderProps = {
  readonly id: string;
  /** What was marked when the reader last chose. */
  readonly initialLayers: readonly Layer[];
  /** What stands around the text, made by the server: it needs no script. */
  readonly around: {
    readonly head: ReactNode;
    readonly outline: ReactNode;
    /** The faults of the text, who else carries the story, the exports. */
    readonly after: ReactNode;
  };
};

/** An article's text with everything that is read from it beside the words that carry it. */
export function Reader({ id, initialLayers, around }: ReaderProps): ReactElement {
  const { data } = useSuspenseQuery(useTRPC().article.reader.queryOptions({ id }));
  const text = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const [sheetOpen, setSheetOpen] = useState(false);
  const layers = useLayers(initialLayers);
  const claims = useMemo(
    () => data.claims.filter((claim) => layers.shown.includes(claim.kind)),
    [data.claims, layers.shown],
  );
  const active = useActiveClaim(data.claims, text);
  const notice = useFragment({ data, text, choose: active.choose, reveal: layers.reveal });
  const pointed = usePointedClaim({ claims, active, onChoose: () => setSheetOpen(true) });
  useClaimsFollow({ claims, text, column, activeId: active.claim?.id });
  useReaderKeys({ claims, active });
  useEffect(() => {
    // The sheet that rose may cover the words that it is about.
    const words = data.claims.find((claim) => claim.id === active.chosenId)?.words;
    if (sheetOpen && words !== undefined) scrollToWords(text.current, words, "if-out-of-view");
  }, [sheetOpen, active.chosenId, data.claims]);

  return (
    <div className="reader page-width" data-layers={layers.shown.join(" ")}>
      <aside id="layers" aria-label="What is marked" className="reader-aside">
        <LayersPanel layers={layers} claims={data.claims} marks={data.marks} />
        {around.outline}
      </aside>
      <article className="reader-main">
        {around.head}
        {notice === null ? null : (
          <p role="alert" className="my-4 border-l-2 border-accent pl-3 text-sm">
            {notice}
          </p>
        )}
        <div ref={text} className="article-body" {...pointed}>
          <ArticleText data={data} />
          <MarginMarks claims={claims} text={text} active={active} />
        </div>
        {around.after}
      </article>
      <ClaimsColumn
        ref={column}
        claims={claims}
        numberOf={(claimId) => data.claims.findIndex((claim) => claim.id === claimId) + 1}
        active={active}
        open={sheetOpen}
        onOpenChange={setSheetOpen}
      />
      <ConnectingLine claim={active.claim} text={text} />
    </div>
  );
}
