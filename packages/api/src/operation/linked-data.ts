import { indexDataset, RECORD_KINDS } from "@onrecord/domain";
import { toJsonLd } from "@onrecord/formats";
import { z } from "zod";
import { absent, defineOperation, found } from "../operation.ts";

export const getLinkedData = defineOperation({
  name: "getLinkedData",
  summary: "a record as JSON-LD",
  description:
    "Gives an article, an entity or a claim, with all that is read from it or touches it, as one JSON-LD document in the terms of schema.org.",
  input: z.object({
    id: z.string().regex(new RegExp(`^(?:${RECORD_KINDS.join("|")})/[a-z0-9-]{1,300}$`), {
      error: 'must be an id such as "person/sergei-lavrov"',
    }),
  }),
  output: z.looseObject({ "@context": z.unknown(), "@graph": z.array(z.unknown()).readonly() }),
  run: ({ archive: { store }, baseUrl }, { id }) => {
    const slice = store.articleSlice(id) ?? store.entitySlice(id) ?? store.slice([id]);
    return indexDataset(slice).find(id) === undefined
      ? absent(`There is no ${id}. A search gives the ids of what there is.`)
      : found({ ...toJsonLd(slice, { baseUrl }) });
  },
});
