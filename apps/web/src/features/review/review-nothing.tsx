import type { ReactElement } from "react";
import { ProposeHere } from "#web/features/proposing/propose-here.tsx";
import { CommandLines } from "#web/ui/command-lines.tsx";
import { createToken, IMPORT_DATASET, PROPOSE, SERVE } from "#web/ui/commands.ts";
import { TextLink } from "#web/ui/text-link.tsx";
import { Teaching } from "./teaching.tsx";

/** Said where a record is made of a dataset: it is not decided on here, and how it can be. */
export const ReviewOfDataset = (): ReactElement => (
  <Teaching title="This record is made of a dataset, and changes with it.">
    <p>
      Proposals are decided on in a collection: one file that articles and datasets are imported
      into. What was decided there is exported as a dataset again, with who decided it and when.
    </p>
    <CommandLines lines={[IMPORT_DATASET, PROPOSE, SERVE]} />
  </Teaching>
);

/** Said where a collection has no proposals yet: what they are, and how they are made. */
export const NoProposals = (): ReactElement => (
  <Teaching title="There is nothing to review yet.">
    <p>
      A program reads the articles and proposes who is named, who said what, when, and what
      happened, each with the words that carry it. Here a person accepts, corrects or rejects it.
    </p>
    <ProposeHere />
    <p>
      A token to sign in with, and proposals for many articles, are made on the command line as
      well:
    </p>
    <CommandLines lines={[createToken("review"), PROPOSE]} />
  </Teaching>
);

/** Said where an article was read by nobody and no program yet. */
export const ArticleNotRead = ({ article }: { readonly article: string }): ReactElement => (
  <Teaching title="Nothing was read from this article yet.">
    <p>
      A program reads it and proposes who is named, who said what, when, and what happened, each
      with the words that carry it. Then you accept, correct or reject it here.
    </p>
    <ProposeHere article={article} />
    <p>
      <TextLink href={`/articles/${article.slice(article.indexOf("/") + 1)}`}>
        Back to the article
      </TextLink>
    </p>
  </Teaching>
);
