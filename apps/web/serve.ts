/**
 * Serves the built app: `node serve.ts --port 3000 --hostname 127.0.0.1`, in this folder. Pages are
 * Next's; the calls of the search are answered before it comes to that. Several processes share the
 * work where the machine has the cores for them: `src/serving`.
 */
import type { RequestListener } from "node:http";
import { availableParallelism, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import next from "next";
import { countProcesses } from "#web/serving/count-processes.ts";
import { listen } from "#web/serving/listen.ts";
import type { Part } from "#web/serving/part.ts";
import { findPart } from "#web/serving/part.ts";
import { startProcesses } from "#web/serving/start-processes.ts";

type Address = { readonly hostname: string; readonly port: number };

function readAddress(): Address {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "3000" },
      hostname: { type: "string", default: "127.0.0.1" },
    },
  });
  return { hostname: values.hostname, port: Number(values.port) };
}

/** Next fails on a path that is none, such as `/articles/%E0%A4%A`; the mistake is the asker's. */
const isPath = (url: string): boolean => {
  try {
    decodeURIComponent(url.replace(/[?#].*$/s, ""));
    return true;
  } catch {
    return false;
  }
};

const MALFORMED = `${JSON.stringify({
  type: "about:blank",
  title: "Bad Request",
  status: 400,
  detail: "The path is not one: what follows its percent signs is not UTF-8.",
})}\n`;

async function serve({ hostname, port }: Address, part: Part): Promise<void> {
  const app = next({ dev: false, dir: import.meta.dirname, hostname, port });
  await app.prepare();
  const answerPage = app.getRequestHandler();
  const answer: RequestListener = (request, response) => {
    if (!isPath(request.url ?? "/")) {
      response.writeHead(400, { "content-type": "application/problem+json" }).end(MALFORMED);
      return;
    }
    if (globalThis.onrecordAnswerCall?.(request, response) === true) return;
    void answerPage(request, response);
  };
  await listen({ hostname, port, part, answer, close: () => app.close() });
}

async function start(): Promise<void> {
  const address = readAddress();
  const part = findPart(process.env);
  // What a container may use can be less than the machine has.
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity);
  const machine = { cores: availableParallelism(), memory };
  const count = countProcesses(process.env["ONRECORD_PROCESSES"], machine);
  if (typeof count === "string") {
    // oxlint-disable-next-line no-console -- what is wrong with a setting is told where it was given
    console.error(count);
    process.exitCode = 2;
  } else if (part.kind !== "alone" || count === 1) {
    await serve(address, part);
  } else {
    const args = ["--port", String(address.port), "--hostname", address.hostname];
    startProcesses({ exec: fileURLToPath(import.meta.url), args, count });
  }
}

await start();
