import type { ReactElement } from "react";
import { PageHeader } from "#web/ui/page-header.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import type { Carrier, DifferencePiece, DifferencesData } from "./story-data.ts";

/** Two articles as one text, in which the words that only one of them has are marked. */
export function DifferencesPage({ data }: { readonly data: DifferencesData }): ReactElement {
  const { title, before, after, count, language, pieces } = data;
  return (
    <div className="page-width">
      <PageHeader title={title} lead={toCount(count)} />
      <ul className="space-y-1">
        <li>
          <del className="text-soft">Struck out</del> stands only in <Name carrier={before} />
        </li>
        <li>
          <ins className={ADDED}>Underlined</ins> stands only in <Name carrier={after} />
        </li>
      </ul>
      <div
        lang={language}
        className="mt-8 max-w-[38rem] font-read text-read whitespace-pre-line break-words"
      >
        {pieces.map((piece, index) => (
          // The pieces never move.
          // oxlint-disable-next-line react/no-array-index-key
          <Piece key={index} piece={piece} />
        ))}
      </div>
    </div>
  );
}

const ADDED = "bg-statement-tint underline decoration-2 underline-offset-4";

function Piece({ piece: { kind, text } }: { readonly piece: DifferencePiece }): ReactElement {
  if (kind === "removed") return <del className="text-soft">{text}</del>;
  if (kind === "added") return <ins className={ADDED}>{text}</ins>;
  return <>{text}</>;
}

const Name = ({ carrier: { href, name, date } }: { readonly carrier: Carrier }): ReactElement => (
  <>
    <TextLink href={href}>{name}</TextLink>
    <span className="text-soft">, {date ?? "date unknown"}</span>
  </>
);

function toCount(count: number): string {
  if (count === 0) return "These two have the same words.";
  return count === 1
    ? "These two differ in one place."
    : `These two differ in ${count.toLocaleString("en")} places.`;
}
