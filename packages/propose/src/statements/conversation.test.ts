/** Who goes on, who answers, and who is quoted beside a quotation, in paragraphs written for this test. */
import { expect, test } from "vitest";
import type { StatementRow as Row } from "../testing/read-statements.ts";
import { readStatements as read } from "../testing/read-statements.ts";

const TEXTS: [what: string, text: string, statements: Row[]][] = [
  [
    "he goes on, and not whoever a relative clause of his sentence quotes",
    "“We will stay,” Mr. Diop told the crowd, which chanted “Kidal is ours!” as he left. “I am not going.”",
    [
      ["direct", "Mr. Diop", "told", "We will stay"],
      ["direct", "the crowd", "chanted", "Kidal is ours!"],
      ["direct", "Mr. Diop", null, "I am not going."],
    ],
  ],
  [
    "who asks and who answers take turns",
    "“Where were you?” Mr. Lavrov asked.\n\n“At home,” Mr. Diop said.\n\n“Alone?”\n\n“Alone.”",
    [
      ["direct", "Mr. Lavrov", "asked", "Where were you?"],
      ["direct", "Mr. Diop", "said", "At home"],
      ["direct", "Mr. Lavrov", null, "Alone?"],
      ["direct", "Mr. Diop", null, "Alone."],
    ],
  ],
  [
    "who goes on in a new paragraph asks nobody",
    "“We were at home,” Mr. Diop said.\n\n“We saw nothing.”",
    [
      ["direct", "Mr. Diop", "said", "We were at home"],
      ["direct", "Mr. Diop", null, "We saw nothing."],
    ],
  ],
  [
    "whoever reacts at the end of a paragraph says the next one",
    "A survey found that half of the voters were tired of the talks.\n\nMr. Diop was asked if he feared a defeat. He smiled.\n\n“Bring it on.”",
    [
      ["indirect", "A survey", "found", "half of the voters were tired of the talks"],
      ["indirect", null, "asked", "if he feared a defeat"],
      ["direct", "He", null, "Bring it on."],
    ],
  ],
  [
    "what a colon announces is not what the next sentence tells of",
    "“The offer is absurd,” Mr. Diop told ministers in Bamako, adding: “We are staying.” His counterpart scoffed.",
    [
      ["direct", "Mr. Diop", "told", "The offer is absurd"],
      ["direct", "Mr. Diop", "adding", "We are staying."],
    ],
  ],
  [
    "a quotation that a full stop ends goes on after what its speaker does",
    "“There is a lesson there,” said Mr. Diop, “if they want to learn it.” He laughed. “They do not.”",
    [
      [
        "direct",
        "Mr. Diop",
        "said",
        "There is a lesson there | if they want to learn it. | They do not.",
      ],
    ],
  ],
  [
    "“was all he would say”",
    "It was not clear whether the talks would go on. “We will see,” was all the minister would say.",
    [["direct", "the minister", null, "We will see"]],
  ],
  [
    "words for when are nobody, before the verb and at the beginning",
    "They quoted the minister, who last month called the plan “dead on arrival.” Hours later, he issued a statement insisting Mali had “nothing to hide.”",
    [
      ["mixed", "the minister", "called", "the plan | dead on arrival."],
      ["mixed", "he", "insisting", "Mali had | nothing to hide."],
    ],
  ],
  [
    "adverbs and participles between an article and a name",
    "“That is not true,” countered a clearly irritated Lavrov.",
    [["direct", "a clearly irritated Lavrov", "countered", "That is not true"]],
  ],
  [
    "what a message is called is not what it says",
    "In a message sent on Tuesday under the heading “Enough,” the ministry told its staff that the talks were “a waste of time.”",
    [["mixed", "the ministry", "told", "the talks were | a waste of time."]],
  ],
];

test.each(TEXTS)("%s", (_, text, statements) => {
  expect(read(text)).toEqual(statements);
});
