/** A throw-away Python environment. Where it cannot be had, proofs that need it are said not to have run. */
import { join } from "node:path";
import { PYTHON_PACKAGES } from "./python-packages.ts";
import type { PythonPackage } from "./python-packages.ts";
import { runProgram } from "./run-program.ts";

/** A tool that could not be had, and why: no failure of a format. */
export class ToolMissing extends Error {}

export interface PythonTools {
  /**
   * Runs a script of `proofs/python` and gives what it printed as JSON. Installs the packages that
   * it needs before, once.
   * @throws ToolMissing when there is no Python or a package cannot be installed
   * @throws Error when the script fails: what it read is not what it should be.
   */
  run(
    script: string,
    packages: readonly PythonPackage[],
    args: readonly string[],
  ): Promise<unknown>;
  /**
   * Runs a command that a package brings with it (`ftm`, `frictionless`) and gives what it printed.
   * Throws as `run` does.
   */
  command(
    name: string,
    packages: readonly PythonPackage[],
    args: readonly string[],
  ): Promise<string>;
}

const SCRIPTS = join(import.meta.dirname, "../proofs/python");

/** The environment is made in `folder` when it is first needed. */
export function createPythonTools(folder: string): PythonTools {
  const bin = join(folder, "bin");
  let made: Promise<void> | undefined;
  const installed = new Map<PythonPackage, Promise<void>>();
  const prepare = async (packages: readonly PythonPackage[]): Promise<void> => {
    made ??= makeEnvironment(folder);
    await made;
    // One after another: two pips in one environment are in each other's way.
    for (const name of packages) {
      const ready = installed.get(name) ?? install(bin, name);
      installed.set(name, ready);
      await ready;
    }
  };
  return {
    async run(script, packages, args) {
      await prepare(packages);
      return JSON.parse(await run(join(bin, "python"), [join(SCRIPTS, script), ...args]));
    },
    async command(name, packages, args) {
      await prepare(packages);
      return run(join(bin, name), args);
    },
  };
}

async function run(program: string, args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runProgram(program, args);
  if (code === 0) return stdout;
  throw new Error(`${args[0] ?? program} ended with ${code}: ${lastLines(stderr || stdout)}`);
}

async function makeEnvironment(folder: string): Promise<void> {
  const python = await findPython();
  if (python === undefined) throw new ToolMissing("there is no python3 (3.10 or later) here");
  const { code, stderr, stdout } = await runProgram(python, ["-m", "venv", folder]);
  if (code !== 0) throw new ToolMissing(`python3 -m venv failed: ${lastLines(stderr || stdout)}`);
}

/** The packages need Python 3.10. */
async function findPython(): Promise<string | undefined> {
  const isNewEnough = "import sys; sys.exit(0 if sys.version_info >= (3, 10) else 1)";
  for (const name of ["python3", "python"]) {
    if ((await runProgram(name, ["-c", isNewEnough])).code === 0) return name;
  }
  return undefined;
}

/** Where the package index does not answer, that is told within a minute or two. */
const PIP_TIMEOUT = 150_000;

async function install(bin: string, name: PythonPackage): Promise<void> {
  const options = ["--quiet", "--disable-pip-version-check", "--retries", "1", "--timeout", "30"];
  const args = ["-m", "pip", "install", ...options, `${name}==${PYTHON_PACKAGES[name]}`];
  const { code, stdout, stderr } = await runProgram(join(bin, "python"), args, PIP_TIMEOUT);
  if (code !== 0) {
    throw new ToolMissing(`pip could not install ${name}: ${lastLines(stderr || stdout)}`);
  }
}

/** What pip or Python say last, or what they call the error. */
function lastLines(output: string): string {
  const lines = output.trim().split("\n");
  const error = lines.findLast((line) => line.startsWith("ERROR: "));
  return (error ?? lines.slice(-3).join(" ")).slice(-400);
}
