import type { Io } from "../io.ts";
import type { Screen } from "../screen.ts";

/** What an action works with: the world, and how results are set. */
export type Workshop = { readonly io: Io; readonly screen: Screen };
