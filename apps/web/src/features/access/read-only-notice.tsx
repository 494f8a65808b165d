import type { ReactElement } from "react";
import { Notice } from "#web/ui/notice.tsx";

/** What a page that decides says of a record that is made of a dataset. */
export function ReadOnlyNotice(): ReactElement {
  return (
    <Notice title="This record is only shown">
      <p>
        It is made of a dataset, and changes with that. Import the dataset into a collection, which
        is one file, decide there, and export it again:
      </p>
      <pre className="font-mono text-sm whitespace-pre-wrap">
        onrecord import my-dataset --archive news.sqlite{"\n"}
        onrecord token create --name &quot;Abdoulaye Diop&quot; --archive news.sqlite{"\n"}
        ONRECORD_ARCHIVE=news.sqlite pnpm start{"\n"}
        onrecord export --archive news.sqlite --format datapackage --out my-dataset
      </pre>
    </Notice>
  );
}
