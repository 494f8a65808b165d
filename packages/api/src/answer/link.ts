import type { RecordRef } from "@onrecord/domain";
import { RECORD_KINDS } from "@onrecord/domain";
import { z } from "zod";

/** A record as a link: its id and the words by which a reader knows it. */
export const Link = z
  .object({
    id: z.string(),
    kind: z.enum(RECORD_KINDS),
    name: z.string(),
    permalink: z.string().nullable().describe("Its page; null where it has none."),
  })
  .meta({ id: "Link", description: "A record as a link: its id and its name." });
export type Link = z.infer<typeof Link>;

export const toLink = ({ id, kind, name, address }: RecordRef, baseUrl: string): Link => ({
  id,
  kind,
  name,
  permalink: address === null ? null : `${baseUrl}${address}`,
});
