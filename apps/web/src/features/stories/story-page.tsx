import type { ReactElement } from "react";
import { PAGE_SIZE } from "#web/server/list-page.ts";
import { ListPages } from "#web/ui/list-pages.tsx";
import { PageHeader } from "#web/ui/page-header.tsx";
import { CarrierLine } from "./carrier-line.tsx";
import type { StoryData } from "./story-data.ts";

/** All who carry the story of an article, the earliest first. */
export function StoryPage({
  story,
  page,
}: {
  readonly story: StoryData & { readonly title: string };
  readonly page: number;
}): ReactElement {
  const { title, total, carriers, href } = story;
  const isLast = page * PAGE_SIZE >= total;
  return (
    <div className="page-width">
      <PageHeader
        title={title}
        lead={`${total.toLocaleString("en")} articles carry this story. Their texts are nearly the same: one report that was printed again.`}
      />
      <ol className="divide-y divide-hairline" start={(page - 1) * PAGE_SIZE + 1}>
        {carriers.map((carrier) => (
          <li key={carrier.href} className="py-2">
            <CarrierLine carrier={carrier} />
          </li>
        ))}
      </ol>
      <ListPages
        total={total}
        page={page}
        size={PAGE_SIZE}
        shown={carriers.length}
        firstHref={href}
        nextHref={isLast ? null : `${href}?page=${page + 1}`}
      />
    </div>
  );
}
