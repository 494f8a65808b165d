/** The program of a thread that checks, and before it begins somebody writes into the collection. */
import { DatabaseSync } from "node:sqlite";
import { workerData } from "node:worker_threads";
import { serveChecking } from "../checking/serve-checking.ts";

const { file }: { readonly file: string } = workerData;
const other = new DatabaseSync(file);
other.exec(
  `UPDATE record SET json = replace(json, 'person/sergei-lavrov', 'person/sergei-lavrow') WHERE kind = 'statement'`,
);
other.close();

serveChecking();
