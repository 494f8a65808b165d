/** The service that a command line asks for, with its key; refused where the key would go astray. */
import type { RemoteKind, RemoteProposer } from "@onrecord/propose-remote";
import { createRemoteProposer, isSendableKey, REMOTE_KINDS } from "@onrecord/propose-remote";
import type { Io } from "../io.ts";
import { UsageError } from "../usage-error.ts";

export type RemoteRequest = {
  readonly with: string;
  /** Nothing is sent, so that no key is needed. */
  readonly dryRun: boolean;
  readonly endpoint: string | undefined;
  readonly model: string | undefined;
  /** Seconds. */
  readonly timeout: number;
  readonly mostRequests: number;
  readonly mostTokens: number;
};

/** @throws UsageError when something is missing, or the key would travel for everybody to read. */
export function toRemoteProposer(request: RemoteRequest, { env }: Pick<Io, "env">): RemoteProposer {
  const kind = REMOTE_KINDS.find((known) => known === request.with);
  if (kind === undefined) throw new UsageError(`There is no proposer called "${request.with}".`);
  const { endpoint, model, dryRun, timeout, mostRequests, mostTokens } = request;
  if (timeout > LONGEST_TIMEOUT)
    throw new UsageError(`--timeout is at most ${LONGEST_TIMEOUT} seconds, which is a day.`);
  const key = findKey(kind, env);
  checkEndpoint(endpoint, key);
  if (kind === "spacy" && endpoint === undefined)
    throw new UsageError("--with spacy needs --endpoint, the address of the service.", [
      "For example: --endpoint http://localhost:8080/",
    ]);
  if (kind !== "spacy" && model === undefined)
    throw new UsageError(`--with ${kind} needs --model, the name of the model to ask.`);
  if (kind !== "spacy" && endpoint === undefined && key === undefined && !dryRun)
    throw new UsageError(`--with ${kind} needs a key in the environment variable ${KEYS[kind]}.`, [
      "A service of your own that needs none is named by --endpoint.",
    ]);
  return createRemoteProposer({
    kind,
    endpoint,
    model,
    key,
    timeout: timeout * 1000,
    mostRequests,
    mostTokens,
  });
}

const KEYS = { openai: "OPENAI_API_KEY", anthropic: "ANTHROPIC_API_KEY" } as const;

const LONGEST_TIMEOUT = 24 * 60 * 60;

/** An empty variable is none, as shells are used to. */
function findKey(kind: RemoteKind, env: Io["env"]): string | undefined {
  if (kind === "spacy") return undefined;
  const key = env[KEYS[kind]]?.trim() ?? "";
  if (key === "") return undefined;
  if (isSendableKey(key)) return key;
  throw new UsageError(`The key in ${KEYS[kind]} holds a character that no key has.`, [
    "Copy it again, without the quotation marks, line breaks or letters that a document put around it.",
  ]);
}

function checkEndpoint(endpoint: string | undefined, key: string | undefined): void {
  if (endpoint === undefined) return;
  if (!/^https?:\/\//u.test(endpoint) || !URL.canParse(endpoint))
    throw new UsageError(`"${endpoint}" is not the address of a service.`, [
      "It looks like http://localhost:8000/v1.",
    ]);
  const { protocol, hostname, username, password } = new URL(endpoint);
  if (username !== "" || password !== "")
    throw new UsageError("--endpoint holds a user name or a password.", [
      "Others can read a command line: keys are read from the environment only.",
    ]);
  const isHere = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u.test(hostname);
  if (key !== undefined && protocol === "http:" && !isHere)
    throw new UsageError(`The key would be sent to ${hostname} without encryption.`, [
      "Use an address that begins with https, or unset the variable that holds the key.",
    ]);
}
