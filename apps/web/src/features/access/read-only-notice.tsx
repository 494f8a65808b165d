import type { ReactElement } from "react";
import { CommandLines } from "#web/ui/command-lines.tsx";
import { createToken, EXPORT_DATASET, IMPORT_DATASET, SERVE } from "#web/ui/commands.ts";
import { Notice } from "#web/ui/notice.tsx";

/** What a page that decides says of a record that is made of a dataset. */
export function ReadOnlyNotice(): ReactElement {
  return (
    <Notice title="This record is only shown">
      <p>
        It is made of a dataset, and changes with that. Import the dataset into a collection, which
        is one file, decide there, and export it again:
      </p>
      <CommandLines lines={[IMPORT_DATASET, createToken("review"), SERVE, EXPORT_DATASET]} />
    </Notice>
  );
}
