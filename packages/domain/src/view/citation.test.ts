import { describe, expect, test } from "vitest";
import { Dataset } from "../dataset/dataset.ts";
import {
  anchor,
  article,
  ARTICLE,
  dataset,
  event,
  MEETING,
  relation,
  statement,
  thanks,
} from "../testing/sample-dataset.ts";
import { toArticleView } from "./article-view.ts";
import { citationOf, type Citation } from "./citation.ts";
import { indexDataset } from "./record-index.ts";

const SITE = "http://localhost:3000";
const PAGE = `${SITE}/articles/${ARTICLE.slice("article/".length)}`;

/** Cites a claim of the sample, or with null the whole article. */
function cite(id: string | null, changes: Parameters<typeof dataset>[0] = {}): Citation {
  const view = toArticleView(indexDataset(Dataset.parse(dataset(changes))), ARTICLE);
  const claim = view?.claims.find(({ record }) => record.id === id);
  const cited = id === null ? view : claim;
  if (cited === undefined) throw new RangeError(`nothing to cite: ${id}`);
  return citationOf(cited, SITE);
}

const UNKNOWN = "Article without a known headline, author unknown, publisher unknown";

describe("in plain text", () => {
  test("a quotation has its speaker, its words, the article and the permalink", () => {
    expect(cite("statement/cooperation").text).toBe(
      `Abdoulaye Diop: “We must continue this cooperation with Russia,”. ${UNKNOWN}, 29 February 2024. ${PAGE}#statement/cooperation`,
    );
  });

  test("words that the article retells are not put into quotation marks", () => {
    expect(cite("statement/thanks", { statements: [thanks()] }).text).toContain(
      "Abdoulaye Diop, as retold by the article: Russia for its aid. ",
    );
  });

  test("an unknown speaker is said to be unknown", () => {
    const { text } = cite("statement/cooperation", { statements: [statement({ speaker: null })] });
    expect(text).toMatch(/^Unknown speaker: “We must/u);
  });

  test("an event has its description and its evidence", () => {
    expect(cite("event/meeting").text).toBe(
      `Abdoulaye Diop meets Sergei Lavrov in Moscow. Evidence: “${MEETING}”. ${UNKNOWN}, 29 February 2024. ${PAGE}#event/meeting`,
    );
  });

  test("a relation that somebody asserts says who", () => {
    const changes = { relations: [relation({ voice: "statement/cooperation" })] };
    expect(cite("relation/foreign-minister", changes).text).toContain(
      "Abdoulaye Diop: holds office in Mali (foreign minister), according to Abdoulaye Diop. Evidence: “",
    );
  });

  test("words that end in a stop get no second one", () => {
    const evidence = [anchor("He thanked Russia for its aid.")];
    expect(cite("event/meeting", { events: [event({ evidence })] }).text).toContain(
      "Evidence: “He thanked Russia for its aid.” Article",
    );
  });

  test("dots inside the words are left alone", () => {
    const events = [event({ description: "They spoke .. . and left" })];
    expect(cite("event/meeting", { events }).text).toContain("They spoke .. . and left. Evidence");
  });

  test("a statement that is not yet reviewed is said to be proposed", () => {
    const statements = [statement({ status: "proposed" })];
    expect(cite("statement/cooperation", { statements }).text).toContain("Russia,” (proposed). ");
  });

  test("what is denied, inferred or not yet reviewed is said to be so", () => {
    const events = [
      event({ polarity: "negated", basis: "inferential", reason: "x", status: "proposed" }),
    ];
    expect(cite("event/meeting", { events }).text).toContain(
      "in Moscow (said not to be so, inferred, proposed). Evidence: “",
    );
  });

  test("words over two paragraphs are on one line", () => {
    const evidence = [anchor("2024.\n\n“We must")];
    expect(cite("event/meeting", { events: [event({ evidence })] }).text).toContain(
      "Evidence: 2024. “We must. Article",
    );
  });

  test("the whole article is cited with what is known of it", () => {
    const known = article({
      headline: "Diop in Moscow",
      author: "A. Author",
      publisher: "The Paper",
      published: { edtf: "2024-02-28/..", basis: "inferential", reason: "The text says so." },
    });
    expect(cite(null, { articles: [known] })).toEqual({
      url: PAGE,
      text: `Diop in Moscow, A. Author, The Paper, on or after 28 February 2024 (inferred). ${PAGE}`,
      markdown: `[Diop in Moscow](${PAGE}), A. Author, The Paper, on or after 28 February 2024 (inferred).`,
    });
    expect(cite(null, { articles: [article({ published: null })] }).text).toContain("date unknown");
  });
});

test("in Markdown the title is the link, and words of an article are never markup", () => {
  const description = "Mali [*won*](x) <b>it</b>";
  const { markdown } = cite("event/meeting", { events: [event({ description })] });
  expect(markdown).toContain(String.raw`Mali \[\*won\*\](x) \<b\>it\</b\>. Evidence`);
  expect(markdown).toContain(`[Article without a known headline](${PAGE}#event/meeting)`);
});

test("a site's address may end in a slash", () => {
  const view = toArticleView(indexDataset(Dataset.parse(dataset())), ARTICLE);
  expect(view && citationOf(view, `${SITE}/`).url).toBe(PAGE);
});
