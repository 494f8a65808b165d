import { UsageError } from "../usage-error.ts";

const LONGEST_NAME = 100;

/**
 * A name that decisions are signed with, on one line; `option` is where it was given, for the message.
 * @throws UsageError for what is no name of a person.
 */
export function toPersonName(words: string, option: string): string {
  const name = words.trim().replaceAll(/\s+/g, " ");
  if (name !== "" && name.length <= LONGEST_NAME && !/\p{C}/u.test(name)) return name;
  throw new UsageError(
    `${option} is the name of a person, at most ${LONGEST_NAME} characters and no control characters.`,
  );
}
