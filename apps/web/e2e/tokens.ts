/**
 * The tokens of the collection that the browser tests are served. They are random, as all tokens are:
 * the server that makes them leaves them in a file, where the tests find them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Collection } from "@onrecord/data";

export type TestTokens = {
  /** Of Abdoulaye Diop, for everything. */
  readonly all: string;
  /** Of Sergei Lavrov, for deciding alone. */
  readonly review: string;
  readonly expired: string;
  readonly revoked: string;
};

const fileOf = (port: string): string => join(tmpdir(), `onrecord-tokens-${port}.json`);

/** Makes the tokens of the server at `port`, and gives the file that they lie in. */
export function makeTokens({ tokens }: Collection, port: string): string {
  const created = new Date().toISOString();
  const make = (name: string, more: object = {}) =>
    tokens.create({ name, scopes: ["review"], created, expires: null, ...more });
  const revoked = make("Sergei Lavrov");
  tokens.revoke(revoked.id, created);
  const all: TestTokens = {
    all: make("Abdoulaye Diop", { scopes: ["review", "import"] }).token,
    review: make("Sergei Lavrov").token,
    expired: make("Sergei Lavrov", { expires: created }).token,
    revoked: revoked.token,
  };
  writeFileSync(fileOf(port), JSON.stringify(all), { mode: 0o600 });
  return fileOf(port);
}

/** The tokens of the server at this address. */
export function readTokens(url: string | undefined): TestTokens {
  const { port } = new URL(url ?? "");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written above
  return JSON.parse(readFileSync(fileOf(port), "utf8")) as TestTokens;
}
