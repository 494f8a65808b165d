import type { ReactElement } from "react";
import { CommandLines } from "#web/ui/command-lines.tsx";
import { EXPORT_DATASET } from "#web/ui/commands.ts";
import { TextLink } from "#web/ui/text-link.tsx";
import { isNarrowed } from "./review-address.ts";
import type { ReviewRequest } from "./review-address.ts";

type QueueFinishedProps = {
  readonly request: ReviewRequest;
  /** Whether more is still to come. */
  readonly isFetching: boolean;
};

/** Nothing is left to decide on here: what to do next. */
export function QueueFinished({ request, isFetching }: QueueFinishedProps): ReactElement {
  if (isFetching) return <p className="py-16 text-soft">Fetching the next proposals …</p>;
  return (
    <div className="max-w-prose py-12">
      <h2 className="font-read text-xl">Nothing is left to decide on here.</h2>
      {isNarrowed(request) ? (
        <p className="mt-3">
          <TextLink href="/review">Go on with all other proposals</TextLink>, or choose another
          filter.
        </p>
      ) : (
        <p className="mt-3 text-soft">Every proposal of this record is accepted or rejected.</p>
      )}
      <p className="mt-3 text-soft">
        What is accepted stands in the lists, in the search and in the articles; who decided it goes
        along in every export:
      </p>
      <CommandLines lines={[EXPORT_DATASET]} />
    </div>
  );
}
