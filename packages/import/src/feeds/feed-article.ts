import type { FieldValues } from "../fields/article-field.ts";

/** What an item of a feed says, in words that nobody has interpreted yet but for markup. */
export type FeedArticle = {
  readonly values: FieldValues;
  /** Whether the item has a summary and not its whole text, as far as the feed says. */
  readonly isSummary: boolean;
  /** Whether the feed says only when the article was last changed: that is the date, and it is the latest. */
  readonly isUpdateTime: boolean;
};

/** Leaves out what is not there or is blank. */
export function toFieldValues(words: {
  readonly [Field in keyof FieldValues]: string | undefined;
}): FieldValues {
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value?.trim()));
}

/** The names of persons, or their addresses where they have no names. */
export function toNames(
  people: readonly { readonly name?: string; readonly email?: string }[] | undefined,
): string | undefined {
  const names = people?.map(({ name, email }) => name ?? email ?? "").filter((name) => name !== "");
  return names === undefined || names.length === 0 ? undefined : [...new Set(names)].join(", ");
}
