/** Languages whose month names are known, by what the platform's Intl calls them. */
const LANGUAGES = [
  "en",
  "fr",
  "es",
  "de",
  "it",
  "pt",
  "nl",
  "ru",
  "uk",
  "pl",
  "tr",
  "ar",
  "fa",
  "sv",
];

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** English as it is also written; RFC 822's are among Intl's. */
const ALSO: Readonly<Record<string, number>> = { sept: 9, sep: 9, juil: 7, déc: 12, févr: 2 };

let names: ReadonlyMap<string, number> | undefined;

/** The month (1 to 12) that a word names, in any case, short or long; undefined where it names none. */
export function findMonth(word: string): number | undefined {
  names ??= listNames();
  return names.get(fold(word));
}

const fold = (word: string): string => word.toLowerCase().replace(/\.$/u, "");

function listNames(): Map<string, number> {
  const found = new Map(Object.entries(ALSO));
  const twoMonths = new Set<string>();
  for (const language of LANGUAGES) {
    for (const month of ["long", "short"] as const) {
      // A name changes beside a day in some languages: "февраль", "28 февраля".
      for (const day of [undefined, "numeric"] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
          month,
          day,
          timeZone: "UTC",
        });
        for (const number of MONTHS) {
          const parts = format.formatToParts(Date.UTC(2024, number - 1, 15));
          const name = fold(parts.find(({ type }) => type === "month")?.value ?? "");
          if (!/^\p{L}[\p{L}\p{M}]+$/u.test(name)) continue;
          const known = found.get(name);
          // A word that is one month here and another there names none.
          if (known !== undefined && known !== number) twoMonths.add(name);
          found.set(name, number);
        }
      }
    }
  }
  for (const name of twoMonths) found.delete(name);
  return found;
}
