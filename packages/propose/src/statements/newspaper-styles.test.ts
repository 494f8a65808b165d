/** Sentences in the styles of newspapers, written for this test: manner, speaker, cue and content of each statement. */
import { expect, test } from "vitest";
import type { StatementRow as Row } from "../testing/read-statements.ts";
import { readStatements as read } from "../testing/read-statements.ts";

const SENTENCES: [text: string, statements: Row[]][] = [
  [
    "“The talks are over,” said Mr. Lavrov, who has led the ministry since 2004 and seldom gives interviews.",
    [["direct", "Mr. Lavrov", "said", "The talks are over"]],
  ],
  [
    "“We were never asked,” said Abdoulaye Diop, 61, a former ambassador who lives in Bamako, “and nobody told us why.”",
    [["direct", "Abdoulaye Diop", "said", "We were never asked | and nobody told us why."]],
  ],
  [
    "“If they come,” he said, “we will be here. And if they do not, we will be here all the same.”",
    [
      [
        "direct",
        "he",
        "said",
        "If they come | we will be here. And if they do not, we will be here all the same.",
      ],
    ],
  ],
  [
    "“We will stay,” Mr. Diop told reporters as he left the building Tuesday. “We have no other place to go.” He then added, “Ask me again tomorrow.”",
    [
      ["direct", "Mr. Diop", "told", "We will stay | We have no other place to go."],
      ["direct", "He", "added", "Ask me again tomorrow."],
    ],
  ],
  [
    "Mr. Diop told reporters outside the courthouse that his client had done nothing wrong.",
    [["indirect", "Mr. Diop", "told", "his client had done nothing wrong"]],
  ],
  [
    "Mr. Diop’s lawyer, Sergei Lavrov, said his client would appeal.",
    [["indirect", "Mr. Diop’s lawyer, Sergei Lavrov", "said", "his client would appeal"]],
  ],
  ["A lawyer for Mr. Diop did not immediately respond to a request for comment.", []],
  [
    "In a statement, the ministry said it was “deeply troubled” by the ruling.",
    [["mixed", "the ministry", "said", "it was | deeply troubled | by the ruling"]],
  ],
  [
    "In a statement released late Friday, the ministry said that it was reviewing the decision.",
    [["indirect", "the ministry", "said", "it was reviewing the decision"]],
  ],
  [
    "“We are reviewing the decision,” the ministry said in a statement released late Friday.",
    [["direct", "the ministry", "said", "We are reviewing the decision"]],
  ],
  [
    "Mr. Putin is weighing a new offer, according to two people familiar with his thinking.",
    [
      [
        "indirect",
        "two people familiar with his thinking",
        "according to",
        "Mr. Putin is weighing a new offer",
      ],
    ],
  ],
  [
    "According to people familiar with the matter, the offer was made in June.",
    [["indirect", "people familiar with the matter", "According to", "the offer was made in June"]],
  ],
  [
    "The offer was made in June, people familiar with the matter said.",
    [["indirect", "people familiar with the matter", "said", "The offer was made in June"]],
  ],
  [
    "Mr. Lavrov was quoted by TASS as saying the talks would resume.",
    [["indirect", "Mr. Lavrov", "saying", "the talks would resume"]],
  ],
  [
    "“The talks will resume,” Mr. Lavrov was quoted as saying by TASS.",
    [["direct", "Mr. Lavrov", "saying", "The talks will resume"]],
  ],
  [
    "‘We are not leaving,’ Mr. Diop told the Commons. ‘We never said we were.’",
    [["direct", "Mr. Diop", "told", "We are not leaving | We never said we were."]],
  ],
  ["Lavrov: ‘No talks before Tuesday’", [["mixed", "Lavrov", null, "No talks before Tuesday"]]],
  [
    "Putin says Mali ‘will not be abandoned’",
    [["mixed", "Putin", "says", "will not be abandoned"]],
  ],
  ["Diop: Talks were ‘a waste of time’", [["mixed", "Diop", null, "Talks were | a waste of time"]]],
  [
    '"We will not leave Mali, Mr. Lavrov said on Tuesday.',
    [["direct", "Mr. Lavrov", "said", "We will not leave Mali"]],
  ],
  [
    "“Russia is wrong,” Mr. Diop, the foreign minister of Mali since 2020, wrote in a letter to the council obtained by TASS.",
    [["direct", "Mr. Diop", "wrote", "Russia is wrong"]],
  ],
  [
    "Sen. Abdoulaye Diop, D-Mali, said the bill would pass.",
    [["indirect", "Sen. Abdoulaye Diop", "said", "the bill would pass"]],
  ],
  [
    "Asked whether he would run, Mr. Diop said, “Ask me later.”",
    [["direct", "Mr. Diop", "said", "Ask me later."]],
  ],
  [
    "“These things,” Mr. Diop said, pausing to look at his notes, “take time.”",
    [["direct", "Mr. Diop", "said", "These things | take time."]],
  ],
  [
    "Critics say the plan goes too far, while supporters argue it does not go far enough.",
    [
      ["indirect", "Critics", "say", "the plan goes too far"],
      ["indirect", "supporters", "argue", "it does not go far enough"],
    ],
  ],
  [
    "“It's a mess,” one official, who was not authorized to speak publicly, said.",
    [["direct", "one official", "said", "It's a mess"]],
  ],
  [
    "The problem, said Mr. Diop, is money.",
    [["indirect", "Mr. Diop", "said", "The problem | is money"]],
  ],
  [
    "Mr. Diop’s view is that Moscow is to blame.",
    [["indirect", "Mr. Diop", "view", "Moscow is to blame"]],
  ],
  [
    "The lawsuit alleges that the ministry “knowingly” hid the records.",
    [["mixed", "The lawsuit", "alleges", "the ministry | knowingly | hid the records"]],
  ],
  [
    "A poll released Monday by TASS found that 60 percent of Malians approve of the plan.",
    [
      [
        "indirect",
        "A poll released Monday by TASS",
        "found",
        "60 percent of Malians approve of the plan",
      ],
    ],
  ],
  [
    "“I don’t know,” Mr. Diop said when asked whether he would run.",
    [
      ["direct", "Mr. Diop", "said", "I don’t know"],
      ["indirect", null, "asked", "whether he would run"],
    ],
  ],
  [
    "“We won,” the president’s eldest son, Abdoulaye Diop Jr., said on CNN’s “State of the Union” on Sunday.",
    [["direct", "the president’s eldest son, Abdoulaye Diop Jr.", "said", "We won"]],
  ],
  [
    "Speaking to reporters in Moscow on Monday, Mr. Lavrov said the plan was “dead.”",
    [["mixed", "Mr. Lavrov", "said", "the plan was | dead."]],
  ],
  [
    "“I have nothing to hide,” added Mr. Lavrov. “Neither does the president.”",
    [["direct", "Mr. Lavrov", "added", "I have nothing to hide | Neither does the president."]],
  ],
  [
    "Moscow (TASS) — The talks are over, the foreign minister said on Monday.",
    [["indirect", "the foreign minister", "said", "The talks are over"]],
  ],
  [
    "The ministry issued a statement saying the allegations were “baseless.”",
    [["mixed", "The ministry", "saying", "the allegations were | baseless."]],
  ],
  [
    "Mr. Lavrov, who has called Mr. Diop a “puppet,” said the talks would go on.",
    [
      ["mixed", "Mr. Lavrov", "called", "Mr. Diop a | puppet"],
      ["indirect", "Mr. Lavrov", "said", "the talks would go on"],
    ],
  ],
  [
    "One official said the deal was “hanging by a thread”; another called it “dead.”",
    [
      ["mixed", "One official", "said", "the deal was | hanging by a thread"],
      ["mixed", "another", "called", "dead."],
    ],
  ],
  ["The mood, Mr. Diop said, was grim.", [["indirect", "Mr. Diop", "said", "The mood | was grim"]]],
  [
    "Mr. Diop said the mood was grim, adding, “We all knew it was over.”",
    [
      ["indirect", "Mr. Diop", "said", "the mood was grim"],
      ["direct", "Mr. Diop", "adding", "We all knew it was over."],
    ],
  ],
  [
    "Abdoulaye Diop, a spokesman for the ministry, said in an email that no talks were planned.",
    [["indirect", "Abdoulaye Diop", "said", "no talks were planned"]],
  ],
  [
    "Mr. Putin says he won’t; Mr. Diop says he will.",
    [
      ["indirect", "Mr. Putin", "says", "he won’t"],
      ["indirect", "Mr. Diop", "says", "he will"],
    ],
  ],
  [
    "“The deal,” Mr. Putin said on Tuesday in Moscow, where he met Mr. Diop, “is a disgrace.”",
    [["direct", "Mr. Putin", "said", "The deal | is a disgrace."]],
  ],
  [
    "The deal was worth millions, sources told TASS.",
    [["indirect", "sources", "told", "The deal was worth millions"]],
  ],
  ["The news of the deal, first reported by TASS, drew protests.", []],
  ["To Mr. Diop, the deal is “a farce.”", [["mixed", "Mr. Diop", null, "a farce."]]],
  [
    "In Mr. Diop’s view, the deal is a farce.",
    [["indirect", "Mr. Diop", "view", "the deal is a farce"]],
  ],
  [
    "Mr. Diop compared the deal to “a bad marriage.”",
    [["mixed", "Mr. Diop", "compared", "the deal to | a bad marriage."]],
  ],
  [
    "Mr. Diop ridiculed the deal as “a bad marriage.”",
    [["mixed", "Mr. Diop", "ridiculed", "the deal as | a bad marriage."]],
  ],
  ["“Historic,” Mr. Diop called it.", [["direct", "Mr. Diop", "called", "Historic"]]],
  [
    "“A bad marriage” is how Mr. Diop described the deal.",
    [["mixed", "Mr. Diop", null, "A bad marriage"]],
  ],
  [
    "Some voters were less sure. “I don’t know,” said one, Sergei Lavrov, as he left. “Maybe.”",
    [["direct", "one", "said", "I don’t know | Maybe."]],
  ],
  [
    "Mr. Diop has a simple answer for those who doubt him: “Come and see.”",
    [["direct", "Mr. Diop", null, "Come and see."]],
  ],
  [
    "A sign outside the ministry read “Go home, Sergei.”",
    [["direct", "A sign", "read", "Go home, Sergei."]],
  ],
  [
    "When asked whether Mali would pay, Mr. Diop was blunt: “Never.”",
    [
      ["indirect", null, "asked", "whether Mali would pay"],
      ["direct", "Mr. Diop", null, "Never."],
    ],
  ],
  [
    "The letter, signed by 12 ministers, calls the deal “null and void” and demands that Mali “be heard.”",
    [
      ["mixed", "The letter", "calls", "the deal | null and void"],
      ["mixed", "The letter", "demands", "Mali | be heard."],
    ],
  ],
  ["Mr. Diop gave no indication that he would leave.", []],
  [
    "There is, Mr. Diop insists, no deal.",
    [["indirect", "Mr. Diop", "insists", "There is | no deal"]],
  ],
  [
    "Mr. Lavrov made the case that the deal was sound.",
    [["indirect", "Mr. Lavrov", "made the case", "the deal was sound"]],
  ],
  [
    "“I said, ‘What deal?’ And he said, ‘The deal you signed,’” Mr. Diop recalled.",
    [
      [
        "direct",
        "Mr. Diop",
        "recalled",
        "I said, ‘What deal?’ And he said, ‘The deal you signed,’",
      ],
      ["direct", "he", "said", "The deal you signed"],
    ],
  ],
  [
    "The ministry said in a statement that it had “no plans” to leave and called on both sides to “show restraint.”",
    [
      ["mixed", "The ministry", "said", "it had | no plans | to leave"],
      ["mixed", "The ministry", "called on", "show restraint."],
    ],
  ],
  [
    "In an email, a spokesman for Mr. Diop, Sergei Lavrov, wrote: “We do not comment on rumors.”",
    [
      [
        "direct",
        "a spokesman for Mr. Diop, Sergei Lavrov",
        "wrote",
        "We do not comment on rumors.",
      ],
    ],
  ],
  [
    "People close to Mr. Putin say he has grown tired of the talks.",
    [["indirect", "People close to Mr. Putin", "say", "he has grown tired of the talks"]],
  ],
  [
    "Mr. Lavrov has long argued that Mali — which he calls “our oldest friend” — must be helped.",
    [
      [
        "mixed",
        "Mr. Lavrov",
        "argued",
        "Mali — which he calls | our oldest friend | must be helped",
      ],
      ["mixed", "he", "calls", "our oldest friend"],
    ],
  ],
  [
    "The man, 34, was shot at 3 a.m. Monday, said Abdoulaye Diop, a police spokesman.",
    [["indirect", "Abdoulaye Diop", "said", "The man, 34, was shot at 3 a.m. Monday"]],
  ],
  [
    "Republicans, Mr. Diop said, “own this.”",
    [["mixed", "Mr. Diop", "said", "Republicans | own this."]],
  ],
  [
    "Mr. Diop’s message to Moscow was blunt: Pay up.",
    [["indirect", "Mr. Diop", "message", "Pay up"]],
  ],
  [
    "Mr. Diop likes to say that “politics is football.”",
    [["mixed", "Mr. Diop", "say", "politics is football."]],
  ],
  [
    "Democrats have said they will oppose the bill; Republicans say it will pass.",
    [
      ["indirect", "Democrats", "said", "they will oppose the bill"],
      ["indirect", "Republicans", "say", "it will pass"],
    ],
  ],
  [
    "Prosecutors allege that Mr. Diop stole the letters and “lied repeatedly” about it.",
    [
      [
        "mixed",
        "Prosecutors",
        "allege",
        "Mr. Diop stole the letters and | lied repeatedly | about it",
      ],
    ],
  ],
  [
    "“The vote,” he claimed without evidence, “was rigged.”",
    [["direct", "he", "claimed", "The vote | was rigged."]],
  ],
  [
    "Residents described scenes of panic. “People were running,” said one woman, who would not give her name.",
    [
      ["indirect", "Residents", "described", "scenes of panic"],
      ["direct", "one woman", "said", "People were running"],
    ],
  ],
  [
    "Mr. Lavrov, who was in Kidal, said by phone that “things are calm” in the town.",
    [["mixed", "Mr. Lavrov", "said", "things are calm | in the town"]],
  ],
  [
    "In emails released by the ministry, one adviser called the plan “dead on arrival” and warned that it “could end badly.”",
    [
      ["mixed", "one adviser", "called", "the plan | dead on arrival"],
      ["mixed", "one adviser", "warned", "could end badly."],
    ],
  ],
];

test.each(SENTENCES)("%s", (text, statements) => {
  expect(read(text)).toEqual(statements);
});

test("who acts in a short paragraph says the quotation that the next one is", () => {
  const text =
    "“He was in the room,” Mr. Diop said.\n\nA ministry spokesman laughed.\n\n“You will see it in time.”";
  expect(read(text).at(-1)).toEqual([
    "direct",
    "A ministry spokesman",
    null,
    "You will see it in time.",
  ]);
});

test("a paragraph that ends with a colon tells whose quotation the next one is", () => {
  const text = "“We go,” Mr. Lavrov said.\n\nMr. Diop was clear:\n\n“We stay here.”";
  expect(read(text).map(([, speaker]) => speaker)).toEqual(["Mr. Lavrov", "Mr. Diop"]);
});

test("whose reply a quotation is called says it", () => {
  const text = "“We have read it,” Mr. Putin said.\n\n“We’ll see,” was Mr. Lavrov’s only reply.";
  expect(read(text).map(([, speaker]) => speaker)).toEqual(["Mr. Putin", "Mr. Lavrov"]);
});

test("a paragraph without quotation marks is said where the one before announces a statement", () => {
  const said = "We have seen the reports. They are false, and we will say so in court.";
  expect(
    read(`The ministry released a statement on Monday:\n\n${said}\n\nThe talks go on.`),
  ).toEqual([["direct", "The ministry", null, said]]);
  const places = "Kidal, where the army has stood since June and where the men had waited for him.";
  expect(read(`Mr. Diop visited three towns:\n\n${places}`)).toEqual([]);
});

test("the turns of a transcript are said by whom they begin with, and questions are nobody’s", () => {
  const text =
    "MR. DIOP: Thank you all for coming.\n\nQ: Will you stay?\n\nMR. DIOP: We will stay as long as we must.";
  expect(read(text)).toEqual([
    ["direct", "MR. DIOP", null, "Thank you all for coming."],
    ["direct", "MR. DIOP", null, "We will stay as long as we must."],
  ]);
  const interview =
    "((Wikinews)) What will you do?\n\n((Abdoulaye Diop)) I will stay.\n\n((Wikinews)) For how long?\n\n((Abdoulaye Diop)) A year.";
  expect(read(interview).map(([, speaker]) => speaker)).toEqual([
    "Abdoulaye Diop",
    "Abdoulaye Diop",
  ]);
});

test("a list of places with what happened there is no transcript", () => {
  const text =
    "Mali: Ten men were hurt in Kidal on Monday.\n\nRussia: The council met in Moscow.\n\nMali: The army left Kidal.";
  expect(read(text)).toEqual([]);
});

test("a quotation that a name signs in the paragraph after it is his", () => {
  const text =
    "“We go,” Mr. Lavrov said.\n\n“We stay here, all of us.”\n\n— Abdoulaye Diop, in Kidal";
  expect(read(text).map(([, speaker]) => speaker)).toEqual(["Mr. Lavrov", "Abdoulaye Diop"]);
});
