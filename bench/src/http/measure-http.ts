/** Measures what a server answers, at several numbers of connections. */
import type { LoadFigures } from "./load.ts";
import { runLoad } from "./load.ts";
import type { Target } from "./targets.ts";

const CONNECTIONS = [1, 16, 64] as const;
/** Before anything is measured, so that what is compiled on first use is compiled. */
const WARM_UP_SECONDS = 3;

export type TargetFigures = { readonly name: string; readonly loads: readonly LoadFigures[] };

export type HttpSetting = {
  readonly origin: string;
  readonly server: number;
  readonly seconds: number;
  readonly peersFolder: string;
  readonly tell: (line: string) => void;
};

/**
 * Measures each target.
 * @throws Error when an answer failed, or none came: such figures say nothing.
 */
export const measureHttp = async (
  { origin, server, seconds, peersFolder, tell }: HttpSetting,
  targets: readonly Target[],
): Promise<readonly TargetFigures[]> => {
  const measured: TargetFigures[] = [];
  for (const { name, paths } of targets) {
    const load = (connections: number, length: number): Promise<LoadFigures> =>
      runLoad({ origin, server, paths, connections, seconds: length }, peersFolder);
    await load(4, WARM_UP_SECONDS);
    const loads: LoadFigures[] = [];
    for (const connections of CONNECTIONS) {
      tell(`${name}, ${connections} connections`);
      const figures = await load(connections, seconds);
      if (figures.failed > 0) {
        throw new Error(`${name}: ${figures.failed} of ${figures.answers} answers failed`);
      }
      if (figures.answers === 0) throw new Error(`${name}: no answer in ${seconds} seconds`);
      loads.push(figures);
    }
    measured.push({ name, loads });
  }
  return measured;
};
