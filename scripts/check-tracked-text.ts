/** Fails when a file of the project holds text that ties it to one machine or registry. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

import { PROJECT_FOLDER } from "./run-command.ts";
import { checkTrackedText } from "./tracked-text.ts";

const isText = (content: Buffer): boolean => !content.subarray(0, 8000).includes(0);

const listFiles = (): string[] =>
  execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: PROJECT_FOLDER,
    encoding: "utf8",
  })
    .split("\0")
    .filter((path) => path !== "" && existsSync(`${PROJECT_FOLDER}/${path}`));

const paths = listFiles();
const faults = paths.flatMap((path) => {
  const content = readFileSync(`${PROJECT_FOLDER}/${path}`);
  return isText(content) ? checkTrackedText(path, content.toString("utf8")) : [];
});
for (const { path, line, found, meaning } of faults) {
  console.error(`${path}:${line} holds ${meaning}: ${found}`);
}
console.log(`${paths.length} files looked at, ${faults.length} with text that must not be there.`);
process.exitCode = faults.length === 0 && paths.length > 0 ? 0 : 1;
