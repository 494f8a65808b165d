import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openCollection } from "../archive/open-collection.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { hashToken, TOKEN_SCOPES } from "./token.ts";
import type { TokenDraft } from "./tokens.ts";

const NOON = "2026-11-23T12:00:00.000Z";
const LATER = "2026-11-23T12:00:59.000Z";
const EVENING = "2026-11-23T18:00:00.000Z";
const DRAFT: TokenDraft = {
  name: "Abdoulaye Diop",
  scopes: ["review"],
  created: NOON,
  expires: EVENING,
};

function openTokens() {
  const file = join(temporaryFolder(), "news.sqlite");
  const collection = openCollection({ file, create: true });
  return { file, collection, tokens: collection.tokens };
}

test("a token is known again, by the name and the scopes that it was made with", () => {
  const { tokens, collection } = openTokens();
  const { token, id } = tokens.create({ ...DRAFT, scopes: ["import", "review"] });
  expect(tokens.find(token, NOON)).toEqual({
    id,
    name: "Abdoulaye Diop",
    scopes: ["review", "import"],
    expires: EVENING,
  });
  collection.close();
});

test("a token that has ended or was revoked finds nobody", () => {
  const { tokens, collection } = openTokens();
  const ended = tokens.create(DRAFT);
  const revoked = tokens.create({ ...DRAFT, expires: null });
  expect(tokens.find(ended.token, EVENING)).toBeUndefined();
  expect(tokens.revoke(revoked.id, LATER)).toBe(true);
  expect(tokens.revoke(revoked.id, EVENING)).toBe(false);
  expect(tokens.revoke("nobody", EVENING)).toBe(false);
  expect(tokens.find(revoked.token, LATER)).toBeUndefined();
  expect(tokens.list().map(({ revoked: at }) => at)).toContain(LATER);
  collection.close();
});

test("a token with a single character changed finds nobody, and nothing throws on what is none", () => {
  const { tokens, collection } = openTokens();
  const { token } = tokens.create(DRAFT);
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.string(), (at, other) => {
      const wrong = `${token.slice(0, at)}${other}${token.slice(at + 1)}`;
      expect(tokens.find(wrong, NOON) === undefined).toBe(wrong !== token);
      expect(tokens.find(other, NOON)).toBeUndefined();
    }),
  );
  collection.close();
});

test("nothing in the file gives a token away", () => {
  const { file, tokens, collection } = openTokens();
  const { token } = tokens.create(DRAFT);
  tokens.find(token, NOON);
  collection.close();
  const bytes = readFileSync(file);
  const secret = token.split("_").slice(2).join("_");
  expect(bytes.includes(secret)).toBe(false);
  expect(bytes.includes(Buffer.from(secret, "base64url"))).toBe(false);
  expect(bytes.includes(hashToken(token))).toBe(true);
});

test("its last use is noted, and not more than once a minute", () => {
  const { tokens, collection } = openTokens();
  const { token } = tokens.create(DRAFT);
  const usedAt = () => tokens.list()[0]?.used;
  expect(usedAt()).toBeNull();
  for (const [now, noted] of [
    [NOON, NOON],
    [LATER, NOON],
    ["2026-11-23T12:01:00.000Z", "2026-11-23T12:01:00.000Z"],
  ] as const) {
    tokens.find(token, now);
    expect(usedAt()).toBe(noted);
  }
  collection.close();
});

test("no two tokens are alike, and each carries its id", () => {
  const { tokens, collection } = openTokens();
  const made = Array.from({ length: 200 }, () => tokens.create(DRAFT));
  expect(new Set(made.map(({ token }) => token)).size).toBe(200);
  for (const { id, token } of made) expect(token).toContain(`onr_${id}_`);
  expect(TOKEN_SCOPES).toEqual(["review", "import"]);
  collection.close();
});
