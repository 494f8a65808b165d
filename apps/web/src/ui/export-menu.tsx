import type { RecordKind } from "@onrecord/domain";
import type { ReactElement } from "react";
import { toExportChoices } from "./export-choices.ts";
import { ExportLinks } from "./export-links.tsx";
import type { ExportLinksProps } from "./export-links.tsx";

type ExportMenuProps = Omit<ExportLinksProps, "formats"> & {
  /** The kind of record that a list holds: only formats that have a place for it are shown. */
  readonly kind?: RecordKind;
};

/** What is shown, as files for other programs, on a page that is rendered on the server. */
export const ExportMenu = ({ kind, ...rest }: ExportMenuProps): ReactElement => (
  <ExportLinks {...rest} formats={toExportChoices(kind)} />
);
