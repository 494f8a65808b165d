import type { RecordKind } from "@onrecord/domain";
import { EXPORT_FORMATS } from "@onrecord/formats";
import type { ExportChoice } from "./export-links.tsx";
import { pack } from "./packed.ts";
import type { Packed } from "./packed.ts";

/**
 * The formats that have a place for a kind of record, or all of them. For the server alone: with the formats
 * comes all that writes them, which a browser has no use for.
 */
export const toExportChoices = (kind?: RecordKind): Packed<readonly ExportChoice[]> =>
  pack(
    EXPORT_FORMATS.filter(({ kinds }) => kind === undefined || kinds.includes(kind)).map(
      ({ name, label, meaning }) => ({ name, label, meaning }),
    ),
  );
