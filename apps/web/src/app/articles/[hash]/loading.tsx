import type { ReactElement } from "react";
import { Skeleton } from "#web/ui/skeleton.tsx";

/** The reader's three columns before the article is there. */
export default function Loading(): ReactElement {
  return (
    <div className="reader page-width" role="status" aria-label="The article is on its way">
      <div className="reader-aside">
        <Skeleton lines={9} />
      </div>
      <div className="reader-main">
        <Skeleton lines={2} className="article-head" />
        <Skeleton lines={18} className="article-body" />
      </div>
      <div className="claims-column hidden lg:block">
        <Skeleton lines={14} />
      </div>
    </div>
  );
}
