"use client";

import { useMemo, useRef } from "react";
import type { ReactElement, ReactNode } from "react";
import { useFragment } from "./use-fragment.ts";

/** An article's text without any marks, at the words that the address names. */
export function PlainText({
  length,
  children,
}: {
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  readonly children: ReactNode;
}): ReactElement {
  const text = useRef<HTMLDivElement>(null);
  const data = useMemo(() => ({ claims: [], named: [], marks: [], text: { length } }), [length]);
  const notice = useFragment({ data, text, choose: ignore, reveal: ignore });
  return (
    <>
      {notice === null ? null : (
        <p role="alert" className="my-4 border-l-2 border-accent pl-3 text-sm">
          {notice}
        </p>
      )}
      <div ref={text} className="article-body">
        {children}
      </div>
    </>
  );
}

/** There are no claims to choose and no layers to switch. */
const ignore = (): void => undefined;
