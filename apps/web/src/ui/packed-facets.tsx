"use client";

import type { ReactElement } from "react";
import { FacetList } from "./facet-list.tsx";
import type { FacetGroup } from "./facet-list.tsx";
import { unpack } from "./packed.ts";
import type { Packed } from "./packed.ts";

/** The facets of a page that is rendered on the server alone. */
export const PackedFacets = ({
  groups,
}: {
  readonly groups: Packed<readonly FacetGroup[]>;
}): ReactElement => <FacetList groups={unpack(groups)} />;
