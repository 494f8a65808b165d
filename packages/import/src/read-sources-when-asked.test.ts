import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { createFolder } from "./testing/temporary-folder.ts";

/** Imports the package in a process of its own, and prints which packages were loaded before and after reading a file. */
const PROGRAM = `
import { registerHooks } from "node:module";
const [index, file] = process.argv.slice(-2);
const loaded = [];
registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
const countPackages = () => loaded.filter((url) => url.includes("/node_modules/")).length;
const { readSources } = await import(index);
const before = countPackages();
const kinds = [];
for await (const event of readSources([file])) kinds.push(event.kind);
console.log(JSON.stringify({ before, kinds, after: countPackages() > 0 }));
`;

test("no library is loaded before something is read", () => {
  const file = join(createFolder({ "a.txt": "A text." }), "a.txt");
  const index = pathToFileURL(join(import.meta.dirname, "index.ts")).href;
  const out = execFileSync(
    process.execPath,
    ["--input-type=module", "-e", PROGRAM, "--", index, file],
    {
      encoding: "utf8",
    },
  );
  expect(JSON.parse(out)).toEqual({ before: 0, kinds: ["article", "done"], after: true });
});
