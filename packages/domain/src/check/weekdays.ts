/** The days of the week in the words of a language, as `Intl` knows them. */

/** Monday, 1 January 2024, and the six days after it. */
const WEEK = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));

const inWords = new Map<string, Intl.DateTimeFormat | undefined>();

/** Undefined where the platform cannot read the language tag. */
function formatterOf(language: string): Intl.DateTimeFormat | undefined {
  if (!inWords.has(language)) inWords.set(language, makeFormatter(language));
  return inWords.get(language);
}

function makeFormatter(language: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  } catch {
    return undefined;
  }
}

/** The weekday of an ISO day, such as "Wednesday"; undefined where the language is not known. */
export function weekdayOf(day: string, language: string): string | undefined {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : formatterOf(language)?.format(time);
}

/**
 * The weekday that words name, written as `weekdayOf` writes it; undefined where they name none, or
 * more than one ("between Monday and Wednesday").
 */
export function findWeekday(words: string, language: string): string | undefined {
  const formatter = formatterOf(language);
  if (formatter === undefined) return undefined;
  const text = words.toLowerCase();
  const named = WEEK.map((time) => formatter.format(time)).filter((weekday) =>
    holdsWord(text, weekday.toLowerCase()),
  );
  return named.length === 1 ? named[0] : undefined;
}

const CASED = /\p{Ll}/u;

/** Whether a word stands in a text whole; in a script without case, and often without spaces, at all. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + word.length);
    if (!CASED.test(around)) return true;
  }
  return false;
}
