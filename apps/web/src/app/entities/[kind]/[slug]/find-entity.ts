import "server-only";
import { cache } from "react";
import { api } from "#web/trpc/server.tsx";

/** The entity at this address, read once a request; null where there is none. */
export const findEntity = cache((kind: string, slug: string) =>
  api.entities.page({ id: `${kind}/${slug}` }),
);
