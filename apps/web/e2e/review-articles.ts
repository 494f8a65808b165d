/**
 * Ten articles to be reviewed: the text of the bundled dataset and nine short ones that were written
 * for this test, with what a program trips over in news: titles, pronouns, broken quotations, words
 * retold, dates to be counted. `ONRECORD_REVIEW_ARTICLES` names a file of JSON Lines (`text`, `title`,
 * `date`) to take the first ten of instead.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type ReviewArticle = {
  readonly title: string;
  readonly date: string;
  readonly text: string;
};

const TEXTS = join(import.meta.dirname, "../../../packages/data/dataset/texts");

const COUNT = 10;

const bundled = (): ReviewArticle => {
  const [file = ""] = readdirSync(TEXTS);
  const text = readFileSync(join(TEXTS, file), "utf8");
  return { title: "Mali’s minister in Moscow", date: "2024-02-29", text };
};

const WRITTEN: readonly ReviewArticle[] = [
  {
    title: "Diop speaks of grain in Bamako",
    date: "2024-03-01",
    text: `“The grain has come,” Abdoulaye Diop told reporters in Bamako on Friday.

Mr. Diop thanked Russia, which he said had kept its word. He will travel to Moscow in April.

“We asked for it in July,” he added, “and it is here.”`,
  },
  {
    title: "Lavrov to visit Bamako",
    date: "2024-03-04",
    text: `Russian Foreign Minister Sergei Lavrov will visit Bamako in June, he said on Monday.

“We shall speak of security and of trade,” Lavrov told reporters in Moscow.

Abdoulaye Diop, the foreign minister of Mali, welcomed the announcement.`,
  },
  {
    title: "Putin on the supply of fertilizer",
    date: "2024-03-06",
    text: `Vladimir Putin said on Wednesday that Russia would go on delivering fertilizer to Mali.

According to the president, two ships left in February 2024.

“They are on their way,” Putin said. He named no port.`,
  },
  {
    title: "A meeting in Ouagadougou",
    date: "2024-03-08",
    text: `Abdoulaye Diop met Sergei Lavrov in Ouagadougou on Thursday.

The two ministers discussed trade between Mali and Russia, Diop said after the meeting.

Lavrov denied that arms had been spoken of. “That was not the subject,” he said.`,
  },
  {
    title: "Mali asks for more wheat",
    date: "2024-03-11",
    text: `Mali has asked Russia for more wheat, Abdoulaye Diop announced in Bamako on Monday.

“We need 25,000 tons before the end of 2024,” he said.

In Moscow, Lavrov promised an answer by Friday.`,
  },
  {
    title: "The answer from Moscow",
    date: "2024-03-15",
    text: `Russia agreed to deliver the wheat, Sergei Lavrov told Abdoulaye Diop by telephone on Friday.

“It will be shipped in May,” Lavrov said, according to Mr. Diop.

Diop thanked him. Vladimir Putin signed the order in Moscow on the same day.`,
  },
  {
    title: "Words about the north",
    date: "2024-03-18",
    text: `The army of Mali entered Kidal in November 2023, Abdoulaye Diop recalled on Monday.

“Kidal belongs to Mali,” the minister stressed, “and nobody doubts that any more.”

He accused nobody by name.`,
  },
  {
    title: "Putin receives Diop",
    date: "2024-03-20",
    text: `President Vladimir Putin received Abdoulaye Diop in the Kremlin on Wednesday.

Putin said that cooperation with Mali was “useful to both sides”. Diop agreed with him.

The Malian minister will return to Bamako tomorrow.`,
  },
  {
    title: "What Lavrov said in Moscow",
    date: "2024-03-22",
    text: `“Mali decides for itself,” Sergei Lavrov said in Moscow on Friday.

The head of Russian diplomacy warned that sanctions against Bamako would help nobody.

Asked about Kidal, he said that he had spoken with Abdoulaye Diop last week.`,
  },
];

/** The articles of the test, in their order. */
export function readReviewArticles(): readonly ReviewArticle[] {
  const file = process.env["ONRECORD_REVIEW_ARTICLES"];
  if (file === undefined || file === "") return [bundled(), ...WRITTEN];
  return readFileSync(file, "utf8")
    .split("\n", COUNT)
    .map((line): ReviewArticle => {
      const { title, date, text } = JSON.parse(line);
      return { title: String(title), date: String(date), text: String(text) };
    });
}
