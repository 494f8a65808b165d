/** Reads the stories of an archive. */
import type { Database } from "../archive/sqlite.ts";
import type { StoryMember } from "./story-members.ts";
import { countMembers, findStoryNumber, readMembers } from "./story-members.ts";

/** The story of an article: its copies and itself. */
export type StoryOf = {
  /** The id of the article that stands for the story: the earliest, then the first id. */
  readonly story: string;
  /** How many articles tell it, at least two. */
  readonly total: number;
};

/** A page of a story's members, earliest first, unknown dates last. */
export type StoryPage = StoryOf & { readonly members: readonly StoryMember[] };

export interface StoryStore {
  /** The story that the article at this position is in; undefined for one that nobody else carries. */
  findStory(position: number): StoryOf | undefined;
  /** The same with its members, from `offset` on. */
  findMembers(
    position: number,
    page: { readonly limit: number; readonly offset: number },
  ): StoryPage | undefined;
}

export function createStoryStore(db: Database): StoryStore {
  const findMembers: StoryStore["findMembers"] = (position, page) => {
    const number = findStoryNumber(db, position);
    if (number === undefined) return undefined;
    const [first] = readMembers(db, number, { limit: 1, offset: 0 });
    if (first === undefined) return undefined;
    const members = readMembers(db, number, page);
    return { story: first.id, total: countMembers(db, number), members };
  };
  return {
    findMembers,
    findStory(position) {
      const found = findMembers(position, { limit: 0, offset: 0 });
      return found && { story: found.story, total: found.total };
    },
  };
}
