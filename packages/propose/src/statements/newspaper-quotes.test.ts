/** More sentences and articles in the styles of newspapers, written for this test: whose quoted words are hard to tell. */
import { expect, test } from "vitest";
import type { StatementRow as Row } from "../testing/read-statements.ts";
import { readStatements as read } from "../testing/read-statements.ts";

const TEXTS: [text: string, statements: Row[]][] = [
  [
    "Mr. Putin congratulated Mr. Diop, saying, “I hope we can get a lot of things done together.”",
    [
      ["direct", "Mr. Putin", "saying", "I hope we can get a lot of things done together."],
      ["indirect", "I", "hope", "we can get a lot of things done together"],
    ],
  ],
  [
    "Mr. Diop blasted the ruling, which was announced on Monday, as “a disgrace.”",
    [
      [
        "mixed",
        "Mr. Diop",
        "blasted",
        "the ruling, which was announced on Monday, as | a disgrace.",
      ],
    ],
  ],
  [
    "He painted Mr. Lavrov as “a man of the past.”",
    [["mixed", "He", "painted", "Mr. Lavrov as | a man of the past."]],
  ],
  [
    "The ministry, which was described as “bloated” by two former officials, declined to comment.",
    [["mixed", "two former officials", "described", "bloated"]],
  ],
  [
    "Mr. Diop has been described by allies as “tireless” and by critics as “reckless.”",
    [
      ["mixed", "allies", "described", "tireless"],
      ["mixed", "critics", "described", "reckless."],
    ],
  ],
  [
    "The plan was called “dead on arrival” by one lawmaker.",
    [["mixed", "one lawmaker", "called", "dead on arrival"]],
  ],
  [
    "Police detained eight people for “spreading false rumors.”",
    [["mixed", null, null, "spreading false rumors."]],
  ],
  [
    'MOSCOW, July 9 (Reuters) - Russia will keep its forces in Mali, Foreign Minister Sergei Lavrov said on Thursday, rejecting what he called "Western hysteria".',
    [
      ["indirect", "Foreign Minister Sergei Lavrov", "said", "Russia will keep its forces in Mali"],
      ["direct", "Foreign Minister Sergei Lavrov", "rejecting", "Western hysteria"],
    ],
  ],
  [
    "BAMAKO (AP) — The government of Mali said Friday it would “never again” ask for foreign help, hours after the foreign minister warned of “grave consequences.”",
    [
      ["mixed", "The government of Mali", "said", "it would | never again | ask for foreign help"],
      ["mixed", "the foreign minister", "warned", "grave consequences."],
    ],
  ],
  [
    "Prosecutors say the driver, 45, told a friend he would “make them pay” before the crash.",
    [
      [
        "mixed",
        "Prosecutors",
        "say",
        "the driver, 45, told a friend he would | make them pay | before the crash",
      ],
      ["mixed", "the driver", "told", "he would | make them pay | before the crash"],
    ],
  ],
  [
    "The coach said his players “ran out of gas” in the fourth quarter.",
    [["mixed", "The coach", "said", "his players | ran out of gas | in the fourth quarter"]],
  ],
  [
    "“Am I worried?” Mr. Diop said, laughing. “No.”",
    [["direct", "Mr. Diop", "said", "Am I worried? | No."]],
  ],
  [
    "Those close to the campaign say they are “cautiously optimistic.”",
    [["mixed", "Those close to the campaign", "say", "they are | cautiously optimistic."]],
  ],
  [
    "To hear Mr. Lavrov tell it, the talks were “a triumph.”",
    [["mixed", "Mr. Lavrov", "tell", "the talks were | a triumph."]],
  ],
  [
    "Protesters carried signs that said “No justice, no peace” and “Go home.”",
    [["mixed", "signs", "said", "No justice, no peace | Go home."]],
  ],
  [
    "Mr. Diop has spent years in exile. His house was burned down in 2012; his brother was killed.\n\n“You never get over it. You learn to live with it.”",
    [["direct", "Mr. Diop", null, "You never get over it. You learn to live with it."]],
  ],
  [
    '"It\'s a lie," Lavrov charged. "Plain and simple."',
    [["direct", "Lavrov", "charged", "It's a lie | Plain and simple."]],
  ],
  ['"You\'re wrong," Lavrov shot back.', [["direct", "Lavrov", "shot", "You're wrong"]]],
  [
    "“Survival,” Abdoulaye Diop, 34, a nurse in Bamako, said when asked what the vote was about. “Nothing else.”",
    [
      ["direct", "Abdoulaye Diop", "said", "Survival"],
      ["indirect", null, "asked", "what the vote was about"],
      ["direct", "Abdoulaye Diop", null, "Nothing else."],
    ],
  ],
  [
    "“It’s simple,” Mr. Lavrov likes to say. “Strength brings peace.”",
    [["direct", "Mr. Lavrov", "likes", "It’s simple | Strength brings peace."]],
  ],
  [
    "Describing the mood as “electric,” Mr. Diop said he had never seen such crowds.",
    [
      ["mixed", "Mr. Diop", "Describing", "electric"],
      ["indirect", "Mr. Diop", "said", "he had never seen such crowds"],
    ],
  ],
  [
    "Citing “grave concerns,” the board suspended him on Monday.",
    [["mixed", "the board", "Citing", "grave concerns"]],
  ],
  [
    "Mr. Lavrov’s tweet — “Enough is enough” — was shared 10,000 times.",
    [["mixed", "Mr. Lavrov", null, "Enough is enough"]],
  ],
  [
    "Chants of “Send him back” broke out as Mr. Diop spoke.",
    [["mixed", null, null, "Send him back"]],
  ],
  ["The crowd broke into chants of “U.S.A.! U.S.A.!”", [["direct", null, null, "U.S.A.! U.S.A.!"]]],
  [
    "“We’re in a good place.” — Abdoulaye Diop, on the talks",
    [["direct", "Abdoulaye Diop", null, "We’re in a good place."]],
  ],
  [
    "The board voted to suspend him “pending an investigation.”",
    [["mixed", null, null, "pending an investigation."]],
  ],
  [
    "Mr. Putin’s spokesman dismissed the report as “complete nonsense” and “a provocation.”",
    [
      [
        "mixed",
        "Mr. Putin’s spokesman",
        "dismissed",
        "the report as | complete nonsense | and | a provocation.",
      ],
    ],
  ],
  [
    "Sentencing him to 12 years, the judge told Diop: “You have shown no remorse whatsoever.”",
    [["direct", "the judge", "told", "You have shown no remorse whatsoever."]],
  ],
  [
    "'I am absolutely devastated,' Diop told the Daily Mail. 'He was my rock.'",
    [["direct", "Diop", "told", "I am absolutely devastated | He was my rock."]],
  ],
  [
    "Reached by phone on Monday, Mr. Diop said only, “I can’t talk.”",
    [["direct", "Mr. Diop", "said", "I can’t talk."]],
  ],
  [
    "“This is how you lose a vote,” said one senior aide to the governor. Another aide was blunter: “We’re finished.”",
    [
      ["direct", "one senior aide", "said", "This is how you lose a vote"],
      ["direct", "Another aide", null, "We’re finished."],
    ],
  ],
  [
    "“Our hearts go out to the families of the victims,” a statement from the ministry read in part.",
    [
      [
        "direct",
        "a statement from the ministry",
        "read",
        "Our hearts go out to the families of the victims",
      ],
    ],
  ],
  [
    "Mr. Lavrov (“I’m an optimist,” he likes to say) is not worried.",
    [["direct", "he", "likes", "I’m an optimist"]],
  ],
  [
    "‘We will rebuild,’ he said. ‘We always do’.",
    [["direct", "he", "said", "We will rebuild | We always do"]],
  ],
  [
    "“He’s toast,” one aide said of the mayor. “Toast,” agreed another.",
    [
      ["direct", "one aide", "said", "He’s toast"],
      ["direct", "another", "agreed", "Toast"],
    ],
  ],
  ["Adds Lavrov, “It’s a disaster.”", [["direct", "Lavrov", "Adds", "It’s a disaster."]]],
  [
    "The suspect, described by neighbors as “quiet” and “polite,” surrendered on Friday.",
    [["mixed", "neighbors", "described", "quiet | and | polite"]],
  ],
  [
    "The measure — “a Band-Aid on a bullet wound,” in the words of one senator — passed, 52 to 48.",
    [["mixed", "one senator", "in the words of", "The measure | a Band-Aid on a bullet wound"]],
  ],
  [
    "It said it now expects a profit of $2 a share, down from $3.",
    [["indirect", "It", "said", "it now expects a profit of $2 a share, down from $3"]],
  ],
  [
    "The talks, in Mr. Diop’s view, were “doomed from the start.”",
    [["mixed", "Mr. Diop", "view", "The talks | were | doomed from the start."]],
  ],
  [
    "“They were doomed from the start” was how Mr. Diop summed up the talks.",
    [["direct", "Mr. Diop", null, "They were doomed from the start"]],
  ],
  [
    "Mr. Diop summed up the talks as “doomed from the start.”",
    [["mixed", "Mr. Diop", "summed", "up the talks as | doomed from the start."]],
  ],
  [
    "Mr. Diop, who has said that the talks were “doomed from the start,” did not attend.",
    [["mixed", "Mr. Diop", "said", "the talks were | doomed from the start"]],
  ],
  [
    "The governor has called the inquiry a “witch hunt,” a “hoax” and “the greatest scam in the history of politics.”",
    [
      [
        "mixed",
        "The governor",
        "called",
        "the inquiry a | witch hunt | a | hoax | and | the greatest scam in the history of politics.",
      ],
    ],
  ],
  [
    "The Interior Ministry put the number of dead at 12, while opposition figures claimed that “dozens” had been killed.",
    [["mixed", "opposition figures", "claimed", "dozens | had been killed"]],
  ],
  [
    "The army said in a statement posted on Facebook that it had “neutralized” 12 “terrorists.”",
    [["mixed", "The army", "said", "it had | neutralized | 12 | terrorists."]],
  ],
  [
    "“I love this country — ” he started to say, then stopped.",
    [["direct", "he", "started", "I love this country —"]],
  ],
  [
    "The agency said the minister, his aides and their lawyers “lied to investigators.”",
    [
      [
        "mixed",
        "The agency",
        "said",
        "the minister, his aides and their lawyers | lied to investigators.",
      ],
    ],
  ],
  [
    "“Who told you that?” Mr. Diop shot back. “It’s a lie.”",
    [
      ["direct", "Mr. Diop", null, "Who told you that?"],
      ["direct", "Mr. Diop", null, "It’s a lie."],
    ],
  ],
  [
    "The account for The Morning Show, which replaced Kidal Today, hosted by Abdoulaye Diop, who worked for both, tweeted: “Farewell.”",
    [["direct", "The account for The Morning Show", "tweeted", "Farewell."]],
  ],
  [
    "The then-manager of Kidal Radio and Director of Mali Tourism, Abdoulaye Diop, called it “a step back.”",
    [
      [
        "mixed",
        "The then-manager of Kidal Radio and Director of Mali Tourism, Abdoulaye Diop",
        "called",
        "a step back.",
      ],
    ],
  ],
  [
    "“We’re going to win so much,” Mr. Putin told a crowd in Kazan on Saturday, “you’re going to get tired of winning.”\n\n“No!” the crowd shouted back.\n\n“You’ll say, ‘Please, Mr. President, it’s too much winning,’ ” Mr. Putin continued, grinning. “ ‘We can’t take it anymore.’ And I’ll say, ‘No, it isn’t.’ ”\n\nBehind him, a banner read “Make Kazan Great.” Outside, a few dozen protesters held signs: “Jobs now.” “Go home.” “Where are the jobs?”\n\n“It’s all talk,” said a retired teacher in the second row who declined to give her name. Why had she come? “For the show,” she said.",
    [
      [
        "direct",
        "Mr. Putin",
        "told",
        "We’re going to win so much | you’re going to get tired of winning.",
      ],
      ["direct", "the crowd", "shouted", "No!"],
      [
        "direct",
        "Mr. Putin",
        "continued",
        "You’ll say, ‘Please, Mr. President, it’s too much winning,’ | ‘We can’t take it anymore.’ And I’ll say, ‘No, it isn’t.’",
      ],
      ["direct", "a banner", "read", "Make Kazan Great."],
      ["direct", "a few dozen protesters", null, "Jobs now."],
      ["direct", "a few dozen protesters", null, "Go home."],
      ["direct", "a few dozen protesters", null, "Where are the jobs?"],
      ["direct", "a retired teacher", "said", "It’s all talk"],
      ["direct", "she", "said", "For the show"],
    ],
  ],
  [
    "LONDON (AP) — The striker could miss the rest of the season, his manager said Saturday.\n\nLavrov limped off in the 30th minute of the 2-1 win and was sent for a scan.\n\n“It doesn’t look good,” Diop said. “He felt something in the knee. We’ll know more tomorrow but I’m not optimistic.”\n\nDiop, whose side is third, added that he might enter the transfer market.\n\n“We need bodies. Simple as that.”\n\nAsked whether the pitch was to blame, Diop said: “No, no excuses. It’s the same for both teams.”\n\nThe visitors had no complaints either.\n\n“They deserved it,” captain Vladimir Putin said.",
    [
      ["indirect", "his manager", "said", "The striker could miss the rest of the season"],
      [
        "direct",
        "Diop",
        "said",
        "It doesn’t look good | He felt something in the knee. We’ll know more tomorrow but I’m not optimistic.",
      ],
      ["indirect", "Diop", "added", "he might enter the transfer market"],
      ["direct", "Diop", null, "We need bodies. Simple as that."],
      ["direct", "Diop", "said", "No, no excuses. It’s the same for both teams."],
      ["direct", "captain Vladimir Putin", "said", "They deserved it"],
    ],
  ],
  [
    "A former police officer was sentenced to 20 years in prison on Friday for the killing of an unarmed man, in a case that had divided the city.\n\nJudge Sergei Lavrov said the officer had shown “a reckless disregard for human life.”\n\n“You were given a badge and a gun, and with them came a duty,” he told the defendant. “You betrayed that duty.”\n\nThe officer, who wore a gray jumpsuit, stood with his head bowed. “I’m sorry,” he said, turning to the victim’s mother. “I think about it every day.”\n\nShe did not look at him.\n\n“Sorry doesn’t bring my son back,” she said outside the courthouse. “Nothing will.”\n\nHer lawyer, Abdoulaye Diop, called the sentence “a measure of justice.” The police union called it “excessive.”\n\n“Officers make split-second decisions,” the union said in a statement. “They should not have to fear prison for doing their jobs.”\n\nProsecutors had asked for 30 years.",
    [
      [
        "mixed",
        "Judge Sergei Lavrov",
        "said",
        "the officer had shown | a reckless disregard for human life.",
      ],
      [
        "direct",
        "he",
        "told",
        "You were given a badge and a gun, and with them came a duty | You betrayed that duty.",
      ],
      ["direct", "he", "said", "I’m sorry | I think about it every day."],
      ["direct", "she", "said", "Sorry doesn’t bring my son back | Nothing will."],
      ["mixed", "Her lawyer, Abdoulaye Diop", "called", "the sentence | a measure of justice."],
      ["mixed", "The police union", "called", "excessive."],
      [
        "direct",
        "the union",
        "said",
        "Officers make split-second decisions | They should not have to fear prison for doing their jobs.",
      ],
      ["indirect", "Prosecutors", "asked", "30 years"],
    ],
  ],
  [
    "“It’s a coin toss,” the pollster who ran the survey said in an interview.",
    [["direct", "the pollster", "said", "It’s a coin toss"]],
  ],
  [
    "But lawmakers from both parties said an apology was not enough.",
    [["indirect", "lawmakers from both parties", "said", "an apology was not enough"]],
  ],
  [
    "The daily Kommersant, citing two unidentified officials, had reported that Putin would fly to Bamako in December to “cement ties.”",
    [
      ["indirect", "The daily Kommersant", "citing", "two unidentified officials"],
      [
        "mixed",
        "The daily Kommersant",
        "reported",
        "Putin would fly to Bamako in December to | cement ties.",
      ],
    ],
  ],
  [
    "The meeting was “tense,” one of the officials said.",
    [["mixed", "one of the officials", "said", "The meeting was | tense"]],
  ],
  [
    "The meeting, described as “tense” by one official, lasted an hour.",
    [["mixed", "one official", "described", "tense"]],
  ],
  ['"We are ready." Mr. Lavrov said.', [["direct", "Mr. Lavrov", "said", "We are ready."]]],
  [
    "The report, titled “A Bleak Picture,” says the economy is “on its knees.”",
    [["mixed", "The report", "says", "the economy is | on its knees."]],
  ],
  [
    "His mother’s advice — “Never let them see you sweat” — stayed with him.",
    [["direct", "His mother", null, "Never let them see you sweat"]],
  ],
  [
    "Mr. Diop, who says he was never paid, is suing the ministry.",
    [["indirect", "Mr. Diop", "says", "he was never paid"]],
  ],
  [
    "He said that, in his view, the ministry was broke.",
    [["indirect", "He", "said", "in his view, the ministry was broke"]],
  ],
  [
    "Mr. Diop promised not to raise taxes.",
    [["indirect", "Mr. Diop", "promised", "not to raise taxes"]],
  ],
  [
    "BAMAKO — As she walked into the polling station on Sunday morning, Abdoulaye Diop’s sister had one thing on her mind: rent.\n\n“It’s gone up three times this year,” she said. “I don’t care who wins as long as somebody does something.”\n\nShe is not alone. In interviews with two dozen voters across the city, most said that they were more worried about the cost of living than about the war.\n\n“The war is far away,” said a taxi driver, who declined to be named. “My landlord is not.”\n\nThe governing party has tried to change the subject. At a rally on Friday, the foreign minister, Abdoulaye Diop, spoke for almost an hour about security and only briefly about the economy.\n\n“We inherited a mess,” he said to scattered applause. “Give us time.”\n\nThe opposition smells blood. “Time’s up,” its leader told supporters a few miles away.\n\n“They had 10 years, and what do they have to show for it? Nothing. Nothing at all.”\n\nPolls suggest the race is tight: A survey published last week by TASS gave the governing party 41 percent and the opposition 40, with a margin of error of three points.\n\n“It’s a coin toss,” the pollster who ran the survey said in an interview.\n\nWhoever wins will face what the World Bank has called “the most severe fiscal crisis in a generation.” In a report released in May, the bank warned that without cuts the country could run out of money by the end of the year, and that “no amount of foreign aid” would save it.\n\nThe finance ministry has dismissed the report as “alarmist.” “We have seen these predictions before,” a spokesman said. “They were wrong then, and they are wrong now.”",
    [
      [
        "direct",
        "she",
        "said",
        "It’s gone up three times this year | I don’t care who wins as long as somebody does something.",
      ],
      [
        "indirect",
        "most",
        "said",
        "they were more worried about the cost of living than about the war",
      ],
      ["direct", "a taxi driver", "said", "The war is far away | My landlord is not."],
      ["direct", "he", "said", "We inherited a mess | Give us time."],
      ["direct", "its leader", "told", "Time’s up"],
      [
        "direct",
        "its leader",
        null,
        "They had 10 years, and what do they have to show for it? Nothing. Nothing at all.",
      ],
      [
        "indirect",
        "Polls",
        "suggest",
        "the race is tight: A survey published last week by TASS gave the governing party 41 percent and the opposition 40, with a margin of error of three points",
      ],
      ["direct", "the pollster", "said", "It’s a coin toss"],
      ["mixed", "the World Bank", "called", "the most severe fiscal crisis in a generation."],
      [
        "mixed",
        "the bank",
        "warned",
        "without cuts the country could run out of money by the end of the year, and that | no amount of foreign aid | would save it",
      ],
      ["mixed", "The finance ministry", "dismissed", "the report as | alarmist."],
      [
        "direct",
        "a spokesman",
        "said",
        "We have seen these predictions before | They were wrong then, and they are wrong now.",
      ],
    ],
  ],
  [
    "‘I thought I was going to die’: shoppers tell of panic as roof collapses\n\nTerrified shoppers have told how they ran for their lives when the roof of a supermarket caved in yesterday.\n\nEyewitnesses described hearing a ‘massive bang’ before the ceiling came down at about 3pm.\n\nOne woman, who was at the tills with her two children, said: ‘I just grabbed them and ran. I thought I was going to die.’\n\nAnother shopper said it was ‘like something out of a film’.\n\n‘There was dust everywhere, people were screaming,’ he added.\n\nA fire service spokesman said: ‘We were called at 3.04pm to reports of a collapse. Crews rescued four people. There are no reports of serious injuries.’\n\nThe store’s owner said it was ‘deeply shocked’ and that its thoughts were ‘with all those affected’. It has promised a ‘full and thorough’ inquiry.\n\nLocal MP Abdoulaye Diop tweeted: ‘Shocked by the news. Thank you to our brave firefighters.’\n\nThe council, which inspected the building in March, declined to comment.",
    [
      ["direct", "One woman", null, "I thought I was going to die"],
      ["indirect", "I", "thought", "I was going to die"],
      [
        "indirect",
        "Terrified shoppers",
        "told",
        "how they ran for their lives when the roof of a supermarket caved in yesterday",
      ],
      [
        "mixed",
        "Eyewitnesses",
        "described",
        "hearing a | massive bang | before the ceiling came down at about 3pm",
      ],
      [
        "mixed",
        "Eyewitnesses",
        "hearing",
        "massive bang | before the ceiling came down at about 3pm",
      ],
      ["direct", "One woman", "said", "I just grabbed them and ran. I thought I was going to die."],
      ["indirect", "I", "thought", "I was going to die"],
      ["mixed", "Another shopper", "said", "like something out of a film"],
      ["direct", "he", "added", "There was dust everywhere, people were screaming"],
      [
        "direct",
        "A fire service spokesman",
        "said",
        "We were called at 3.04pm to reports of a collapse. Crews rescued four people. There are no reports of serious injuries.",
      ],
      [
        "mixed",
        "The store’s owner",
        "said",
        "it was | deeply shocked | and that its thoughts were | with all those affected",
      ],
      ["mixed", "It", "promised", "full and thorough | inquiry"],
      [
        "direct",
        "Local MP Abdoulaye Diop",
        "tweeted",
        "Shocked by the news. Thank you to our brave firefighters.",
      ],
    ],
  ],
  [
    "‘We will not leave’ – Lavrov\n\nSergei Lavrov spoke on Monday.",
    [["mixed", "Lavrov", null, "We will not leave"]],
  ],
  [
    "“A disgrace”: Diop hits out at Lavrov\n\nAbdoulaye Diop called the ruling “a disgrace” on Monday.",
    [
      ["mixed", "Diop", null, "A disgrace"],
      ["mixed", "Abdoulaye Diop", "called", "the ruling | a disgrace | on Monday"],
    ],
  ],
  [
    "The spokesman said “we do not comment on leaks,” while insisting the report was “wrong in every respect.”",
    [
      ["mixed", "The spokesman", "said", "we do not comment on leaks"],
      ["mixed", "The spokesman", "insisting", "the report was | wrong in every respect."],
    ],
  ],
  [
    "Saying it was “time for a change,” Mr. Diop resigned on Monday.",
    [["mixed", "Mr. Diop", "Saying", "it was | time for a change"]],
  ],
  [
    "The Times quoted an unnamed official as calling the plan “reckless.”",
    [["mixed", "an unnamed official", "calling", "the plan | reckless."]],
  ],
  [
    "An official quoted by The Times called the plan “reckless.”",
    [["mixed", "An official quoted by The Times", "called", "the plan | reckless."]],
  ],
];

test.each(TEXTS)("%s", (text, statements) => {
  expect(read(text)).toEqual(statements);
});
