import type { RecordKind } from "@onrecord/domain";
import { EXPORT_FORMATS } from "@onrecord/formats";
import type { ReactElement } from "react";
import { ExportLinks } from "./export-links.tsx";
import { pack } from "./packed.ts";

type ExportMenuProps = {
  /** What is exported, in words: "this list". */
  readonly what: string;
  /** The page that is exported, with its parameters: `/statements?speaker=…`. */
  readonly address: string;
  /** The kind of record that a list holds: only formats that have a place for it are shown. */
  readonly kind?: RecordKind;
  /** Whether the formats are shown at once. */
  readonly open?: boolean;
};

/** What is shown, as files for other programs. Links alone: no script is needed. */
export function ExportMenu({ what, address, kind, open }: ExportMenuProps): ReactElement {
  const formats = EXPORT_FORMATS.filter(
    ({ kinds }) => kind === undefined || kinds.includes(kind),
  ).map(({ name, label, meaning }) => ({ name, label, meaning }));
  return (
    <details
      className="mt-8 max-w-prose border-t border-hairline pt-3 text-sm print:hidden"
      open={open}
    >
      <summary className="cursor-pointer text-soft">Export {what}</summary>
      <ExportLinks formats={pack(formats)} address={address} />
    </details>
  );
}
