import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Io } from "../io.ts";
import { UsageError } from "../usage-error.ts";
import { findBrowser } from "./find-browser.ts";

const PRINT_MS = 120_000;

/**
 * Prints a page that needs no other file, in a browser that shows no window.
 * @throws UsageError when there is no browser, or it prints nothing.
 */
export async function printPdf(
  html: string,
  { env, signal }: Pick<Io, "env" | "signal">,
): Promise<Uint8Array> {
  const browser = findBrowser(env);
  if (browser === undefined) {
    throw new UsageError("There is no Chrome or Chromium on this machine to print the PDF.", [
      "Install one (Debian: apt-get install chromium; macOS: brew install --cask chromium), or name it: ONRECORD_CHROMIUM=/path/to/chrome",
      "Or write --format html, and print it from any browser.",
    ]);
  }
  const folder = mkdtempSync(join(tmpdir(), "onrecord-dossier-"));
  try {
    const page = join(folder, "dossier.html");
    const pdf = join(folder, "dossier.pdf");
    writeFileSync(page, html);
    const fault = await print(browser, { folder, page, pdf, signal });
    if (existsSync(pdf)) return readFileSync(pdf);
    throw new UsageError("The browser printed no PDF.", [
      ...(fault === undefined ? [] : [fault]),
      "Or write --format html, and print it from any browser.",
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Printing = {
  readonly folder: string;
  readonly page: string;
  readonly pdf: string;
  readonly signal: AbortSignal;
};

/** Gives what the browser complained of where it failed. It keeps its own files in our folder. */
async function print(
  browser: string,
  { folder, page, pdf, signal }: Printing,
): Promise<string | undefined> {
  const isRoot = process.getuid?.() === 0;
  const options = [
    "--headless",
    "--disable-gpu",
    "--no-pdf-header-footer",
    `--user-data-dir=${join(folder, "profile")}`,
    // Chromium refuses to start for root with its sandbox; the page has no script and loads nothing.
    ...(isRoot ? ["--no-sandbox"] : []),
    `--print-to-pdf=${pdf}`,
  ];
  try {
    await promisify(execFile)(browser, [...options, pathToFileURL(page).href], {
      timeout: PRINT_MS,
      signal,
    });
    return undefined;
  } catch (error) {
    signal.throwIfAborted();
    return error instanceof Error ? error.message.split("\n")[0] : String(error);
  }
}
