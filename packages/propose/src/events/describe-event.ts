import type { Span } from "@onrecord/domain";
import type { Cluster } from "../identity/cluster.ts";
import type { ProposedEvent } from "./propose-events.ts";

/** The words of a span in one line. */
export const toLine = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replaceAll(/\s+/gu, " ");

/** One line for a reader: who, in which words, towards whom. The type stands before it wherever it is shown. */
export function describeEvent(
  { actors, recipients }: ProposedEvent,
  clusters: readonly Cluster[],
  words: string,
): string {
  const nameOf = (id: number): string => {
    const { name = null, description = null } = clusters[id] ?? {};
    return name ?? description ?? "Somebody";
  };
  const toWhom = recipients.length === 0 ? "" : `, towards ${recipients.map(nameOf).join(" and ")}`;
  const who = actors.map(nameOf).join(" and ");
  return `${who} (“${words}”)${toWhom}`;
}
