/**
 * Speakers follow the mentions that show them. Where the words that name a statement's speaker are
 * found to name somebody else, he is the speaker; where they are found to name nobody, the speaker of
 * a statement that is only proposed is open again.
 */
import type { Act, EntityId, Mention, Statement } from "@onrecord/domain";
import { containsSpan, isOnRecord } from "@onrecord/domain";
import type { Draft } from "./draft.ts";
import { Refused } from "./edit.ts";
import { signed } from "./reviewed.ts";

/** Who changes it, and for each mention that now names another entity, which. */
export type Settling = {
  readonly act: Act;
  readonly moved: ReadonlyMap<string, EntityId>;
};

export function settleSpeakers(draft: Draft, { act, moved }: Settling): void {
  const changed = draft
    .edits()
    .flatMap(({ before }) => (before?.kind === "mention" && isOnRecord(before) ? [before] : []));
  if (changed.length === 0) return;
  const standing = draft.of("mention").filter(isOnRecord);
  for (const statement of draft.of("statement").filter(isOnRecord)) {
    const lost = changed.filter((mention) => shows(mention, statement));
    if (lost.length === 0 || standing.some((mention) => shows(mention, statement))) continue;
    const next = lost.map(({ id }) => moved.get(id)).find((entity) => entity !== undefined);
    settle(draft, { statement, next, lost, act });
  }
}

/** Whether a mention in the evidence, and outside of the words said, names the speaker. */
const shows = ({ entity, anchor }: Mention, { speaker, evidence, content }: Statement): boolean =>
  entity === speaker &&
  evidence.some((words) => words.article === anchor.article && containsSpan(words, anchor)) &&
  !content.some((words) => words.article === anchor.article && containsSpan(words, anchor));

type Settled = {
  readonly statement: Statement;
  readonly next: EntityId | undefined;
  readonly lost: readonly Mention[];
  readonly act: Act;
};

function settle(draft: Draft, { statement, next, lost, act }: Settled): void {
  const { id, status } = statement;
  if (next === undefined && status === "accepted") {
    const words = lost.map(({ anchor }) => `“${anchor.exact}”`).join(" and ");
    throw new Refused(
      "in-use",
      `${words} shows who speaks in ${id}, which was accepted. Correct or reject that statement first, or with it.`,
      [id],
    );
  }
  const method = `${act.method}: the speaker follows the words that name him`;
  draft.put(signed({ ...statement, speaker: next ?? null }, status, { ...act, method }));
}
