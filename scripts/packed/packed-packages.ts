/** Packs our packages as they would be published, and sets up a stranger's empty folder. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { PROJECT_FOLDER } from "../run-command.ts";

/** What a command that was run said; `code` is its exit code. */
export type CommandResult = {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
};

const run = promisify(execFile);
const MAX_OUTPUT = 64 * 1024 * 1024;

/** A stranger's folder knows nothing of the workspace that this test runs in; the certificates are the machine's. */
const strangersEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(?:npm_(?:package|lifecycle|command|execpath)|pnpm_|INIT_CWD|VITEST|NODE_(?!EXTRA_CA_CERTS))/i.test(
          name,
        ),
    ),
  );

const isExit = (error: unknown): error is Error & CommandResult =>
  error instanceof Error && "code" in error && typeof error.code === "number";

/** Runs a program in `folder` to its end; throws only when it could not be started. */
export const runIn = async (
  folder: string,
  program: string,
  args: readonly string[],
): Promise<CommandResult> => {
  const options = { cwd: folder, env: strangersEnvironment(), maxBuffer: MAX_OUTPUT };
  try {
    return { code: 0, ...(await run(program, args, options)) };
  } catch (error) {
    if (!isExit(error)) throw error;
    return { code: error.code, stdout: error.stdout, stderr: error.stderr };
  }
};

/** As `runIn`, and throws with all the output when the program fails. */
export const mustRunIn = async (
  folder: string,
  program: string,
  args: readonly string[],
): Promise<string> => {
  const { code, stdout, stderr } = await runIn(folder, program, args);
  if (code === 0) return stdout;
  throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${stdout}\n${stderr}`);
};

/** A new folder outside the workspace. */
export const createEmptyFolder = (): string =>
  realpathSync(mkdtempSync(join(tmpdir(), "onrecord-packed-")));

/** Packs the workspace at `folder` (below the root) into `destination`; gives the tarball's path. */
export const pack = async (folder: string, destination: string): Promise<string> => {
  const target = join(destination, folder.replace("/", "-"));
  mkdirSync(target);
  await mustRunIn(join(PROJECT_FOLDER, folder), "pnpm", ["pack", "--pack-destination", target]);
  const [tarball] = readdirSync(target);
  if (tarball === undefined) throw new Error(`pnpm pack made no tarball of ${folder}`);
  return join(target, tarball);
};

/** Installs tarballs with npm in a new folder, as a stranger would; gives the folder. */
export const installWithNpm = async (tarballs: readonly string[]): Promise<string> => {
  const folder = createEmptyFolder();
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const quietly = ["--no-audit", "--no-fund", "--prefer-offline"];
  await mustRunIn(folder, "npm", ["install", ...quietly, ...tarballs]);
  return folder;
};
