import { pageAddressOf } from "@onrecord/domain";
import type { ReactElement } from "react";
import { StorySection } from "#web/features/stories/story-section.tsx";
import { ExportMenu } from "#web/ui/export-menu.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import { ArticleHead } from "./article-head.tsx";
import { ArticleText } from "./article-text.tsx";
import { DefectNotes } from "./defect-notes.tsx";
import { PlainText } from "./plain-text.tsx";
import type { ArticleSource, ArticleVersion, ReaderData } from "./reader-data.ts";

/** An article that nobody has annotated: its text, what is known about it, and where it came from. */
export function PlainArticle({ data }: { readonly data: ReaderData }): ReactElement {
  const { id, sources, versions, story, text, url } = data;
  return (
    <div className="plain-article page-width">
      <article>
        <ArticleHead data={data} />
        <PlainText length={text.length}>
          <ArticleText data={data} />
        </PlainText>
        <DefectNotes data={data} />
        <ExportMenu what="this article" address={pageAddressOf(data.id) ?? ""} />
      </article>
      <aside className="plain-aside space-y-8 text-sm" aria-label="About this article">
        {story === null ? null : <StorySection story={story} />}
        <Sources sources={sources} url={url} />
        {versions.length < 2 ? null : <Versions versions={versions} />}
        <section aria-labelledby="annotation">
          <h2 id="annotation" className="label">
            What is read from it
          </h2>
          <p className="mt-2 text-soft">
            Nothing yet: nobody has annotated who speaks here, who is meant and what happened. The
            text can be <TextLink href="/search">searched</TextLink> and cited as it is.
          </p>
          {sources.length === 0 ? null : (
            <p className="mt-2">
              <TextLink href={`/review?article=${id}`}>Have it read, and review that</TextLink>
            </p>
          )}
        </section>
      </aside>
    </div>
  );
}

function Sources({
  sources,
  url,
}: {
  readonly sources: readonly ArticleSource[];
  readonly url: string | null;
}): ReactElement {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources" className="label">
        Where it came from
      </h2>
      {url === null ? null : (
        <p className="mt-2 break-words">
          <a href={url} rel="noreferrer" className="text-link">
            {url}
          </a>
        </p>
      )}
      {sources.length === 0 ? (
        <p className="mt-2 text-soft">From the dataset; no file that it was read from is known.</p>
      ) : (
        <ul className="mt-2 space-y-3">
          {sources.map((source) => (
            <li key={`${source.place} ${source.sha256}`}>
              <p className="break-words">{source.place}</p>
              <p className="text-soft">{source.facts.join(" · ")}</p>
              <p className="text-soft">
                <a href={source.href} download className="text-link">
                  The source as it was read
                </a>
                , sha256 {source.sha256.slice(0, FINGERPRINT)}…
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** How much of a fingerprint is shown. */
const FINGERPRINT = 12;

function Versions({ versions }: { readonly versions: readonly ArticleVersion[] }): ReactElement {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className="label">
        Versions of this article
      </h2>
      <ol className="mt-2 space-y-1">
        {versions.map(({ href, label, current, shown }) => (
          <li key={href}>
            {shown ? <strong>{label}</strong> : <TextLink href={href}>{label}</TextLink>}
            {current ? <span className="text-soft"> · the latest</span> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
