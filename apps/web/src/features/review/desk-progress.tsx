"use client";

import type { ReactElement } from "react";
import type { DeskProgress } from "./desk-item.ts";
import type { DeskView } from "./desk-view.ts";
import type { Outbox } from "./outbox-entry.ts";
import type { Share } from "./progress-share.ts";
import { useProgress } from "./use-progress.ts";

type DeskProgressProps = {
  readonly outbox: Outbox;
  readonly view: DeskView | undefined;
  /** What the server counted for the page. */
  readonly first: DeskProgress;
};

/** How far the reviewer is: "12 of 40 decided in this article, 312 of 1,204 in all". */
export function DeskProgressLine({ outbox, view, first }: DeskProgressProps): ReactElement {
  const all = useProgress(outbox, { first });
  const here = useProgress(outbox, view === undefined ? {} : { article: view.passage.article.id });
  return (
    <p className="desk-progress">
      {view === undefined || here === undefined ? null : (
        <>
          <strong>{toWords(here)}</strong> decided in this article,{" "}
        </>
      )}
      {all === undefined ? null : (
        <>
          <strong>{toWords(all)}</strong> in all
        </>
      )}
    </p>
  );
}

const toWords = ({ decided, all }: Share): string =>
  `${decided.toLocaleString("en")} of ${all.toLocaleString("en")}`;
