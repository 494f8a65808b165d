/** ISO 639-1 codes of the languages that FollowTheMoney lists, with their ISO 639-3 codes. */
const CODES =
  "af afr am amh ar ara az aze be bel bg bul bn ben bs bos ca cat cs ces da dan de deu el ell en eng es spa et est fa fas fi fin fr fra ga gle he heb hi hin hr hrv hu hun hy hye id ind is isl it ita ja jpn ka kat kk kaz km khm kn kan ko kor ky kir lb ltz lo lao lt lit lv lav mk mkd mn mon ms msa mt mlt my mya ne nep nl nld no nor pl pol ps pus pt por ro ron ru rus si sin sk slk sl slv sq sqi sr srp sv swe sw swa ta tam te tel tg tgk th tha tk tuk tl tgl tr tur uk ukr ur urd uz uzb vi vie zh zho".split(
    " ",
  );

const LONG_CODES: ReadonlyMap<string, string> = new Map(
  CODES.flatMap((code, place) => (place % 2 === 0 ? [[code, CODES[place + 1] ?? code]] : [])),
);

/** The language of a BCP 47 tag as three letters; undefined for one that FollowTheMoney does not list. */
export function findFtmLanguage(tag: string): string | undefined {
  const [language = ""] = tag.toLowerCase().split("-");
  return LONG_CODES.get(language) ?? [...LONG_CODES.values()].find((code) => code === language);
}
