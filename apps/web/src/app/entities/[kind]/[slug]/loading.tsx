import type { ReactElement } from "react";
import { Skeleton } from "#web/ui/skeleton.tsx";

export default function Loading(): ReactElement {
  return (
    <div className="page-width pt-10" aria-busy="true">
      <Skeleton lines={1} className="w-24" />
      <Skeleton lines={1} className="mt-4 w-80 max-w-full scale-y-200" />
      <Skeleton lines={4} className="mt-10" />
      <Skeleton lines={12} className="mt-12 border-t border-ink pt-6" />
    </div>
  );
}
