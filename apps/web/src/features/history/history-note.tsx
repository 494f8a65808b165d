import type { ReactElement } from "react";
import { Reason } from "#web/ui/reason.tsx";
import { SiteLink } from "#web/ui/site-link.tsx";
import { toLogAddress } from "./log-address.ts";
import type { HistoryLine } from "./to-history-lines.ts";

/** The life of a claim, for whoever asks: who put it forward, and who decided what about it. */
export function HistoryNote({
  id,
  history,
}: {
  readonly id: string;
  readonly history: readonly HistoryLine[];
}): ReactElement {
  return (
    <Reason word="History">
      <ol>
        {history.map(({ words }, index) => (
          // A step may be taken twice on one day: its place is what tells it apart.
          // oxlint-disable-next-line react/no-array-index-key -- see above
          <li key={index}>{words}</li>
        ))}
      </ol>
      {history.some(({ logged }) => logged) ? (
        <SiteLink href={toLogAddress({ record: id })} className="text-link">
          What was changed
        </SiteLink>
      ) : null}
    </Reason>
  );
}
