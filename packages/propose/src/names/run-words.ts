/** Closed lists of words that names begin with, go on with, or never hold. */
import { wordSet } from "../lexicon/word-set.ts";

/** Abbreviations whose full stop stands inside a name. */
export const ABBREVIATED: ReadonlySet<string> = wordSet(
  "mr mrs ms dr prof st ste jr sr gen col lt maj capt sgt cmdr adm brig sen rep gov rev hon mt ft no",
);

/** Before a possessive that is a part of a name: "People's Army". */
export const POSSESSIVE_HEADS: ReadonlySet<string> = wordSet(
  "people lord women men children worker workers peoples farmers lawyers teachers doctors journalists writers players officers firefighters nurses artists actors drivers mothers fathers girls boys jehovah veterans bankers king queen world nation farmers mcdonald levi st reader",
);

export const FOR_HEADS: ReadonlySet<string> = wordSet(
  "Agency Alliance Association Bureau Campaign Center Centre Coalition Commission Committee Council Department Foundation " +
    "Fund Institute Ministry Movement Network Office Organisation Organization Party Society Office Union Department",
);

/** Bodies whose name may go on with "and" after "of": "Department of Health and Human Services". */
export const AND_HEADS: ReadonlySet<string> = wordSet(
  "Academy Agency Association Board Bureau Center Centers Centre College Commission Committee Council Department Division Faculty Federation Institute " +
    "Institutes Ministry Office Organisation Organization School Secretariat Secretary Society Union",
);

/** Faiths and the like: names of nobody alone, and parts of names: "Islamic State". */
export const FAITHS: ReadonlySet<string> = wordSet(
  "Islam Islamic Islamist Islamists Muslim Muslims Christian Christians Catholic Catholics Protestant Protestants Jew Jews Jewish Hindu Hindus " +
    "Buddhist Buddhists Sikh Sikhs Sunni Sunnis Shia Shiite Shiites Evangelical Evangelicals Mormon Mormons Latino Latinos Latina Latinas Hispanic Hispanics " +
    "Marxist Marxists Nazi Nazis Zionist Zionists Christianity Judaism Hinduism Buddhism",
);

export const NEVER: ReadonlySet<string> = wordSet(
  "Farsi Arabic Latin Hebrew Mandarin Cantonese Urdu Pashto USD GBP EUR Bluetooth HTML PDF iPhone Android Linux " +
    "I I'm I'll I've I'd OK TV PhD BC AD AM PM GMT UTC EST EDT ET PST PDT PT CST CDT MST MDT CET CEST BST IST JST AEST NZST MSK WAT EAT COVID COVID-19 SARS MERS DNA RNA GDP HIV AIDS CEO CFO CTO MP MPs VIP Q A",
);

/** Small words that a family name begins with. */
export const TAIL_OPENERS: ReadonlySet<string> = wordSet(
  "de da di du del dela della van von der den ter ten bin ben al el le la dos",
);
