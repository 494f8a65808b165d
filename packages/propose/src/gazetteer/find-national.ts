/**
 * Offices and bodies that many countries have, as an encyclopedia heads the page of each: "President of
 * Peru", "National Assembly (Benin)". Conventions and facts, written down by hand.
 */
import { findDemonym } from "../lexicon/demonyms.ts";
import { findCountry, findInGazetteer } from "./gazetteer.ts";

/**
 * The page of a national office or body that words name: of the country that they begin with, or
 * else of the first of the given ones (ISO 3166-1 alpha-2). Undefined for all else.
 */
export function findNational(words: string, countries: readonly string[]): string | undefined {
  const { rest, code = countries[0] } = partCountry(words);
  const plain = rest.replace(/^the\s+/iu, "").toLowerCase();
  return code === undefined ? undefined : titleOf(plain, code);
}

/** "Colombian president", "Ukraine's parliament": the country and the rest. */
function partCountry(words: string): { rest: string; code?: string } {
  const tokens = words.split(/\s+/u);
  for (const length of [3, 2, 1]) {
    if (length >= tokens.length) continue;
    const first = tokens
      .slice(0, length)
      .join(" ")
      .replace(/['’]s?$/u, "");
    const code = codeOf(first);
    if (code !== undefined) return { rest: tokens.slice(length).join(" "), code };
  }
  return { rest: words };
}

/** Nationalities of a part of a country: its bodies are others. */
const PARTS = /^(?:Scot|Wel|Engl)/u;

const codeOf = (words: string): string | undefined => {
  if (PARTS.test(words)) return undefined;
  const entry = findInGazetteer(words).find(({ type }) => type === "country");
  return findDemonym(words) ?? entry?.country ?? undefined;
};

type Heading = readonly [words: RegExp, heading: string];

/** `*` stands for the words, `{}` for the country as after "of", `()` for the country in brackets. */
const HEADINGS: readonly Heading[] = [
  [/^president$/u, "President of {}"],
  [/^president[- ]elect$/u, "President of {}"],
  [/^(?:vice|deputy)[- ]president$/u, "Vice President of {}"],
  [/^(?:prime minister|pm|premier)$/u, "Prime Minister of {}"],
  [/^deputy prime minister$/u, "Deputy Prime Minister of {}"],
  [/^chancellor$/u, "Chancellor of {}"],
  [/^(?:foreign|foreign affairs) (?:minister|secretary)$/u, "Minister of Foreign Affairs ()"],
  [/^minister (?:of|for) foreign affairs$/u, "Minister of Foreign Affairs ()"],
  [/^(?:foreign ministry|ministry of foreign affairs)$/u, "Ministry of Foreign Affairs ()"],
  [/^(?:defen[cs]e ministry|ministry of defen[cs]e)$/u, "Ministry of Defence ()"],
  [/^defen[cs]e minister$/u, "Minister of Defence ()"],
  [/^(?:interior ministry|ministry of (?:the )?interior)$/u, "Ministry of the Interior ()"],
  [/^interior minister$/u, "Ministry of the Interior ()"],
  [/^(?:health ministry|ministry of health)$/u, "Ministry of Health ()"],
  [/^(?:finance ministry|ministry of finance)$/u, "Ministry of Finance ()"],
  [/^(?:justice ministry|ministry of justice)$/u, "Ministry of Justice ()"],
  [/^attorney general$/u, "Attorney General of {}"],
  [/^(?:leader of the opposition|opposition leader)$/u, "Leader of the Opposition ()"],
  [/^(?:supreme|constitutional|high) court$/u, "* of {}"],
  [/^constitutional council$/u, "Constitutional Council ()"],
  [/^senate$/u, "Senate of {}"],
  [/^national assembly$/u, "National Assembly ()"],
  [/^house of representatives$/u, "House of Representatives ()"],
  [/^chamber of deputies$/u, "Chamber of Deputies ()"],
  [/^federal assembly$/u, "Federal Assembly ()"],
  [/^parliament$/u, "Parliament of {}"],
  [/^congress$/u, "Congress of {}"],
  [/^(?:national|general) congress$/u, "National Congress ()"],
  [/^(?:house of assembly|legislative assembly|legislative council)$/u, "* of {}"],
  [/^(?:cabinet|government|constitution)$/u, "* of {}"],
  [/^central bank$/u, "Central Bank of {}"],
  [/^(?:national guard|(?:national|federal) police)$/u, "* ()"],
];

/** Where a country's own page is headed otherwise. */
const OWN: { readonly [code: string]: readonly Heading[] } = {
  US: [
    [
      /^secretary of (?:state|defense|the treasury|homeland security)$/u,
      "United States Secretary of *2",
    ],
    [
      /^(?:defense|treasury|homeland security|commerce|education|energy|transportation|agriculture|labor|health and human services) secretary$/u,
      "United States Secretary of *3",
    ],
    [/^attorney general$/u, "United States Attorney General"],
    [
      /^(?:ambassador to the (?:united nations|un))$/u,
      "United States Ambassador to the United Nations",
    ],
    [
      /^(?:house )?speaker(?: of the house)?$/u,
      "Speaker of the United States House of Representatives",
    ],
    [/^president[- ]elect$/u, "President-elect of the United States"],
    [
      /^(?:senator|senate|congress|house of representatives|(?:army|navy|air force|coast guard|marine corps|national guard)|cabinet)$/u,
      "United States *",
    ],
    [/^(?:house|representative)$/u, "United States House of Representatives"],
    [/^government$/u, "Federal government of the United States"],
    [
      /^(?:justice|state|treasury|defense|energy|commerce|education) department$/u,
      "United States Department of *1",
    ],
    [
      /^department of (?:justice|state|defense|energy|commerce|education|homeland security|agriculture|labor|transportation|health and human services)$/u,
      "United States *",
    ],
    [/^constitution$/u, "Constitution of the United States"],
  ],
  GB: [
    [/^(?:foreign secretary)$/u, "Foreign Secretary"],
    [/^(?:mps?|member of parliament)$/u, "Member of Parliament (United Kingdom)"],
    [/^treasury$/u, "HM Treasury"],
    [/^home secretary$/u, "Home Secretary"],
    [/^(?:navy|air force)$/u, "Royal *"],
  ],
  AU: [
    [/^senate$/u, "Australian Senate"],
    [/^house of representatives$/u, "Australian House of Representatives"],
    [/^government$/u, "Australian Government"],
  ],
  PH: [[/^(?:house of representatives|congress|senate)$/u, "* of {}"]],
  PE: [[/^congress$/u, "Congress of the Republic of Peru"]],
  MX: [
    [/^congress$/u, "Congress of the Union"],
    [/^senate$/u, "Senate of the Republic (Mexico)"],
  ],
  AR: [
    [/^congress$/u, "National Congress of Argentina"],
    [/^senate$/u, "Argentine Senate"],
  ],
  BR: [
    [/^congress$/u, "National Congress of Brazil"],
    [/^senate$/u, "Federal Senate"],
    [/^supreme court$/u, "Supreme Federal Court"],
  ],
  CL: [[/^congress$/u, "National Congress of Chile"]],
  HN: [[/^congress$/u, "National Congress of Honduras"]],
  EC: [[/^congress$/u, "National Assembly (Ecuador)"]],
  IL: [[/^parliament$/u, "Knesset"]],
  UA: [[/^parliament$/u, "Verkhovna Rada"]],
  RU: [
    [/^parliament$/u, "Federal Assembly (Russia)"],
    [/^foreign minister$/u, "Minister of Foreign Affairs (Russia)"],
  ],
  DE: [
    [/^parliament$/u, "Bundestag"],
    [/^chancellor$/u, "Chancellor of Germany"],
  ],
  TR: [[/^parliament$/u, "Grand National Assembly of Turkey"]],
  JP: [[/^parliament$/u, "National Diet"]],
  IR: [[/^parliament$/u, "Islamic Consultative Assembly"]],
  IQ: [[/^parliament$/u, "Council of Representatives of Iraq"]],
  PL: [[/^parliament$/u, "Parliament of Poland"]],
  KR: [[/^parliament$/u, "National Assembly (South Korea)"]],
  HU: [[/^parliament$/u, "National Assembly (Hungary)"]],
  RS: [[/^parliament$/u, "National Assembly (Serbia)"]],
  BG: [[/^parliament$/u, "National Assembly (Bulgaria)"]],
  DK: [[/^parliament$/u, "Folketing"]],
  SE: [[/^parliament$/u, "Riksdag"]],
  NO: [[/^parliament$/u, "Storting"]],
  FI: [[/^parliament$/u, "Parliament of Finland"]],
  IE: [
    [/^parliament$/u, "Oireachtas"],
    [/^prime minister$/u, "Taoiseach"],
  ],
  IN: [
    [/^parliament$/u, "Parliament of India"],
    [/^(?:foreign minister|external affairs minister)$/u, "Minister of External Affairs (India)"],
  ],
};

/** Countries that take an article after "of". */
const WITH_THE =
  /^(?:United|Philippines|Netherlands|Democratic Republic|Republic|Central African|Comoros|Maldives|Solomon|Marshall|Czech|Dominican Republic|Gambia|Bahamas|Isle|Cayman)/u;

function titleOf(plain: string, code: string): string | undefined {
  const own = OWN[code]?.find(([words]) => words.test(plain));
  const heading = (own ?? HEADINGS.find(([words]) => words.test(plain)))?.[1];
  const country = findCountry(code)?.title.replace(/ \(country\)$/u, "");
  if (heading === undefined || country === undefined) return undefined;
  const capital = plain.replaceAll(/\b(?!of\b|the\b|and\b|for\b)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );
  return heading
    .replace("*3", capital.replace(/ Secretary$/u, "").replace(/^Treasury$/u, "the Treasury"))
    .replace("*1", capital.replace(/ Department$/u, ""))
    .replace("*2", capital.replace(/^Secretary of /u, ""))
    .replace("*", capital)
    .replace("{}", WITH_THE.test(country) ? `the ${country}` : country.replace(/^The /u, "the "))
    .replace("()", `(${country})`);
}

/** Bare names that many countries have a body of: "Senate", "Supreme Court". */
const SHARED =
  /^(?:the )?(?:senate|congress|parliament|house of representatives|national assembly|supreme court|constitutional court|chamber of deputies|federal assembly|national guard|national police|federal police|coast guard|marines|(?:ministry|department) of .+|(?:foreign|justice|state|treasury|defen[cs]e|health|finance|education|interior) (?:ministry|department)|army|navy|air force|cabinet|government|central bank|secret service)$/iu;

/** Whether a name is one that bodies of many countries have, and tells none. */
export const isShared = (name: string): boolean => SHARED.test(name);
