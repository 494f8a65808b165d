import { expect, test } from "vitest";
import { readStatements as read } from "../testing/read-statements.ts";

test.each([
  ["“We stay here,” Mr. Diop said.", ["direct", "Mr. Diop", "said", "We stay here"]],
  ['"We stay here," said Mr. Diop on Monday.', ["direct", "Mr. Diop", "said", "We stay here"]],
  ["Mr. Diop said: «We stay here.»", ["direct", "Mr. Diop", "said", "We stay here."]],
  ["„We stay here“, Diop said.", ["direct", "Diop", "said", "We stay here"]],
  ["‘We stay here,’ he underlined.", ["direct", "he", "underlined", "We stay here"]],
  ["Mr. Diop said that Mali would stay.", ["indirect", "Mr. Diop", "said", "Mali would stay"]],
  ["Diop told reporters on Monday that Mali stays.", ["indirect", "Diop", "told", "Mali stays"]],
  ["According to Diop, Mali will stay.", ["indirect", "Diop", "According to", "Mali will stay"]],
  [
    "Mali will stay there, according to Diop.",
    ["indirect", "Diop", "according to", "Mali will stay there"],
  ],
  [
    "Mali will stay there, Mr. Lavrov said.",
    ["indirect", "Mr. Lavrov", "said", "Mali will stay there"],
  ],
  [
    "Lavrov, the foreign minister, denied that Russia left.",
    ["indirect", "Lavrov", "denied", "Russia left"],
  ],
  ["Mr. Diop called the plan “a joke”.", ["mixed", "Mr. Diop", "called", "the plan | a joke"]],
  ["As Mr. Diop said, Mali will stay.", ["indirect", "Mr. Diop", "said", "Mali will stay"]],
  [
    "Mali, Mr. Diop said, will stay there.",
    ["indirect", "Mr. Diop", "said", "Mali | will stay there"],
  ],
  [
    "Mr. Diop made it clear that Mali will stay.",
    ["indirect", "Mr. Diop", "made it clear", "Mali will stay"],
  ],
  [
    "Mr. Diop called on Russia to stay there.",
    ["indirect", "Mr. Diop", "called on", "to stay there"],
  ],
  [
    "Mr. Diop was quoted as saying that Mali will stay.",
    ["indirect", "Mr. Diop", "saying", "Mali will stay"],
  ],
  [
    "“Mali will stay here,” TASS quoted Diop as saying.",
    ["direct", "Diop", "saying", "Mali will stay here"],
  ],
  [
    "Lavrov’s spokesman said Mali will stay.",
    ["indirect", "Lavrov’s spokesman", "said", "Mali will stay"],
  ],
  ["Diop accused Lavrov of lying to Mali.", ["indirect", "Diop", "accused", "lying to Mali"]],
  ["“We stay here.” — Abdoulaye Diop", ["direct", "Abdoulaye Diop", null, "We stay here."]],
  ["Mr. Diop’s answer was clear: “We stay here.”", ["direct", "Mr. Diop", null, "We stay here."]],
  ["“Thank you, Moscow!” Diop said to applause.", ["direct", "Diop", "said", "Thank you, Moscow!"]],
  ["Said Mr. Diop: “We stay here.”", ["direct", "Mr. Diop", "Said", "We stay here."]],
  ["“We stay here,” the memo reads.", ["direct", "the memo", "reads", "We stay here"]],
  ["Diop is convinced that Mali stays.", ["indirect", "Diop", "convinced", "Mali stays"]],
  ["Diop has long maintained that Mali stays.", ["indirect", "Diop", "maintained", "Mali stays"]],
  ["Diop pledged Monday to stay there.", ["indirect", "Diop", "pledged", "to stay there"]],
  ["Diop said on “Face the Nation” that he stays.", ["indirect", "Diop", "said", "he stays"]],
  ["Diop said — as TASS told — “We stay here.”", ["direct", "Diop", "said", "We stay here."]],
  [
    "Two people familiar with the talks said Diop would stay.",
    ["indirect", "Two people familiar with the talks", "said", "Diop would stay"],
  ],
  [
    "“We stay here,” the spokesman, who asked not to be named, told TASS.",
    ["direct", "the spokesman", "told", "We stay here"],
  ],
  [
    "Abdoulaye Diop, of TASS, one of four brothers, stated: “We stay here.”",
    ["direct", "Abdoulaye Diop", "stated", "We stay here."],
  ],
  [
    "Diop, speaking through a translator: “We stay here.”",
    ["direct", "Diop", null, "We stay here."],
  ],
  [
    "Moscow released a statement which said, “We stay here.”",
    ["direct", "Moscow", "said", "We stay here."],
  ],
  ["“Let us talk!” Diop told the world.", ["direct", "Diop", "told", "Let us talk!"]],
  ["“We stay” tweeted Diop “in Mali.”", ["direct", "Diop", "tweeted", "We stay | in Mali."]],
  [
    "The judge presiding over the case, Sergei Lavrov, said: “We stay here.”",
    ["direct", "The judge presiding over the case, Sergei Lavrov", "said", "We stay here."],
  ],
  ["They protested by shouting “Go home!”", ["direct", "They", "shouting", "Go home!"]],
  [
    "It was reported on Monday that Mali will stay.",
    ["indirect", null, "reported", "Mali will stay"],
  ],
  ["Diop expressed hope that Mali will stay.", ["indirect", "Diop", "hope", "Mali will stay"]],
  [
    "Diop promised each man would be paid.",
    ["indirect", "Diop", "promised", "each man would be paid"],
  ],
  [
    "He thanked Russia “for its lucid reading”.",
    ["mixed", "He", "thanked", "for its lucid reading"],
  ],
  ["Diop said the army feels no fear.", ["indirect", "Diop", "said", "the army feels no fear"]],
  [
    "Diop said Thursday’s attack was the fourth.",
    ["indirect", "Diop", "said", "Thursday’s attack was the fourth"],
  ],
  [
    "Diop said yesterday morning the army will stay.",
    ["indirect", "Diop", "said", "the army will stay"],
  ],
  [
    "Diop indicated on Twitter the talks had begun.",
    ["indirect", "Diop", "indicated", "the talks had begun"],
  ],
  [
    "TASS reported on Thursday, trade had risen.",
    ["indirect", "TASS", "reported", "trade had risen"],
  ],
  [
    "TASS said Russia and Mali had to hurry.",
    ["indirect", "TASS", "said", "Russia and Mali had to hurry"],
  ],
  ["Diop called for a vote on the plan.", ["indirect", "Diop", "called for", "a vote on the plan"]],
  ["Diop warned of a long war.", ["indirect", "Diop", "warned", "a long war"]],
  ["Diop blamed Russia for the delay.", ["indirect", "Diop", "blamed", "Russia for the delay"]],
  ["Diop’s promise to leave Mali drew cheers.", ["indirect", "Diop", "promise", "to leave Mali"]],
  [
    "Lavrov is said to be tired of it.",
    ["indirect", null, "said", "Lavrov is said to be tired of it"],
  ],
  ["It was reported Diop would stay.", ["indirect", null, "reported", "Diop would stay"]],
  [
    "It was a plan described by Lavrov as “rather hectic”.",
    ["mixed", "Lavrov", "described", "rather hectic"],
  ],
  [
    "“Stay here! Stay here!” the crowd chanted.",
    ["direct", "the crowd", "chanted", "Stay here! Stay here!"],
  ],
  [
    "“We stay,” said Abdoulaye Diop, a minister of Mali, “because we must.”",
    ["direct", "Abdoulaye Diop", "said", "We stay | because we must."],
  ],
  ["Diop announced a plan for Mali.", ["indirect", "Diop", "announced", "a plan for Mali"]],
  ["Diop denied any talks, but stayed.", ["indirect", "Diop", "denied", "any talks"]],
  ["Diop called the plan dangerous.", ["indirect", "Diop", "called", "the plan dangerous"]],
  ["Per the ministry, Mali will stay.", ["indirect", "the ministry", "Per", "Mali will stay"]],
  [
    "In the words of Lavrov, “it is a long way.”",
    ["mixed", "Lavrov", "In the words of", "it is a long way."],
  ],
  [
    "According to the ministry (TASS), Mali will stay.",
    ["indirect", "the ministry (TASS)", "According to", "Mali will stay"],
  ],
  ["Diop was asked if he would stay.", ["indirect", null, "asked", "if he would stay"]],
  ["Two men were ordered to leave Kidal.", ["indirect", null, "ordered", "to leave Kidal"]],
  [
    "It is a rule which analysts say could end the war.",
    ["indirect", "analysts", "say", "could end the war"],
  ],
  [
    "However, earlier this year, Diop said in a letter he was ready.",
    ["indirect", "Diop", "said", "he was ready"],
  ],
  [
    "If these reports are right, Diop says, leaving Mali may take a year.",
    ["indirect", "Diop", "says", "If these reports are right | leaving Mali may take a year"],
  ],
  [
    "In the survey, most men said Mr. Diop was tired.",
    ["indirect", "most men", "said", "Mr. Diop was tired"],
  ],
  [
    "Aides to Mr. Diop concede privately that it is hard.",
    ["indirect", "Aides to Mr. Diop", "concede", "it is hard"],
  ],
  [
    "Mr. Diop, in a letter to the minister, Sergei Lavrov, wrote that he would stay.",
    ["indirect", "Mr. Diop", "wrote", "he would stay"],
  ],
  [
    "He described Lavrov, variously, as “tired,” “a liar” and “a friend.”",
    ["mixed", "He", "described", "Lavrov, variously, as | tired | a liar | and | a friend."],
  ],
  [
    "A poll found Mr. Diop leading by four points.",
    ["indirect", "A poll", "found", "Mr. Diop leading by four points"],
  ],
  ["Diop warned Russia not to stay.", ["indirect", "Diop", "warned", "not to stay"]],
  [
    "But Abdoulaye Diop later left, saying on Twitter that he was tired.",
    ["indirect", "Abdoulaye Diop", "saying", "he was tired"],
  ],
  [
    "Analysts have called that claim absurd.",
    ["indirect", "Analysts", "called", "that claim absurd"],
  ],
  [
    "Diop is accused of leaving Mali.",
    ["indirect", null, "accused", "Diop is accused of leaving Mali"],
  ],
  ["The decree instructs them to stay.", ["indirect", "The decree", "instructs", "to stay"]],
  [
    "His sister made public requests for his early release.",
    ["indirect", "His sister", "requests", "his early release"],
  ],
  ["Many men feel like the war is over.", ["indirect", "Many men", "feel", "the war is over"]],
  [
    "The head of the union (TASS), Mr. Diop, said it was over.",
    ["indirect", "The head of the union (TASS), Mr. Diop", "said", "it was over"],
  ],
  [
    "Several men — who asked not to be named — said it was over.",
    ["indirect", "Several men", "said", "it was over"],
  ],
  [
    "Two men who attended told TASS that it was over.",
    ["indirect", "Two men", "told", "it was over"],
  ],
  ["“No,” Diop said flatly.", ["direct", "Diop", "said", "No"]],
  [
    "What they hear, Diop says, is strength.",
    ["indirect", "Diop", "says", "What they hear | is strength"],
  ],
  ["Diop fired back in a letter: “I am not ready.”", ["direct", "Diop", null, "I am not ready."]],
  [
    "According to the ruling, a host, such as TASS, must pay.",
    ["indirect", "the ruling", "According to", "a host, such as TASS, must pay"],
  ],
  ["Mali claimed, as of Thursday, it was free.", ["indirect", "Mali", "claimed", "it was free"]],
  [
    "TASS referred to the 707 involved as a “cargo plane”.",
    ["mixed", "TASS", "referred", "the 707 involved as a | cargo plane"],
  ],
  ["Diop said this applied to Mali.", ["indirect", "Diop", "said", "this applied to Mali"]],
  ["It is time, he said, for “a change.”", ["mixed", "he", "said", "It is time | for | a change."]],
  ["Mali is tired of it, polls show.", ["indirect", "polls", "show", "Mali is tired of it"]],
  [
    "It was, in the words of Mr. Diop, “a very long day.”",
    ["mixed", "Mr. Diop", "in the words of", "It was | a very long day."],
  ],
  ["“They feel alone,” he went on.", ["direct", "he", "went on", "They feel alone"]],
  [
    "Diop apologised to the men for “having an idiot here.”",
    ["mixed", "Diop", "apologised", "having an idiot here."],
  ],
  [
    "They met people with flags and a banner from Moscow saying “we stay here.”",
    ["mixed", "a banner from Moscow", "saying", "we stay here."],
  ],
  ["“Go home now” poster at a march in Kidal.", ["direct", "poster", null, "Go home now"]],
  [
    "The prosecutor general of Mali, Abdoulaye Diop, said the army left.",
    ["indirect", "The prosecutor general of Mali, Abdoulaye Diop", "said", "the army left"],
  ],
  [
    "One of the authors, historian Abdoulaye Diop, told TASS that it was over.",
    ["indirect", "One of the authors, historian Abdoulaye Diop", "told", "it was over"],
  ],
  [
    "Mr. Lavrov denounced the claims of the army as a “bad joke”.",
    ["mixed", "Mr. Lavrov", "denounced", "the claims of the army as a | bad joke"],
  ],
  [
    "Moscow credits Mr. Diop with “an end to the war”.",
    ["mixed", "Moscow", "credits", "Mr. Diop with | an end to the war"],
  ],
  [
    "Mr. Diop added regarding the request, the army had left.",
    ["indirect", "Mr. Diop", "added", "the army had left"],
  ],
  [
    "TASS said in its report, the army had left.",
    ["indirect", "TASS", "said", "the army had left"],
  ],
  ["TASS said on last Monday they’d left Mali.", ["indirect", "TASS", "said", "they’d left Mali"]],
  [
    "Lavrov remarked the talks were long.",
    ["indirect", "Lavrov", "remarked", "the talks were long"],
  ],
  [
    "The constitution stipulates that Mali is one.",
    ["indirect", "The constitution", "stipulates", "Mali is one"],
  ],
  ["Diop asked Lavrov for a new plan.", ["indirect", "Diop", "asked", "a new plan"]],
  [
    "Moscow ordered three days of mourning.",
    ["indirect", "Moscow", "ordered", "three days of mourning"],
  ],
  [
    "Lavrov’s claims of fraud in Mali have not been heard.",
    ["indirect", "Lavrov", "claims", "fraud in Mali"],
  ],
  [
    "Moscow stated its intention to leave Mali.",
    ["indirect", "Moscow", "intention", "to leave Mali"],
  ],
  [
    "They met for what Mr. Diop described as a last round of talks in Moscow.",
    ["indirect", "Mr. Diop", "described", "a last round of talks"],
  ],
  [
    "The men left but, according to her memoirs, Mali was free.",
    ["indirect", "her memoirs", "according to", "Mali was free"],
  ],
  [
    "The men stayed and, by early reports, ten of them were wounded.",
    ["indirect", "early reports", "by", "ten of them were wounded"],
  ],
  [
    "TASS reported officials, following an inquiry, had left Mali.",
    ["indirect", "TASS", "reported", "officials, following an inquiry, had left Mali"],
  ],
  [
    "As revealed at the trial, the men had left.",
    ["indirect", null, "revealed", "the men had left"],
  ],
  ["As reported by TASS, the men had left.", ["indirect", "TASS", "reported", "the men had left"]],
  [
    "They had assurances from Moscow that the army would stay.",
    ["indirect", "Moscow", "assurances", "the army would stay"],
  ],
  [
    "Over 100 men signed a letter urging Mali to stay.",
    ["indirect", "Over 100 men", "urging", "to stay"],
  ],
  [
    "Mr. Diop used the speech to argue that Mali was one.",
    ["indirect", "Mr. Diop", "argue", "Mali was one"],
  ],
])("%s", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test("paragraphs between a colon and a signature are a quotation", () => {
  const text =
    "Mr. Diop rejected the plan in a letter:\n\nIt is not for others to tell us what to do.\n\n" +
    "The army stays.\n\n– Minister Abdoulaye Diop, “Letter to the council”\n\nThe council met.";
  expect(read(text)).toEqual([
    [
      "direct",
      "Minister Abdoulaye Diop",
      null,
      "It is not for others to tell us what to do. | The army stays.",
    ],
  ]);
});

test("what is shouted or read ends with its quotation", () => {
  const text =
    "They protested by shouting “go home!” and holding signs which read “no war” on Monday.";
  expect(read(text)).toEqual([
    ["mixed", "They", "shouting", "go home!"],
    ["mixed", "signs", "read", "no war"],
  ]);
});

test("the name after an office is the speaker’s, and the town after a name is not", () => {
  const text = "Abdoulaye Diop, the mayor of Kita, Mali, said the men had left.";
  expect(read(text).map(([, speaker]) => speaker)).toEqual(["the mayor of Kita"]);
});

test("a participle after what somebody said of himself goes with him", () => {
  const text = "Sergei Lavrov told TASS he considered it fair, saying the talks would go on.";
  expect(read(text).at(-1)).toEqual([
    "indirect",
    "Sergei Lavrov",
    "saying",
    "the talks would go on",
  ]);
});

test("each of two says his own, where one of them is told with “despite” or “several”", () => {
  const despite = "The army says it left nothing behind despite TASS claiming the men had left.";
  expect(read(despite)).toEqual([
    ["indirect", "The army", "says", "it left nothing behind"],
    ["indirect", "TASS", "claiming", "the men had left"],
  ]);
  const several = "One man said it was over and several said they wanted to go.";
  expect(read(several).map(([, speaker]) => speaker)).toContain("several");
});

test("after a semicolon another tells another thing", () => {
  const text = "Diop said the army had left Kidal; TASS later reported that it was still there.";
  expect(read(text)).toEqual([
    ["indirect", "Diop", "said", "the army had left Kidal"],
    ["indirect", "TASS", "reported", "it was still there"],
  ]);
});

test("a stop before a number ends the sentence of an “according to”", () => {
  const text =
    "Two thousand men have left since Wednesday. 76 villages were hit according to TASS.";
  expect(read(text)).toEqual([["indirect", "TASS", "according to", "76 villages were hit"]]);
});

test("a relative clause that quotes keeps its words, and the verb after it has its own", () => {
  const text = "Mr. Diop, who has called himself a “unifier,” also said he planned to stay.";
  expect(read(text)).toEqual([
    ["mixed", "Mr. Diop", "called", "unifier"],
    ["indirect", "Mr. Diop", "said", "he planned to stay"],
  ]);
});

test("words put between dashes are said by whom their own cue names", () => {
  const text =
    "Mr. Lavrov told Diop that he would stay — “I signed a paper,” he explained — and wait.";
  expect(read(text).map(([, speaker, cue]) => [speaker, cue])).toEqual([
    ["Mr. Lavrov", "told"],
    ["he", "explained"],
  ]);
});

test("what is told ends where another tells that it was said", () => {
  const text = "Diop said Russia should “look for a way out,” TASS reported.";
  expect(read(text).map(([, , cue, content]) => [cue, content])).toContainEqual([
    "said",
    "Russia should | look for a way out",
  ]);
});

test("what the article puts between two dashes parts no quotation", () => {
  const text =
    "“We stay,” Diop said.\n\n“But I will not let him” — Lavrov — “destroy what we built.”";
  expect(read(text).map(([, speaker, , content]) => [speaker, content])).toEqual([
    ["Diop", "We stay"],
    ["Diop", "But I will not let him | destroy what we built."],
  ]);
});

test("who does something between two quotations says the second", () => {
  const text =
    "“It is over,” Diop said.\n\n“It is not,” Lavrov said. Diop shook his head. “It is.”";
  expect(read(text).map(([, speaker]) => speaker)).toEqual(["Diop", "Lavrov", "Diop"]);
});

test("with several people each calls a thing his own name for it", () => {
  const text = "They met, with Diop calling it “a joke” and Lavrov calling it “a dream”.";
  expect(read(text).map(([, speaker]) => speaker)).toEqual(["Diop", "Lavrov"]);
});

test("what others say inside of a quotation is a statement of theirs", () => {
  const text = "“The army says that it stays, and I believe it will not,” Mr. Diop told TASS.";
  expect(read(text).map(([, speaker, cue]) => [speaker, cue])).toEqual([
    ["Mr. Diop", "told"],
    ["The army", "says"],
    ["I", "believe"],
  ]);
});

test("a participle after a phrase of place goes with the name before the verb", () => {
  const text = "In the letter itself Diop also made this point, writing “We have told the army.”";
  expect(read(text)).toEqual([["direct", "Diop", "writing", "We have told the army."]]);
});

test("in a heading of capitals a verb is a verb", () => {
  const text = "Lavrov Says He Would Stay in Mali\n\nMOSCOW — It was a long day.";
  expect(read(text)).toEqual([["indirect", "Lavrov", "Says", "He Would Stay in Mali"]]);
});

test("a cue inside a quotation joins its two parts", () => {
  const [statement] = read("“We stay here,” Mr. Diop told the press, “and we will not leave.”");
  expect(statement).toEqual([
    "direct",
    "Mr. Diop",
    "told",
    "We stay here | and we will not leave.",
  ]);
});

test("in one paragraph a second quotation goes on with the first", () => {
  expect(read("“We stay here,” Mr. Diop said on Monday. “We will not leave.”")).toEqual([
    ["direct", "Mr. Diop", "said", "We stay here | We will not leave."],
  ]);
});

test("after the comma of a quotation another cue says another thing", () => {
  const text = "Mr. Diop told them he was “glad to be here,” and said, “We stay.”";
  expect(read(text).map(([, , cue]) => cue)).toEqual(["told", "said"]);
});

test("a second quotation in a sentence that only tells who spoke keeps its own speaker", () => {
  const text = "“I do not believe it,” said Mr. Diop. “It is wrong,” said Mr. Lavrov.";
  expect(read(text).map(([, speaker]) => speaker)).toEqual(["Mr. Diop", "Mr. Lavrov"]);
});

test("a quotation without a cue is said by whom its own sentence or paragraph tells of", () => {
  const own =
    "“We go,” said Mr. Diop.\n\nMr. Lavrov reacted on Twitter, “We are sad to see them go.”";
  expect(read(own).map(([, speaker]) => speaker)).toEqual(["Mr. Diop", "Mr. Lavrov"]);
  const before = "“We go,” said Mr. Diop.\n\nMr. Lavrov was moved. “We are sad to see them go.”";
  expect(read(before).map(([, speaker]) => speaker)).toEqual(["Mr. Diop", "Mr. Lavrov"]);
});

test("a quotation that runs over paragraphs is one statement", () => {
  const text = "“We stay here. There is more.\n\n“And we will not leave,” Mr. Diop said.";
  expect(read(text)).toEqual([
    ["direct", "Mr. Diop", "said", "We stay here. There is more. | And we will not leave"],
  ]);
});

test("a quotation without a cue goes on with the turn of the one before", () => {
  const statements = read("“We stay here,” Mr. Diop said.\n\n“We will not leave this place.”");
  expect(statements.map(([, speaker]) => speaker)).toEqual(["Mr. Diop", "Mr. Diop"]);
});

test.each([
  "The French force “Barkhane” left in 2022.",
  "The film “No Country for Old Men” was shown in Kidal.",
  "They met the so-called “experts” in Moscow.",
  "The report was read in Moscow on Monday.",
  "Mr. Diop told nobody.",
  "Eleven men were reported by TASS on Monday.",
  "The army proposed the plan, and Diop disclosed the matter.",
  "The war went on for “years.”",
  "The video showed a man as he ran.",
  "Mali was governed under the “one country, two systems” model.",
  "People who do not realize that it is over stay.",
  "They met a force called the Guard in Kidal.",
  "He removed people from there, a process called “exfiltration.”",
  "Moscow did not disclose at the time whether it had received a letter.",
  "The council confirmed him, but the army stayed.",
  "How would you describe your style of work?",
  "The name must not cite any person or place.",
  "Diop called a halt to the work of the council.",
  "The office is looking into alleged money paid to two men.",
  "Mali ordered extra stock for Kidal.",
])("%s says that nobody speaks", (text) => {
  expect(read(text)).toEqual([]);
});

test("of a clause with few quoted words the whole is content, in pieces at the marks", () => {
  const text =
    "Mr. Lavrov said that the aid was “free” and that Russia would deliver all of it soon.";
  expect(read(text)).toEqual([
    [
      "mixed",
      "Mr. Lavrov",
      "said",
      "the aid was | free | and that Russia would deliver all of it soon",
    ],
  ]);
});
