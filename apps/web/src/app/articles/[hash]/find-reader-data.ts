import "server-only";
import { TRPCError } from "@trpc/server";
import type { ReaderData } from "#web/features/reader/reader-data.ts";
import { getQueryClient, trpc } from "#web/trpc/server.tsx";

/** The article's id in an address: `/articles/aec4ca49b0d251b8` is `article/aec4ca49b0d251b8`. */
export const toArticleId = (hash: string): string => `article/${hash}`;

/** What the page is made of; undefined where there is no such article. Asked for once a request. */
export async function findReaderData(hash: string): Promise<ReaderData | undefined> {
  try {
    return await getQueryClient().fetchQuery(
      trpc.article.reader.queryOptions({ id: toArticleId(hash) }),
    );
  } catch (error) {
    if (error instanceof TRPCError && error.code === "NOT_FOUND") return undefined;
    throw error;
  }
}
