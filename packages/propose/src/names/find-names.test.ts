import { expect, test } from "vitest";
import { toReading } from "../reading/reading.ts";
import { findNames } from "./find-names.ts";

const read = (text: string): string[] =>
  findNames(toReading({ text, language: "en" })).names.map(
    ({ start, end, kind, form }) =>
      `${text.slice(start, end)}: ${form === "demonym" ? form : kind}`,
  );

test.each([
  ["He met Sergei Lavrov in Moscow.", ["Sergei Lavrov: person", "Moscow: place"]],
  ["Russian President Vladimir Putin spoke.", ["Russian: demonym", "Vladimir Putin: person"]],
  ["Then Mr. Diop left St. Petersburg.", ["Mr. Diop: person", "St. Petersburg: place"]],
  ["The U.N. and the African Union met.", ["U.N.: organization", "African Union: organization"]],
  ["It was the Ministry of Defense of Mali.", ["Ministry of Defense: organization", "Mali: place"]],
  ["A US-led force is in Côte d’Ivoire.", ["US: place", "Côte d’Ivoire: place"]],
  ["It cost US$5 million on Monday in July.", []],
  ["He moved to Clearwater, Florida.", ["Clearwater: place", "Florida: place"]],
  ["He was in Texas, New York, and Ohio.", ["Texas: place", "New York: place", "Ohio: place"]],
  ["He saw the Senate Majority Leader in Mali.", ["Senate: organization", "Mali: place"]],
  [
    "It was told by BBC Sport and by WXYZ-TV.",
    ["BBC Sport: organization", "WXYZ-TV: organization"],
  ],
  ["The storm is Hurricane Lorenzo, many Catholics said.", []],
  [
    "The Speaker of the House Abdoulaye Diop left.",
    ["House: organization", "Abdoulaye Diop: person"],
  ],
  ["The Kurdistan Workers' Party met.", ["Kurdistan Workers' Party: organization"]],
  [
    "It told the U.S. Securities and Exchange Commission.",
    ["U.S. Securities and Exchange Commission: organization"],
  ],
  [
    "The Malian Ministry of Foreign Affairs spoke.",
    ["Malian: demonym", "Malian Ministry of Foreign Affairs: organization"],
  ],
  [
    "It is the Islamic State of Iraq and the Levant.",
    ["Islamic State of Iraq and the Levant: organization"],
  ],
  [
    "Then Coast Guard Commandant Abdoulaye Diop left.",
    ["Coast Guard: organization", "Abdoulaye Diop: person"],
  ],
  [
    "Then Senate Minority Whip Abdoulaye Diop left.",
    ["Senate: organization", "Abdoulaye Diop: person"],
  ],
  ["Immunologist Abdoulaye Diop spoke.", ["Abdoulaye Diop: person"]],
  ["He asked pro-Moscow parties.", ["Moscow: place"]],
  ["He is the Secretary of Transportation.", []],
  ["It lies in its exclusive economic zone (EEZ), and the EEZ is large.", []],
  ["The WHO's report is old.", ["WHO: organization"]],
  ["It eats P. damicornis and SARS-CoV-2.", []],
  ["Emily Diop spoke.", ["Emily Diop: person"]],
  [
    "NEW YORK — It was in Selma, Ala., on Monday.",
    ["NEW YORK: place", "Selma: place", "Ala.: place"],
  ],
  ["Then the U.S. Park Police left.", ["U.S. Park Police: organization"]],
  [
    "He asked European Central Bank President Abdoulaye Diop.",
    ["European Central Bank: organization", "Abdoulaye Diop: person"],
  ],
  ["It was bought by Amazon.com Inc.", ["Amazon.com Inc: organization"]],
  ["She is a Massachusetts Democrat.", ["Massachusetts: place"]],
  ["The New York Stock Exchange opened.", ["New York Stock Exchange: organization"]],
  [
    "United States Senator Abdoulaye Diop spoke.",
    ["United States: place", "Abdoulaye Diop: person"],
  ],
  ["The new Malian Democratic party met.", ["Malian: demonym", "Democratic party: organization"]],
  ["The former Vice President of the United States left.", ["United States: place"]],
  ["Abdoulaye Diop, Jr. left Moscow.", ["Abdoulaye Diop, Jr.: person", "Moscow: place"]],
  ["He told it to News.com.au, a site.", ["News.com.au: organization"]],
  ["Then pianist Abdoulaye Diop played.", ["Abdoulaye Diop: person"]],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("a family name is a person where the article has named him in full", () => {
  const names = read("Abdoulaye Diop came to Moscow. On Monday Diop left.");
  expect(names).toEqual(["Abdoulaye Diop: person", "Moscow: place", "Diop: person"]);
});

test("a small word that a family name begins with goes with it, where it stands alone too", () => {
  const names = read("Abdoulaye de Diop came. De Diop spoke, and on Monday de Diop left.");
  expect(names).toEqual(["Abdoulaye de Diop: person", "De Diop: person", "de Diop: person"]);
});

test("the speaker's label of an interview is the person, wherever it stands", () => {
  const names = read("((Abdoulaye Diop)) We stay.\n\nThen Abdoulaye Diop said that he stays.");
  expect(names).toEqual(["Abdoulaye Diop: person", "Abdoulaye Diop: person"]);
});

test("a place inside a person's name is none", () => {
  expect(read("Then Abdoulaye London Diop met them in London.")).toEqual([
    "Abdoulaye London Diop: person",
    "London: place",
  ]);
});

test("WHO in capitals is an organization, and who is not", () => {
  expect(read("Then the WHO asked who spoke.")).toEqual(["WHO: organization"]);
});

test("in a game a country that plays is its team, and one that is played in is a place", () => {
  const text =
    "The match was played in Russia. Mali scored two goals, and the striker missed a penalty. The goalkeeper and the coach praised Mali after the match of the season in the league.";
  expect(read(text)).toEqual(["Russia: place", "Mali: organization", "Mali: organization"]);
});

test.each([
  ["Then the newspaper Zarbeko told it.", "Zarbeko: organization"],
  ["Then the village of Zarbeko burned.", "Zarbeko: place"],
  ["Zarbeko, an airline in the north, was sold.", "Zarbeko: organization"],
  ["Zarbeko, a town in the north, was flooded.", "Zarbeko: place"],
  ["Then Bamako, Zarbeko and Kidal were flooded.", "Zarbeko: place"],
  ["A man named Zarbeko came.", "Zarbeko: person"],
])("common nouns and names beside a strange one tell what it is: %s", (text, expected) => {
  expect(read(text)).toContain(expected);
});

test("who was spoken to is no place for standing after “to”", () => {
  const [went, spoke] = ["He went to Zarbeko.", "He spoke to Zarbeko."].map(read);
  expect(went).toEqual(["Zarbeko: place"]);
  expect(spoke).not.toContain("Zarbeko: place");
});

test("a bare family name is a person's where the article likely names him in full", () => {
  expect(read("Then Zorbán Maróth-Lavrov spoke. On Monday Maróth-Lavrov left.")).toEqual([
    "Zorbán Maróth-Lavrov: person",
    "Maróth-Lavrov: person",
  ]);
});

test("what wins a game is a team, and so it is where nothing tells", () => {
  const text =
    "The match of the season was over. Kidal defeated Zarbeko in the league. Later the coach praised Zarbeko, who scored a penalty.";
  expect(read(text)).toEqual([
    "Kidal: organization",
    "Zarbeko: organization",
    "Zarbeko: organization",
  ]);
});

const readInner = (text: string): string[] =>
  findNames(toReading({ text, language: "en" })).inner.map(({ name, kind }) => `${name}: ${kind}`);

test.each([
  ["He teaches at the University of Bamako.", ["Bamako: place"]],
  ["It was told by the Moscow Times.", ["Moscow: place"]],
  ["Then the Municipality of Zarbeko voted.", ["Zarbeko: place"]],
  ["It was in the Mali War.", ["Mali: place"]],
  ["He met Abdoulaye London Diop in New York and in Washington D.C. on Monday.", []],
  ["He joined the Malian Ministry of Defense.", []],
])("places inside of longer names: %s", (text, expected) => {
  expect(readInner(text)).toEqual(expected);
});

test("initials that ask in an interview are a person's, where they are no known body's", () => {
  expect(read("((ZQX)) How is it?\n\n((Abdoulaye Diop)) We stay.")[0]).toBe("ZQX: person");
});

test.each([
  ["On Monday Zarbeko FC left.", "Zarbeko FC: organization"],
  ["He is a player, and on Monday the Moscow Falcons left.", "Moscow Falcons: organization"],
  [
    "The match of the season in the league was over when Zarbeko City left Mali.",
    "Zarbeko City: organization",
  ],
])("clubs are told by their names: %s", (text, expected) => {
  expect(read(text)).toContain(expected);
});

test.each([
  ["On Monday the Z.Q.X.B. demanded the release of the text.", "Z.Q.X.B.: organization"],
  ["On Monday, the Z.Q.X. and the ministry went to court.", "Z.Q.X.: organization"],
  ["It was told by Abdoulaye B. Diop on Monday.", "Abdoulaye B. Diop: person"],
])(
  "initials with full stops are those of a body, where no family name follows: %s",
  (text, expected) => {
    expect(read(text)).toContain(expected);
  },
);

test("a word that is an everyday one too is a family name after what somebody is", () => {
  const names = read("The quarterback Abdoulaye Price made no excuses. Price shrugged.");
  expect(names).toEqual(["Abdoulaye Price: person", "Price: person"]);
});
