import { expect, test } from "vitest";

import { readOne } from "../testing/read-all.ts";

test("a text file is one article, whose title nobody knows", async () => {
  const { drafts, codes } = await readOne("a.txt", "Mr. Diop arrived.\r\n\r\n\r\nHe spoke.  \r\n");
  expect(codes).toEqual([]);
  expect(drafts).toMatchObject([
    {
      text: "Mr. Diop arrived.\n\nHe spoke.",
      title: null,
      published: null,
      origin: { entry: null, line: null, format: "text", encoding: "utf-8" },
    },
  ]);
});

test("the bytes are kept as they were read", async () => {
  const bytes = Buffer.from("\ufeffA text.\r\n");
  const { drafts } = await readOne("a.txt", bytes);
  expect(drafts[0]?.text).toBe("A text.");
  expect(Buffer.from(drafts[0]?.origin.bytes ?? []).equals(bytes)).toBe(true);
});

test.each([
  ["nothing", "", "file-empty"],
  ["white space", " \n\t\n", "text-missing"],
  ["bytes that are no text", Uint8Array.of(0, 1, 2, 3, 0, 255), "file-binary"],
])("a file of %s gives no article", async (_what, content, code) => {
  const { drafts, codes } = await readOne("a.txt", content);
  expect({ drafts, codes }).toEqual({ drafts: [], codes: [code] });
});
