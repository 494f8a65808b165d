import type { listLatest } from "@onrecord/api";
import type { z } from "zod";

/** What came in last, as the procedure answers it. */
export type Latest = z.output<(typeof listLatest)["output"]>;

/** What a feed is made of. */
export type Feed = {
  /** "Statements of Sergei Lavrov · On Record: Moscow, 28 February 2024". */
  readonly title: string;
  /** The address of the feed itself. */
  readonly self: string;
  /** The page that shows the same. */
  readonly page: string;
  readonly latest: Latest;
};

/** An id that is the same wherever the record is served: readers know by it what they have seen. */
export const toUrn = (id: string): string => `urn:on-record:${id}`;
