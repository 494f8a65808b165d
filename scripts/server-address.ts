import { hostname } from "node:os";

/** Where the web app listens, where a person finds it, and where to ask whether it is up. */
export type ServerAddress = {
  readonly host: string;
  readonly port: number;
  readonly url: string;
  readonly probeUrl: string;
};

const DEFAULT_PORT = 3000;
const LOOPBACK = "127.0.0.1";
const EVERY_INTERFACE = new Set(["0.0.0.0", "::"]);
const LOOPBACK_NAMES = new Set([LOOPBACK, "localhost", "::1"]);

const toPort = (text: string | undefined): number | undefined => {
  if (text === undefined || text === "") return DEFAULT_PORT;
  const port = Number(text);
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : undefined;
};

/**
 * Shells and containers set HOSTNAME to the machine's own name without anybody's choosing it:
 * that alone must not open the server to the network.
 */
const toHost = (text: string | undefined, machine: string): string =>
  text === undefined || text === "" || text === machine ? LOOPBACK : text;

/** An IPv6 address stands in brackets in a URL. */
const toUrlHost = (host: string): string => (host.includes(":") ? `[${host}]` : host);

/** Reads PORT and HOSTNAME; gives a message in plain words when they cannot be used. */
export const parseServerAddress = (
  env: NodeJS.ProcessEnv,
  machine: string = hostname(),
): ServerAddress | string => {
  const port = toPort(env["PORT"]);
  if (port === undefined) {
    return `PORT is "${env["PORT"]}". Give a whole number from 1 to 65535, for example PORT=3001.`;
  }
  const host = toHost(env["HOSTNAME"], machine);
  const reachable = EVERY_INTERFACE.has(host) ? LOOPBACK : host;
  const shown = LOOPBACK_NAMES.has(reachable) ? "localhost" : toUrlHost(reachable);
  return {
    host,
    port,
    url: `http://${shown}:${port}`,
    probeUrl: `http://${toUrlHost(reachable)}:${port}`,
  };
};
