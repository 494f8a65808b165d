import type { ReactElement } from "react";
import { Teaching } from "./teaching.tsx";

/** Said where a record is made of a dataset: it is not decided on here, and how it can be. */
export const ReviewOfDataset = (): ReactElement => (
  <Teaching title="This record is made of a dataset, and changes with it.">
    <p>
      Proposals are decided on in a collection: one file that articles and datasets are imported
      into. What was decided there is exported as a dataset again, with who decided it and when.
    </p>
    <Commands
      lines={[
        "onrecord import my-dataset --archive news.sqlite",
        "onrecord propose --archive news.sqlite",
        "ONRECORD_ARCHIVE=news.sqlite pnpm start",
      ]}
    />
  </Teaching>
);

/** Said where a collection has no proposals yet: what they are, and how they are made. */
export const NoProposals = (): ReactElement => (
  <Teaching title="There is nothing to review yet.">
    <p>
      A program reads the articles and proposes who is named, who said what, when, and what
      happened, each with the words that carry it. Here a person accepts, corrects or rejects it.
    </p>
    <Commands
      lines={[
        "onrecord propose --archive news.sqlite",
        "onrecord token create --archive news.sqlite --name “Your name” --scope review",
      ]}
    />
    <p>
      The first command makes the proposals; the second a token, with which you sign in here. Then
      load this page again.
    </p>
  </Teaching>
);

const Commands = ({ lines }: { readonly lines: readonly string[] }): ReactElement => (
  <pre className="overflow-x-auto font-mono text-sm text-ink">{lines.join("\n")}</pre>
);
