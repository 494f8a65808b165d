import Link from "next/link";
import type { ReactElement } from "react";
import type { DeskPassage } from "./desk-item.ts";

/** Which article the words are from. */
export const PassageHead = ({
  passage: { article },
}: {
  readonly passage: DeskPassage;
}): ReactElement => (
  <p className="desk-article">
    <Link prefetch={false} href={article.href} className="text-link">
      {article.title}
    </Link>
    {article.when === null ? null : <span className="text-soft"> · {article.when}</span>}
  </p>
);
