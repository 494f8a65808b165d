import type { TargetFigures } from "../http/measure-http.ts";
import { toFigure, toTable } from "./format.ts";

/** One row for each number of connections. */
export const toHttpTable = (measured: readonly TargetFigures[]): string =>
  toTable(
    ["", "connections", "answers a second", "p50 / p99 / most, ms", "CPU ms an answer", "kB sent"],
    measured.flatMap(({ name, loads }) =>
      loads.map((load, index) => [
        index === 0 ? name : "",
        String(load.connections),
        toFigure(load.perSecond),
        [load.p50, load.p99, load.most].map(toFigure).join(" / "),
        load.cpuMs === null ? "–" : toFigure(load.cpuMs),
        toFigure(load.bytes / 1000),
      ]),
    ),
  );
