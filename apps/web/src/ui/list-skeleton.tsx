import type { ReactElement } from "react";
import { PageHeader } from "./page-header.tsx";
import { Skeleton } from "./skeleton.tsx";

/** A list that is still on its way: its heading, the place of the filters, the place of the rows. */
export function ListSkeleton({ title }: { readonly title: string }): ReactElement {
  return (
    <div className="page-width" aria-busy="true">
      <PageHeader title={title} lead={<Skeleton lines={1} className="w-72 py-1" />} />
      <div className="grid gap-x-12 gap-y-4 md:grid-cols-[13rem_minmax(0,1fr)]">
        <Skeleton lines={1} className="md:hidden" />
        <Skeleton lines={9} className="hidden md:block" />
        <Skeleton lines={16} className="border-t border-ink pt-6" />
      </div>
    </div>
  );
}
