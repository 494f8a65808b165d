/** Feeds are read with a parser that is not ours, and held against the rules of RFC 4287. */
import { bundledDatasetFolder, openArchive, openCollection, readDataset } from "@onrecord/data";
import type { Archive } from "@onrecord/data";
import { draftOf } from "@onrecord/testing";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { createCall } from "../rest/call-procedure.ts";
import { BASE_URL as baseUrl, datasetContext } from "../testing/contexts.ts";
import { answerFeed } from "./answer-feed.ts";
import { toAtom } from "./to-atom.ts";

const { dataset, findings, stamp } = await readDataset(bundledDatasetFolder());
const bundled = openArchive({ file: ":memory:", dataset, stamp });
afterAll(() => bundled.close());

function ask(path: string, archive: Archive = bundled, init?: RequestInit): Promise<Response> {
  const request = new Request(`${baseUrl}/feeds/${path}`, init);
  const file = new URL(request.url).pathname.split("/").at(-1) ?? "";
  const ctx = datasetContext(archive, findings);
  return answerFeed({ request, file, baseUrl, call: createCall(async () => ctx, undefined) });
}

async function read(path: string, archive?: Archive): Promise<string> {
  const response = await ask(path, archive);
  expect(response.status, path).toBe(200);
  return response.text();
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** What RFC 4287 asks of a feed (4.1.1) and of its entries (4.1.2). */
function expectValid(xml: string, self: string) {
  expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns=')).toBe(true);
  const feed = parseAtomFeed(xml);
  expect(feed.id).toBe(self);
  expect(feed.title?.value).toBeTruthy();
  expect(feed.updated).toMatch(RFC_3339);
  expect(feed.links?.filter(({ rel }) => rel === "self")).toEqual([
    expect.objectContaining({ href: self }),
  ]);
  expect(feed.authors?.[0]?.name).toBeTruthy();
  const entries = feed.entries ?? [];
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  for (const { id, title, updated, published, links, summary } of entries) {
    expect(id).toMatch(/^urn:on-record:(?:article|statement)\//);
    expect(title?.value).toBeTruthy();
    expect(updated).toMatch(RFC_3339);
    expect(published ?? updated).toMatch(RFC_3339);
    const alternates = links?.filter(({ rel }) => rel === "alternate") ?? [];
    expect(alternates).toHaveLength(1);
    expect(URL.canParse(alternates[0]?.href ?? "")).toBe(true);
    expect(summary?.value).toBeTruthy();
  }
  return entries;
}

describe("Atom", () => {
  test("has every statement with its speaker, its sentence and its permalink", async () => {
    const entries = expectValid(await read("statements.atom"), `${baseUrl}/feeds/statements.atom`);
    expect(entries).toHaveLength(14);
    const one = entries.find(({ id }) => id === "urn:on-record:statement/lavrov-aid-will-continue");
    expect(one?.authors?.[0]?.name).toBe("Sergei Lavrov");
    expect(one?.summary?.value).toContain("“will absolutely continue”, according to Mr. Lavrov.");
    expect(one?.links?.[0]?.href).toBe(
      `${baseUrl}/articles/aec4ca49b0d251b8#statement/lavrov-aid-will-continue`,
    );
  });

  test("is narrowed to an entity, to a search, and to both", async () => {
    const self = `${baseUrl}/feeds/statements.atom?entity=person%2Fsergei-lavrov`;
    const lavrov = expectValid(await read("statements.atom?entity=person/sergei-lavrov"), self);
    expect(lavrov.length).toBeGreaterThan(2);
    expect(lavrov.length).toBeLessThan(14);
    expect(await read("statements.atom?entity=person/sergei-lavrov")).toContain(
      "<title>Statements with Sergei Lavrov",
    );
    const found = expectValid(
      await read("statements.atom?q=%22considerable%20progress%22"),
      `${baseUrl}/feeds/statements.atom?q=%22considerable+progress%22`,
    );
    expect(found.map(({ id }) => id)).toContain(
      "urn:on-record:statement/diop-considerable-progress",
    );
    const both = await read("statements.atom?entity=person/vladimir-putin&q=kidal");
    expect(parseAtomFeed(both).title?.value).toContain("found by “kidal”");
  });

  test("of what nobody is in has no entries and is valid", async () => {
    const self = `${baseUrl}/feeds/articles.atom?entity=person%2Fnobody`;
    expect(expectValid(await read("articles.atom?entity=person/nobody"), self)).toEqual([]);
  });
});

test("JSON Feed has the same items", async () => {
  const atom = parseAtomFeed(await read("statements.atom"));
  const json = parseJsonFeed(await read("statements.json"));
  expect(json.items?.map(({ id }) => id)).toEqual(atom.entries?.map(({ id }) => id));
  expect(json).toMatchObject({ feed_url: `${baseUrl}/feeds/statements.json` });
  for (const item of json.items ?? []) expect(item).toMatchObject({ content_text: /./, url: /./ });
});

const HOSTILE = [
  "</script><script>alert(1)</script>",
  "]]> & <b>bold</b> \"quoted\" 'so'",
  "=cmd()|' /C calc'!A0",
  "\u202eright to left, 👋🏽, مالي, Мали",
  "a\u0000b\u0007c\u001bd\ufffee",
];

test("whatever an article says, the feed is well-formed and says it", async () => {
  const archive = openCollection({ file: ":memory:", create: true });
  archive.importer.addAll(
    HOSTILE.map((text, line) =>
      draftOf(`${text} stood in the text of number ${line}.`, {
        title: text,
        author: text,
        published: { edtf: "2024-02-28", words: "28 Feb" },
      }),
    ),
  );
  const entries = expectValid(
    await read("articles.atom", archive),
    `${baseUrl}/feeds/articles.atom`,
  );
  expect(entries).toHaveLength(HOSTILE.length);
  const titles = entries.map(({ title }) => title?.value).join("\n");
  expect(titles).toContain("</script><script>alert(1)</script>");
  expect(titles).toContain("]]> & <b>bold</b> \"quoted\" 'so'");
  expect(titles).toContain("👋🏽, مالي, Мали");
  expect(parseJsonFeed(await read("articles.json", archive)).items).toHaveLength(HOSTILE.length);
  archive.close();
});

test("any characters at all make a feed that can be read", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      (title, summary) => {
        const item = {
          id: "article/aec4ca49b0d251b8",
          kind: "article" as const,
          title: `.${title}\ud83d`,
          permalink: `${baseUrl}/articles/aec4ca49b0d251b8`,
          url: `https://example.org/?a=1&b="${encodeURI(summary)}"`,
          author: title,
          language: "en",
          added: "2024-02-28T00:00:00Z",
          published: null,
          summary: `.${summary}`,
          evidence: [],
        };
        const latest = { title: "Record", entity: null, updated: item.added, items: [item] };
        const self = `${baseUrl}/feeds/articles.atom`;
        const xml = toAtom({ title, self, page: baseUrl, latest });
        // oxlint-disable-next-line no-control-regex -- none of these may stand in XML 1.0
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(xml.isWellFormed()).toBe(true);
        expect(parseAtomFeed(xml).entries).toHaveLength(1);
      },
    ),
  );
});

test("of many articles the last that came in are there, however old they are", async () => {
  const archive = openCollection({ file: ":memory:", create: true });
  const drafts = Array.from({ length: 130 }, (_, number) =>
    draftOf(`Grain was delivered to port ${number} on that day.`, {
      title: `Port ${number}`,
      published: { edtf: String(2023 - number), words: "then" },
    }),
  );
  archive.importer.addAll(drafts);
  const titles = async (path: string) =>
    new Set(
      (parseAtomFeed(await read(path, archive)).entries ?? []).map((entry) => entry.title?.value),
    );
  const last = (from: number) => new Set(drafts.slice(from).map(({ title }) => title));
  expect(await titles("articles.atom")).toEqual(last(80));
  expect(await titles("articles.atom?q=grain&limit=7")).toEqual(last(123));
  archive.close();
});

test("is not sent again where nothing has changed", async () => {
  const etag = (await ask("articles.atom")).headers.get("etag") ?? "";
  const again = await ask("articles.atom", bundled, { headers: { "if-none-match": etag } });
  expect(again.status).toBe(304);
});

test.each([
  ["nothing.atom", 404],
  ["articles.rss", 404],
  ["constructor", 404],
  ["articles.atom?entity=lavrov", 400],
  ["articles.atom?speaker=person/sergei-lavrov", 400],
  ["articles.atom?kind=statement", 400],
  [`articles.atom?q=${"a".repeat(1001)}`, 400],
  ["articles.atom?limit=1000000", 400],
])("%s is a problem of status %i", async (path, status) => {
  const response = await ask(path);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
});
