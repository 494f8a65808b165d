import type { ArticleStore } from "@onrecord/data";
import { addressOf, indexDataset, RECORD_KINDS } from "@onrecord/domain";
import { idOf, toJsonLd } from "@onrecord/formats";
import { z } from "zod";
import { absent, defineOperation, found } from "../operation.ts";

export const getLinkedData = defineOperation({
  name: "getLinkedData",
  summary: "a record as JSON-LD",
  description:
    "Gives an article, an entity or a claim, with all that is read from it or touches it, as one JSON-LD document in the terms of schema.org. Of an entity at most 50 mentions, statements, events and relations each; where there are more, the last node says so and names the file that has all of them.",
  input: z.object({
    id: z.string().regex(new RegExp(`^(?:${RECORD_KINDS.join("|")})/[a-z0-9-]{1,300}$`), {
      error: 'must be an id such as "person/sergei-lavrov"',
    }),
  }),
  output: z.looseObject({ "@context": z.unknown(), "@graph": z.array(z.unknown()).readonly() }),
  run: ({ archive: { store }, baseUrl }, { id }) => {
    const readings = store.entityReadings(id, MOST);
    const slice = readings?.slice ?? store.articleSlice(id) ?? store.slice([id]);
    if (indexDataset(slice).find(id) === undefined)
      return absent(`There is no ${id}. A search gives the ids of what there is.`);
    const document = toJsonLd(slice, { baseUrl });
    const rest = readings === undefined ? [] : restOf(id, readings, baseUrl);
    return found({ ...document, "@graph": [...document["@graph"], ...rest] });
  },
});

/** Of an entity of which there is more, a document has the first of each: it is answered at once, and read whole. */
const MOST = { claims: 50, mentions: 50 };

const KINDS_TOLD = ["mentions", "statements", "events", "relations"] as const;

/** The file that holds what a document leaves out, as a node that says so; none where it leaves out nothing. */
function restOf(
  id: string,
  { slice, totals }: NonNullable<ReturnType<ArticleStore["entityReadings"]>>,
  baseUrl: string,
): object[] {
  const entity = [...slice.people, ...slice.organizations, ...slice.places].find(
    (each) => each.id === id,
  );
  const left = KINDS_TOLD.filter((kind) => totals[kind] > mostOf(kind));
  if (entity === undefined || left.length === 0) return [];
  const address = addressOf(entity);
  const words = left.map(
    (kind) => `${mostOf(kind)} of ${totals[kind].toLocaleString("en")} ${kind}`,
  );
  return [
    {
      "@id": `${baseUrl}/export${address}.jsonld`,
      "@type": ["CreativeWork"],
      name: "All of it as one file",
      description: `This document has the first ${lists.format(words)}. This file has all of them.`,
      about: idOf(entity, { baseUrl }),
    },
  ];
}

const mostOf = (kind: (typeof KINDS_TOLD)[number]): number =>
  kind === "mentions" ? MOST.mentions : MOST.claims;

const lists = new Intl.ListFormat("en-GB");
