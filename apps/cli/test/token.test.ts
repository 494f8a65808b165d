import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openCollection } from "@onrecord/data";
import { expect, test } from "vitest";
import { runHere } from "./memory-io.ts";
import { emptyFolder, onrecord } from "./onrecord.ts";

const ARCHIVE = ["--archive", "news.sqlite"];
const FOR_DIOP = ["token", "create", "--name", "Abdoulaye Diop", ...ARCHIVE];

async function folderWithCollection(): Promise<string> {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, "first.txt"), "Kidal fell on Tuesday.\n");
  expect((await onrecord(["import", "first.txt", ...ARCHIVE], { cwd })).code).toBe(0);
  return cwd;
}

test("a token is shown once, alone on stdout, with what to do with it beside", async () => {
  const cwd = await folderWithCollection();
  const made = await onrecord(FOR_DIOP, { cwd });
  expect(made.code).toBe(0);
  expect(made.stdout).toMatch(/^onr_[0-9a-f]{12}_[\w-]{43}\n$/);
  expect(made.stderr).toMatch(/the token of Abdoulaye Diop\. It is not shown again\./);
  expect(made.stderr).toContain("http://localhost:3000/access");
  expect(made.stderr).not.toContain(made.stdout.trim());

  const list = await onrecord(["token", "list", ...ARCHIVE], { cwd });
  expect(list.stdout).toMatch(/^Abdoulaye Diop {2}[0-9a-f]{12} {2}review {2}until \d+ \w+ \d{4}/);
  expect(list.stdout).toContain("never used");
  const secret = made.stdout.trim().split("_").slice(2).join("_");
  expect(list.stdout + list.stderr).not.toContain(secret);
  expect(await readFile(join(cwd, "news.sqlite"), "latin1")).not.toContain(secret);
});

test("what it was made for is what the collection knows it by, until it is revoked", async () => {
  const cwd = await folderWithCollection();
  const asked = ["--scope", "review,import", "--expires", "2099-01-31", "--json"];
  const { stdout } = await onrecord([...FOR_DIOP, ...asked], { cwd });
  const made: { readonly id: string; readonly token: string } = JSON.parse(stdout);
  const find = (now: string) => {
    const collection = openCollection({ file: join(cwd, "news.sqlite"), create: false });
    const holder = collection.tokens.find(made.token, now);
    collection.close();
    return holder;
  };
  expect(find("2099-01-31T23:00:00.000Z")).toEqual({
    id: made.id,
    name: "Abdoulaye Diop",
    scopes: ["review", "import"],
    expires: "2099-01-31T23:59:59.999Z",
  });
  expect(find("2099-02-01T00:00:00.000Z")).toBeUndefined();
  const revoked = await onrecord(["token", "revoke", made.id, ...ARCHIVE], { cwd });
  expect(revoked).toMatchObject({ code: 0, stdout: "" });
  expect(revoked.stderr).toContain("has ended");
  expect(find("2026-11-23T12:00:00.000Z")).toBeUndefined();
  const list = await onrecord(["token", ...ARCHIVE], { cwd });
  expect(list.stdout).toContain("revoked on");
  expect((await onrecord(["token", "revoke", made.id, ...ARCHIVE], { cwd })).stderr).toContain(
    "was revoked before",
  );
});

test.each([
  [["create"], "A token needs --name"],
  [["create", "--name", "  "], "A token needs --name"],
  [["create", "--name", "a\u0007b"], "no control characters"],
  [["create", "--name", "A", "--scope", "reveiw"], '--scope does not know "reveiw"'],
  [["create", "--name", "A", "--expires", "soon"], '--expires does not understand "soon"'],
  [["create", "--name", "A", "--expires", "2099-02-30"], "--expires does not understand"],
  [["create", "--name", "A", "--expires", "0d"], "--expires does not understand"],
  [["create", "--name", "A", "--expires", "2020-01-01"], "is past"],
  [["create", "spare", "--name", "A"], 'does not know what to do with "spare"'],
  [["revoke"], "needs the id of a token"],
  [["revoke", "0123456789ab"], "There is no token 0123456789ab"],
  [["crate"], "Did you mean create?"],
])("onrecord token %j says what is wrong, and makes none", async (words, message) => {
  const cwd = await emptyFolder();
  openCollection({ file: join(cwd, "news.sqlite"), create: true }).close();
  const refused = await runHere(["token", ...words, ...ARCHIVE], { cwd });
  expect(refused).toMatchObject({ code: 2, stdout: "" });
  expect(refused.stderr.replaceAll(/\s+/g, " ")).toContain(message);
  expect((await runHere(["token", "list", ...ARCHIVE], { cwd })).code).toBe(1);
});

test("a token needs a collection that is there", async () => {
  const cwd = await emptyFolder();
  const missing = await onrecord(FOR_DIOP, { cwd });
  expect(missing).toMatchObject({ code: 2, stdout: "" });
  expect(missing.stderr).toContain("There is no collection at");
  expect((await onrecord(["token", "list"], { cwd })).stderr).toContain("--archive news.sqlite");
});
