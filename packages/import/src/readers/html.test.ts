import { writeFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";
import { expect, test } from "vitest";

import { readAll, readOne } from "../testing/read-all.ts";
import { createFolder } from "../testing/temporary-folder.ts";

const PARAGRAPHS = [
  "The head of Russian diplomacy, Sergei Lavrov, praised on Wednesday considerable progress on the ground, achieved according to him thanks to the cooperation of the two countries.",
  "His counterpart Abdoulaye Diop, who was in Moscow for a visit of two days, said that the army had taken up its work again in the north of the country, and that it would stay.",
  "The two ministers also spoke of grain, fuel and fertilizer, which Russia would deliver in the coming months, and of an agreement that is to be signed before the end of the year.",
];
const BODY = PARAGRAPHS.map((words) => `<p>${words}</p>`).join("\n");
const TEXT = PARAGRAPHS.join("\n\n");

/** A page as news sites write them: with menus, scripts, teasers and a footer around the article. */
const page = (head: string, body = BODY): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Diop in Moscow | The Example</title>${head}</head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<script>document.write("<p>never</p>");</script>
<main><article><h1>Diop in Moscow</h1>${body}</article></main>
<aside><a href="/x">Read more of this</a></aside>
<footer>Imprint and cookies</footer></body></html>`;

const JSON_LD = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "Diop in Moscow",
  author: [
    { "@type": "Person", name: "Abdoulaye Diop" },
    { "@type": "Person", name: "Sergei Lavrov" },
  ],
  publisher: { "@type": "Organization", name: "The Example" },
  datePublished: "2024-02-28T10:00:00+01:00",
  inLanguage: "en",
  mainEntityOfPage: { "@id": "https://example.org/diop" },
  license: "https://creativecommons.org/licenses/by/4.0/",
};
const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;

test("the article is found in a page, and JSON-LD says what it is", async () => {
  const { drafts, codes } = await readOne("a.html", page(jsonLd(JSON_LD)));
  expect(codes).toEqual([]);
  expect(drafts).toMatchObject([
    {
      text: TEXT,
      title: "Diop in Moscow",
      author: "Abdoulaye Diop, Sergei Lavrov",
      publisher: "The Example",
      published: { edtf: "2024-02-28T10:00:00+01:00" },
      language: { tag: "en", detected: false },
      url: "https://example.org/diop",
      rights: "https://creativecommons.org/licenses/by/4.0/",
      origin: { format: "html", encoding: "utf-8" },
    },
  ]);
});

test.each([
  [
    "in a graph, by ids",
    {
      "@graph": [
        { "@type": "WebPage", name: "x" },
        { ...JSON_LD, author: { "@id": "#d" } },
        { "@id": "#d", "@type": "Person", name: "Abdoulaye Diop" },
      ],
    },
  ],
  ["in a list", [{ "@type": "BreadcrumbList" }, { ...JSON_LD, author: "Abdoulaye Diop" }]],
  [
    "as the main entity of a page",
    { "@type": "WebPage", mainEntity: { ...JSON_LD, author: ["Abdoulaye Diop"] } },
  ],
  [
    "with several types",
    {
      ...JSON_LD,
      "@type": ["Article", "ReportageNewsArticle"],
      author: { name: "Abdoulaye Diop" },
    },
  ],
  [
    "wrapped and with line ends in its words",
    `<!--\n${JSON.stringify({ ...JSON_LD, author: "Abdoulaye Diop" }).replace("Diop in Moscow", "Diop in\nMoscow")}\n-->`,
  ],
])("JSON-LD is read %s", async (_what, value) => {
  const { drafts, codes } = await readOne("a.html", page(jsonLd(value)));
  expect(codes).toEqual([]);
  expect(drafts).toMatchObject([
    { title: "Diop in Moscow", author: "Abdoulaye Diop", publisher: "The Example" },
  ]);
});

test("broken JSON-LD is told, and the metas are read", async () => {
  const metas =
    '<meta property="og:title" content="Diop &amp; Lavrov"><meta property="article:published_time" content="2024-02-28">' +
    '<meta name="author" content="Abdoulaye Diop"><meta property="og:site_name" content="The Example"><link rel="canonical" href="https://example.org/a">';
  const { drafts, codes } = await readOne(
    "a.html",
    page(jsonLd('{"@type": "NewsArticle", ') + metas),
  );
  expect(codes).toEqual(["metadata-malformed"]);
  expect(drafts).toMatchObject([
    {
      title: "Diop & Lavrov",
      author: "Abdoulaye Diop",
      publisher: "The Example",
      published: { edtf: "2024-02-28" },
      url: "https://example.org/a",
      language: { tag: "en-GB" },
    },
  ]);
});

test("a page that says nothing of itself has the title and the time that it shows", async () => {
  const body = `<time datetime="2024-02-28T10:00Z">today</time>${BODY}`;
  const html = page("", body).replace(' lang="en-GB"', "");
  const { drafts } = await readOne("a.html", html);
  expect(drafts).toMatchObject([
    {
      title: expect.stringMatching(/^Diop in Moscow/u),
      published: { edtf: "2024-02-28T10:00:00Z" },
      language: { tag: "en", detected: true },
      url: null,
      rights: null,
    },
  ]);
});

test("of several times on a page none is the publication's, unless it is marked", async () => {
  const times = '<time datetime="2024-02-28">a</time><time datetime="2024-03-01">b</time>';
  const marked = '<time datetime="2024-03-02" itemprop="datePublished">c</time>';
  expect((await readOne("a.html", page("", times + BODY))).drafts[0]?.published).toBeNull();
  const { drafts } = await readOne("a.html", page("", times + marked + BODY));
  expect(drafts[0]?.published?.edtf).toBe("2024-03-02");
});

test("a canonical address that is not absolute is made so by what the page says, or left out", async () => {
  const link = '<link rel="canonical" href="/diop">';
  expect((await readOne("a.html", page(link))).drafts[0]?.url).toBeNull();
  const base = '<base href="https://example.org/x/">';
  expect((await readOne("a.html", page(base + link))).drafts[0]?.url).toBe(
    "https://example.org/diop",
  );
  const saved = `<!-- saved from url=(0028)https://example.org/saved -->${page("")}`;
  expect((await readOne("a.html", saved)).drafts[0]?.url).toBe("https://example.org/saved");
});

test("a page in another encoding is read as it declares", async () => {
  const french = page("").replace("utf-8", "iso-8859-1").replaceAll("progress", "progrès");
  const { drafts, codes } = await readOne("a.html", Buffer.from(french, "latin1"));
  expect(codes).toEqual([]);
  expect(drafts).toMatchObject([
    { text: TEXT.replaceAll("progress", "progrès"), origin: { encoding: "windows-1252" } },
  ]);
  const wrong = await readOne(
    "a.html",
    Buffer.from(page("").replaceAll("progress", "progrès"), "latin1"),
  );
  expect(wrong.codes).toEqual(["encoding-disagrees"]);
  expect(wrong.drafts[0]?.text).toContain("progrès");
});

test("nested blocks, entities and line breaks become blocks of plain text", async () => {
  const body = `<div><div><div><p>${PARAGRAPHS[0]}<br>More&nbsp;words &amp; &#8220;others&#8221;.</p></div><blockquote><p>${PARAGRAPHS[1]}</p></blockquote></div><p>${PARAGRAPHS[2]}</p></div>`;
  const { drafts } = await readOne("a.html", page("", body));
  expect(drafts[0]?.text).toBe(
    `${PARAGRAPHS[0]}\nMore\u00a0words & “others”.\n\n${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}`,
  );
});

test("no script writes into the text, and none of a page's own is in it", async () => {
  const body = `${BODY}<noscript><p>no</p></noscript><template><p>no</p></template><style>p{}</style><svg><text>no</text></svg>`;
  const { drafts } = await readOne("a.html", page("", body));
  expect(drafts[0]?.text).toBe(TEXT);
});

test("a page of links and menus is skipped, with the reason", async () => {
  const links = Array.from(
    { length: 40 },
    (_, index) =>
      `<li><a href="/${index}">A teaser of some words that leads to an article ${index}</a></li>`,
  );
  const front = page("", `<ul>${links.join("")}</ul>`);
  const { drafts, findings } = await readOne("a.html", front);
  expect(drafts).toEqual([]);
  expect(findings).toMatchObject([{ code: "article-missing", outcome: "skipped" }]);
  expect(
    (await readOne("b.html", "<html><body><nav><a href=x>Home</a></nav></body></html>")).codes,
  ).toEqual(["article-missing"]);
});

test("an article of many short paragraphs is one", async () => {
  const lines = Array.from(
    { length: 20 },
    (_, index) => `${index + 1}. The ministers spoke of grain.`,
  );
  const body = lines.map((words) => `<p>${words}</p>`).join("");
  expect((await readOne("a.html", page("", body))).drafts[0]?.text).toBe(lines.join("\n\n"));
});

test("an article that is only in JSON-LD is taken from there", async () => {
  const value = { ...JSON_LD, articleBody: PARAGRAPHS.join("\n\n") };
  const { drafts } = await readOne("a.html", page(jsonLd(value), "<p>Subscribe to read on.</p>"));
  expect(drafts[0]?.text).toBe(TEXT);
});

test("a page whose elements lie in one another without end is refused in time", async () => {
  const deep = await readOne(
    "a.html",
    `<!doctype html><body>${"<div>".repeat(200_000)}<p>${PARAGRAPHS[0]}</p>`,
  );
  expect(deep.codes).toEqual(["markup-malformed"]);
  const wide = await readOne("a.html", `<!doctype html><body>${"<p>a</p>".repeat(100_000)}`);
  expect(wide.codes).toEqual(["article-too-large"]);
});

test.each([
  [
    "XHTML",
    "a.xhtml",
    `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">\n<html xmlns="http://www.w3.org/1999/xhtml"><body>${BODY}</body></html>`,
  ],
  ["a page under another name", "a", page("")],
  ["a piece of a page", "a.html", `<div>${BODY}</div>`],
  [
    "a page that leaves out the tags of its parts",
    "a",
    `<!doctype html><title>Diop</title>${BODY}`,
  ],
  ["a page after comments", "a", `<!-- a --><!-- b -->\n${page("")}`],
])("%s is found to be HTML", async (_what, name, content) => {
  const { drafts } = await readOne(name, content);
  expect(drafts).toMatchObject([{ text: TEXT, origin: { format: "html" } }]);
});

const SENTENCE = PARAGRAPHS[0] ?? "";

test.each([
  ["a body in a table", `<!doctype html><table><tr><td><body>${SENTENCE}`],
  ["a page in a page", `<!doctype html><html><html><div class='x'><html>${SENTENCE}<body>`],
  [
    "a body in a comment",
    `<html><!-- <body> --><head></head><body><p>${SENTENCE}</p></body></html>`,
  ],
  ["words right behind the title", `<title>Grain</title>${SENTENCE}<p>And more.`],
  ["a second body", `<html><body><p>${SENTENCE}</p></body><body><p>More.</p></body></html>`],
])("%s is read", async (_what, markup) => {
  const { drafts, codes } = await readOne("a.html", markup.replaceAll("<p>", `<p>${SENTENCE} `));
  expect(codes.filter((code) => code !== "article-missing")).toEqual([]);
  for (const { text } of drafts) expect(text).toContain(SENTENCE);
});

test("whatever pieces a page is made of, it is read without its reader breaking down", async () => {
  const folder = createFolder();
  const pieces = fc.constantFrom(
    "<html>",
    "<head>",
    "<body>",
    "</body>",
    "<p>",
    "</p>",
    "<div class='x'>",
    "</div>",
    "<article>",
    "<table><tr><td>",
    "</table>",
    "<script type='application/ld+json'>",
    '{"@type":"Article","headline":1,"author":[[]]}',
    "</script>",
    "<svg>",
    "</svg>",
    "<title>",
    "<br>",
    "<meta property='og:title' content='&amp;'>",
    "<link rel=canonical href='::'>",
    "<time datetime=''>",
    "<noscript>",
    "<!--",
    "-->",
    "<![CDATA[",
    "&bogus;",
    "&#x110000;",
    "\0",
    "<a href='javascript:x'>",
    "<img>",
    "<html lang='x_y'>",
    "<base href='//'>",
    SENTENCE,
    "<template>",
    "<h1>",
    "<frameset>",
    "<select><option>",
  );
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (parts) => {
      count += 1;
      const file = join(folder, `${count}.html`);
      writeFileSync(file, `<!doctype html>${parts.join("")}`);
      const { codes } = await readAll([file]);
      expect(codes).not.toContain("reader-failed");
    }),
    { numRuns: 200 },
  );
});
