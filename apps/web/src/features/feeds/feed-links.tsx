import type { ReactElement } from "react";
import { toAddress } from "#web/ui/address.ts";

type FeedLinksProps = {
  /** Only what this entity takes part in. */
  readonly entity?: { readonly id: string; readonly name: string };
  /** Only what this search finds. */
  readonly query?: string;
};

const FEEDS = [
  { file: "articles.atom", type: "application/atom+xml", title: "New articles" },
  { file: "statements.atom", type: "application/atom+xml", title: "New statements" },
  { file: "articles.json", type: "application/feed+json", title: "New articles" },
  { file: "statements.json", type: "application/feed+json", title: "New statements" },
] as const;

/** Tells feed readers what can be followed here. React moves links into the page's head. */
export function FeedLinks({ entity, query }: FeedLinksProps): ReactElement {
  const of = entity === undefined ? "" : ` with ${entity.name}`;
  const found = query === undefined ? "" : `: ${query}`;
  return (
    <>
      {FEEDS.map(({ file, type, title }) => (
        <link
          key={file}
          rel="alternate"
          type={type}
          title={`${title}${of}${found}`}
          href={toAddress(`/feeds/${file}`, { entity: entity?.id, q: query })}
        />
      ))}
    </>
  );
}
