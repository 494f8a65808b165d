"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState } from "react";
import type { ReactElement } from "react";
import { useTRPC } from "#web/trpc/client.tsx";
import { MarkedText } from "#web/ui/marked-text.tsx";
import type { SentItem } from "./decision-acts.ts";
import type { DeskPage, DeskPassage } from "./desk-item.ts";
import type { DeskView } from "./desk-view.ts";
import { useModal } from "./use-modal.ts";

type AlikeDialogProps = {
  readonly view: DeskView;
  /** What Enter does. */
  readonly action: "accept" | "reject";
  readonly onDecide: (items: readonly SentItem[], action: "accept" | "reject") => void;
  readonly onClose: () => void;
};

const ACTIONS = ["accept", "reject"] as const;
const VERBS = { accept: "Accept", reject: "Reject" } as const;

/** All that propose the same in the same words, each in its sentence and with a tick, before anything is decided. */
export function AlikeDialog({ view, action, onDecide, onClose }: AlikeDialogProps): ReactElement {
  const dialog = useModal();
  const id = useId();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { data, isError } = useQuery(
    useTRPC().review.alike.queryOptions({ id: view.item.id }, { staleTime: 0 }),
  );
  const rows = toRows(view, data);
  const decideButton = useRef<HTMLButtonElement>(null);
  // Who has looked at the list decides with Enter.
  useEffect(() => {
    if (data !== undefined) decideButton.current?.focus();
  }, [data]);
  const chosen = rows.filter(({ item }) => !left.has(item.id)).map(({ item }) => item);
  const toggle = (item: string): void =>
    setLeft(new Set(left.has(item) ? [...left].filter((one) => one !== item) : [...left, item]));
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby={id} className="desk-sheet desk-wide">
      <h2 id={id} className="font-semibold">
        All that propose the same in the same words
      </h2>
      <p role="status" className="mt-1 text-sm text-soft">
        {isError ? UNREACHED : data === undefined ? SEARCHING : toCountWords(rows, data)}
      </p>
      <AlikeRows rows={rows} left={left} onToggle={toggle} />
      <div className="desk-row border-t border-hairline pt-3">
        {ACTIONS.map((one) => (
          <button
            key={one}
            ref={one === action ? decideButton : undefined}
            type="button"
            data-main={one === action || undefined}
            className="desk-button"
            disabled={chosen.length === 0 || data === undefined}
            onClick={() => onDecide(chosen, one)}
          >
            {VERBS[one]} {chosen.length.toLocaleString("en")}
          </button>
        ))}
        <button
          type="button"
          className="desk-button"
          onClick={() => setLeft(new Set(left.size > 0 ? [] : rows.map(({ item }) => item.id)))}
        >
          {left.size > 0 ? "Tick all" : "Tick none"}
        </button>
        <button type="button" className="desk-button" onClick={onClose}>
          Close
        </button>
      </div>
    </dialog>
  );
}

const SEARCHING = "Looking for the others …";
const UNREACHED =
  "The others cannot be fetched now. Close this and try again when the network is back.";

type AlikeRowsProps = {
  readonly rows: readonly Row[];
  /** What is not ticked. */
  readonly left: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
};

const AlikeRows = ({ rows, left, onToggle }: AlikeRowsProps): ReactElement => (
  <ul className="desk-alike">
    {rows.map((row) => (
      <li key={row.item.id}>
        <label>
          <input
            type="checkbox"
            checked={!left.has(row.item.id)}
            onChange={() => onToggle(row.item.id)}
          />
          <AlikeSentence {...row} />
        </label>
      </li>
    ))}
  </ul>
);

function toCountWords({ length: shown }: readonly Row[], page: DeskPage): string {
  const total = page.total + 1;
  return shown === total
    ? `${total.toLocaleString("en")} in all, this one among them. Untick what is different.`
    : `The first ${shown.toLocaleString("en")} of ${total.toLocaleString("en")}, this one among them. Untick what is different; the others come when these are decided.`;
}

type Row = { readonly item: SentItem; readonly passage: DeskPassage };

function toRows({ item, passage }: DeskView, page: DeskPage | undefined): Row[] {
  const own: Row = { item: { ...item, article: passage.article.id }, passage };
  const passages = new Map(page?.passages.map((one) => [one.key, one]));
  const others = (page?.items ?? []).flatMap((other): Row[] => {
    const around = passages.get(other.passage);
    return around === undefined
      ? []
      : [{ item: { ...other, article: around.article.id }, passage: around }];
  });
  return [own, ...others];
}

function AlikeSentence({ item, passage }: Row): ReactElement {
  const { start, end } = item.sentence;
  const text = passage.text.slice(start - passage.start, end - passage.start);
  const marks = item.proposal.spans.map((span) => ({
    start: Math.max(0, span.start - start),
    end: Math.min(end, span.end) - start,
  }));
  return (
    <span>
      <span className="font-read text-[1.0625rem] leading-7">
        <MarkedText text={text} marks={marks} />
      </span>
      <span className="block text-sm text-soft">
        {passage.article.title}
        {passage.article.when === null ? "" : `, ${passage.article.when}`}
      </span>
    </span>
  );
}
