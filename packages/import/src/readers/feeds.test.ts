import { expect, test } from "vitest";

import { readOne } from "../testing/read-all.ts";

const WHOLE =
  "<p>The head of Russian diplomacy praised &eacute;lan &amp; progress.</p><p>Mr. Diop agreed with him.</p>";
const TEXT = "The head of Russian diplomacy praised élan & progress.\n\nMr. Diop agreed with him.";

const rss = (items: string): string => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Example</title><link>https://example.org</link><language>en-gb</language>
<copyright>CC BY</copyright>
${items}
</channel></rss>`;

const ITEM = `<item>
<title>Diop &amp;amp; Lavrov</title>
<link>https://example.org/a</link>
<pubDate>Wed, 28 Feb 2024 10:00:00 +0100</pubDate>
<dc:creator>Abdoulaye Diop</dc:creator><dc:creator>Sergei Lavrov</dc:creator>
<description>Only a summary.</description>
<content:encoded><![CDATA[${WHOLE}]]></content:encoded>
</item>`;

test("an item of RSS 2 is an article, with its own bytes and its line", async () => {
  const { drafts, codes } = await readOne("feed.xml", rss(ITEM));
  expect(codes).toEqual([]);
  expect(drafts).toMatchObject([
    {
      text: TEXT,
      title: "Diop & Lavrov",
      author: "Abdoulaye Diop, Sergei Lavrov",
      publisher: "The Example",
      url: "https://example.org/a",
      rights: "CC BY",
      published: { edtf: "2024-02-28T10:00:00+01:00" },
      language: { tag: "en-GB", detected: false },
      origin: { format: "rss", encoding: "utf-8", line: 5 },
    },
  ]);
  expect(Buffer.from(drafts[0]?.origin.bytes ?? []).toString()).toBe(ITEM);
});

test("an item with only a description is taken, and that is told", async () => {
  const { drafts, findings } = await readOne(
    "feed.rss",
    rss(
      "<item><title>One</title><description>&lt;p&gt;Only this.&lt;/p&gt;</description><guid>https://example.org/g</guid></item>",
    ),
  );
  expect(drafts).toMatchObject([
    { text: "Only this.", url: "https://example.org/g", published: null },
  ]);
  expect(findings).toMatchObject([{ code: "summary-only", outcome: "warned", line: 5 }]);
});

test("an item that is empty, broken or cut off does not spoil the others", async () => {
  const items = `<!-- <item> -->${ITEM}<item/><item><title>No text</title></item>${ITEM.replace("<link>", "<category><![CDATA[</item>]]></category><link>")}`;
  const { drafts, codes } = await readOne("feed.xml", rss(items));
  expect(drafts.map(({ title }) => title)).toEqual(["Diop & Lavrov", "Diop & Lavrov"]);
  expect(codes).toEqual(["record-malformed", "text-missing"]);
  const cut = await readOne("feed.xml", rss(ITEM + ITEM).slice(0, -60));
  expect(cut.drafts[0]).toMatchObject({ text: TEXT });
  expect(cut.codes.at(-1)).toMatch(/malformed/u);
});

test("a feed without items is skipped", async () => {
  expect((await readOne("feed.xml", rss(""))).codes).toEqual(["text-missing"]);
});

test("a feed of many items is read in parts, each with its own words", async () => {
  const items = Array.from({ length: 3000 }, (_, index) =>
    ITEM.replace("Diop &amp;amp;", `Diop ${index}`),
  );
  const { drafts, codes } = await readOne("feed.xml", rss(items.join("\n")));
  expect(codes).toEqual([]);
  expect(drafts.map(({ title }) => title)).toEqual(items.map((_, index) => `Diop ${index} Lavrov`));
});

test("RSS 1.0 is read by its Dublin Core", async () => {
  const { drafts } = await readOne(
    "feed.rdf",
    `<?xml version="1.0"?><!DOCTYPE rdf:RDF [<!ENTITY x "y">]>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://example.org"><title>The Example</title><dc:language>fr</dc:language></channel>
<item rdf:about="https://example.org/a"><title>Un</title><description>Des mots.</description><dc:date>2024-02</dc:date><dc:creator>Abdoulaye Diop</dc:creator></item>
</rdf:RDF>`,
  );
  expect(drafts).toMatchObject([
    {
      text: "Des mots.",
      title: "Un",
      author: "Abdoulaye Diop",
      publisher: "The Example",
      url: "https://example.org/a",
      published: { edtf: "2024-02" },
      language: { tag: "fr", detected: false },
      origin: { format: "rss" },
    },
  ]);
});

const atom = (entries: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://example.org/">
<title>The Example</title><id>urn:f</id><updated>2024-03-01T00:00:00Z</updated><author><name>Abdoulaye Diop</name></author>${entries}</feed>`;

test("an entry of Atom is an article, with what the feed says of all", async () => {
  const entry = `<entry xml:lang="en"><id>urn:1</id><title type="html">Diop &amp;amp; Lavrov</title><link rel="alternate" href="/a"/><link rel="self" href="/b"/>
<published>2024-02-28T10:00:00+01:00</published><updated>2024-02-29T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b></p><p>Three</p></div></content></entry>`;
  const { drafts, codes } = await readOne("feed.atom", atom(entry));
  expect(codes).toEqual([]);
  expect(drafts).toMatchObject([
    {
      text: "One two\n\nThree",
      title: "Diop & Lavrov",
      author: "Abdoulaye Diop",
      publisher: "The Example",
      url: "https://example.org/a",
      published: { edtf: "2024-02-28T10:00:00+01:00" },
      language: { tag: "en", detected: false },
      origin: { format: "atom", line: 2 },
    },
  ]);
});

test("an entry that says only when it was changed was published then or before", async () => {
  const entry = `<entry><id>urn:1</id><title>Plain &lt;b&gt; title</title><updated>2024-02-29T10:00:00Z</updated><content>Words with 1 &lt; 2.</content></entry>`;
  const { drafts, codes } = await readOne("feed.xml", atom(entry));
  expect(codes).toEqual(["date-doubtful"]);
  expect(drafts).toMatchObject([
    {
      text: "Words with 1 < 2.",
      title: "Plain <b> title",
      published: { edtf: "../2024-02-29T10:00:00Z", words: "2024-02-29T10:00:00Z" },
    },
  ]);
});

test("an item of a JSON Feed is an article", async () => {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: "The Example",
    language: "en",
    items: [
      {
        id: "1",
        url: "https://example.org/a",
        title: "Diop",
        content_html: WHOLE,
        date_published: "2024-02-28T10:00:00+01:00",
        authors: [{ name: "Abdoulaye Diop" }],
      },
      { id: "2", content_text: "Plain <words>.\n\nMore.", date_modified: "2024-02-29" },
      { id: "3", summary: "Only a summary." },
      7,
    ],
  };
  for (const name of ["feed.json", "feed"]) {
    const { drafts, codes } = await readOne(name, JSON.stringify(feed, null, 2));
    expect(drafts).toMatchObject([
      {
        text: TEXT,
        title: "Diop",
        author: "Abdoulaye Diop",
        url: "https://example.org/a",
        published: { edtf: "2024-02-28T10:00:00+01:00" },
        origin: { format: "json-feed" },
      },
      { text: "Plain <words>.\n\nMore.", title: null, published: { edtf: "../2024-02-29" } },
      { text: "Only a summary." },
    ]);
    expect(codes).toEqual(["date-doubtful", "summary-only", "record-malformed"]);
  }
  const cut = await readOne("feed.json", JSON.stringify(feed).slice(0, -10));
  expect(cut.codes).toEqual(["markup-malformed"]);
});

test("a feed in another encoding, or in UTF-16, is read as it declares", async () => {
  const french = rss(ITEM.replace("&eacute;", "é")).replace("utf-8", "iso-8859-1");
  const latin1 = await readOne("feed.xml", Buffer.from(french, "latin1"));
  expect(latin1.codes).toEqual([]);
  expect(latin1.drafts).toMatchObject([{ text: TEXT, origin: { encoding: "windows-1252" } }]);
  const wide = await readOne("feed.xml", Buffer.from(`\ufeff${french}`, "utf16le"));
  expect(wide.drafts).toMatchObject([{ text: TEXT, origin: { encoding: "utf-8" } }]);
});

test("entities that unfold or point to files are not followed", async () => {
  const bomb = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const file = '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname">]>';
  for (const type of [bomb, file]) {
    const feed = rss(
      "<item><title>One</title><description>Words &b; &a; end.</description></item>",
    );
    const { drafts } = await readOne("feed.xml", feed.replace("<rss", `${type}<rss`));
    for (const { text } of drafts) expect(text.length).toBeLessThan(100);
  }
});
