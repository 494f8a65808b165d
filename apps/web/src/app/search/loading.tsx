import type { ReactElement } from "react";
import { ListSkeleton } from "#web/ui/list-skeleton.tsx";

export default function Loading(): ReactElement {
  return <ListSkeleton title="Search" />;
}
