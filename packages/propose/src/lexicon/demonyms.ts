/**
 * Adjectives and nouns of nationality, by the ISO 3166-1 alpha-2 code of their country. Words of
 * English, written down by hand. Plurals in -s are not listed.
 */
const LIST =
  "AF Afghan;AL Albanian;DZ Algerian;AD Andorran;AO Angolan;AR Argentine Argentinian;AM Armenian;AU Australian;AT Austrian;AZ Azerbaijani Azeri;" +
  "BS Bahamian;BH Bahraini;BD Bangladeshi;BB Barbadian;BY Belarusian Belarussian;BE Belgian;BZ Belizean;BJ Beninese;BT Bhutanese;BO Bolivian;BA Bosnian;" +
  "BW Botswanan;BR Brazilian;BN Bruneian;BG Bulgarian;BF Burkinabe Burkinabé;BI Burundian;KH Cambodian;CM Cameroonian;CA Canadian;CF Central_African;TD Chadian;" +
  "CL Chilean;CN Chinese;CO Colombian;KM Comorian;CD Congolese;CR Costa_Rican;HR Croatian Croat;CU Cuban;CY Cypriot;CZ Czech;DK Danish Dane;DJ Djiboutian;" +
  "DM Dominican;EC Ecuadorian Ecuadorean;EG Egyptian;SV Salvadoran;GQ Equatoguinean;ER Eritrean;EE Estonian;ET Ethiopian;FJ Fijian;FI Finnish Finn;" +
  "FR French Frenchman Frenchwoman;GA Gabonese;GM Gambian;GE Georgian;DE German;GH Ghanaian;GR Greek;GL Greenlandic;GD Grenadian;GT Guatemalan;GN Guinean;" +
  "GY Guyanese;HT Haitian;HN Honduran;HK Hongkonger;HU Hungarian;IS Icelandic Icelander;IN Indian;ID Indonesian;IR Iranian;IQ Iraqi;IE Irish Irishman;IL Israeli;" +
  "IT Italian;CI Ivorian;JM Jamaican;JP Japanese;JO Jordanian;KZ Kazakh Kazakhstani;KE Kenyan;XK Kosovar Kosovan;KW Kuwaiti;KG Kyrgyz;LA Laotian Lao;LV Latvian;" +
  "LB Lebanese;LR Liberian;LY Libyan;LI Liechtensteiner;LT Lithuanian;LU Luxembourgish;MK Macedonian;MG Malagasy;MW Malawian;MY Malaysian;MV Maldivian;ML Malian;" +
  "MT Maltese;MR Mauritanian;MU Mauritian;MX Mexican;MD Moldovan;MC Monegasque;MN Mongolian;ME Montenegrin;MA Moroccan;MZ Mozambican;MM Burmese Myanmarese;" +
  "NA Namibian;NP Nepali Nepalese;NL Dutch Dutchman;NZ New_Zealander;NI Nicaraguan;NE Nigerien;NG Nigerian;KP North_Korean;NO Norwegian;OM Omani;PK Pakistani;" +
  "PS Palestinian;PA Panamanian;PY Paraguayan;PE Peruvian;PH Filipino Philippine Filipina;PL Polish Pole;PT Portuguese;QA Qatari;RO Romanian;RU Russian;RW Rwandan;" +
  "SM Sammarinese;SA Saudi Saudi_Arabian;SN Senegalese;RS Serbian Serb;SC Seychellois;SL Sierra_Leonean;SG Singaporean;SK Slovak Slovakian;SI Slovenian Slovene;" +
  "SO Somali Somalian;ZA South_African;KR South_Korean;SS South_Sudanese;ES Spanish Spaniard;LK Sri_Lankan;SD Sudanese;SR Surinamese;SZ Swazi;SE Swedish Swede;" +
  "CH Swiss;SY Syrian;TW Taiwanese;TJ Tajik;TZ Tanzanian;TH Thai;TL Timorese;TG Togolese;TO Tongan;TT Trinidadian;TN Tunisian;TR Turkish Turk;TM Turkmen;" +
  "UG Ugandan;UA Ukrainian;AE Emirati;GB British Briton English Scottish Welsh;US American;UY Uruguayan;UZ Uzbek;VU Ni-Vanuatu;VE Venezuelan;VN Vietnamese;YE Yemeni;" +
  "ZM Zambian;ZW Zimbabwean;VA Vatican;WS Samoan;PG Papuan;KI I-Kiribati;BM Bermudian;GB Scot Scots Englishman Scotsman Welshman;MG Madagascan;KN Kittitian;LC Saint_Lucian;HK Hong_Konger";

/** Adjectives of larger parts of the world, with the place that they point to. */
export const REGION_DEMONYMS: ReadonlyMap<string, string> = new Map([
  ["African", "Africa"],
  ["European", "Europe"],
  ["Asian", "Asia"],
  ["Arab", "Arab world"],
  ["Soviet", "Soviet Union"],
  ["Kurdish", "Kurdistan"],
  ["Kurd", "Kurdistan"],
  ["New Yorker", "New York City"],
  ["Berliner", "Berlin"],
  ["Sicilian", "Sicily"],
  ["Bavarian", "Bavaria"],
  ["Siberian", "Siberia"],
  ["Balkan", "Balkans"],
  ["Baltic", "Baltic states"],
  ["Quebecer", "Quebec"],
  ["Floridian", "Florida"],
  ["Kashmiri", "Kashmir"],
  ["Punjabi", "Punjab"],
  ["Darfuri", "Darfur"],
  ["Tigrayan", "Tigray"],
  ["Abkhaz", "Abkhazia"],
  ["Ossetian", "South Ossetia"],
  ["Chechen", "Chechnya"],
  ["Catalan", "Catalonia"],
  ["Tibetan", "Tibet"],
  ["Crimean", "Crimea"],
  ["Gazan", "Gaza Strip"],
  ["Scandinavian", "Scandinavia"],
  ["Hawaiian", "Hawaii"],
  ["Texan", "Texas"],
  ["Californian", "California"],
  ["Parisian", "Paris"],
  ["Londoner", "London"],
]);

const BY_WORD: ReadonlyMap<string, string> = new Map(
  LIST.split(";").flatMap((entry) => {
    const [code = "", ...words] = entry.split(" ");
    return words.map((word) => [word.replaceAll("_", " "), code] as const);
  }),
);

/** The nationalities of countries with the ISO code of each: "Malian", "ML". */
export const nationalities = (): readonly (readonly [word: string, code: string])[] => [...BY_WORD];

/** The country's code that an adjective or noun of nationality points to; plurals are known too. */
export function findDemonym(words: string): string | undefined {
  if (words === "Philippines") return undefined;
  return BY_WORD.get(words) ?? (words.endsWith("s") ? BY_WORD.get(words.slice(0, -1)) : undefined);
}

const BY_CODE: ReadonlyMap<string, string> = new Map(
  [...BY_WORD].toReversed().map(([word, code]) => [code, word]),
);

/** The adjective of a country's code: "Russian" of RU. */
export const findAdjective = (code: string): string | undefined => BY_CODE.get(code);

/** Whether words are a nationality or belong to a larger part of the world. */
export const isDemonym = (words: string): boolean =>
  findDemonym(words) !== undefined ||
  REGION_DEMONYMS.has(words) ||
  (words.endsWith("s") && REGION_DEMONYMS.has(words.slice(0, -1)));
