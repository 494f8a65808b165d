import { expect, test } from "vitest";

import { readAll, readOne } from "../testing/read-all.ts";
import { createFolder } from "../testing/temporary-folder.ts";

const PAGE = `<!doctype html><html><body><article><p>${"The minister spoke of grain and of fuel. ".repeat(10)}</p></article></body></html>`;

test("content goes before the name, and it is told where they disagree", async () => {
  const { drafts, findings } = await readOne("a.csv", PAGE);
  expect(drafts).toMatchObject([{ origin: { format: "html" } }]);
  expect(findings).toMatchObject([{ code: "name-disagrees", outcome: "warned" }]);
});

test("the name decides where the content leaves a choice", async () => {
  expect((await readOne("a.txt", "# A line\n\nText.")).drafts[0]?.origin.format).toBe("text");
  expect((await readOne("a.md", "# A line\n\nText.")).drafts[0]?.origin.format).toBe("markdown");
  expect((await readOne("a", "# A line\n\nText.")).drafts[0]?.origin.format).toBe("text");
  expect((await readOne("a.txt", "<p>A line</p>")).drafts[0]?.text).toBe("<p>A line</p>");
});

test("what lies beside a saved page is skipped", async () => {
  const folder = createFolder({
    "page.html": PAGE,
    "page_files/a.js": "var a = 1;",
    "page_files/b.css": "p { color: red }",
    "page_files/c.PNG": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0),
    "page_files/d.svg": "<svg><text>no</text></svg>",
  });
  const { drafts, findings } = await readAll([folder]);
  expect(drafts).toHaveLength(1);
  expect(findings.map(({ code, outcome }) => [code, outcome])).toEqual(
    Array.from({ length: 4 }, () => ["file-asset", "skipped"]),
  );
});

test.each([
  ["RTF", "a.rtf", String.raw`{\rtf1\ansi Text.}`],
  ["other XML", "a.xml", '<?xml version="1.0"?><config><a>Text.</a></config>'],
  [
    "a page saved as e-mail",
    "a.mht",
    "From: <Saved>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\nText.",
  ],
  ["a program", "a.sh", "#!/bin/sh\necho text\n"],
])("%s is text and no article", async (_what, name, content) => {
  const { drafts, codes } = await readOne(name, content);
  expect({ drafts, codes }).toEqual({ drafts: [], codes: ["format-unknown"] });
});
