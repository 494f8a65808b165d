import type { ReactElement } from "react";
import type { DeskNeighbour } from "./desk-item.ts";
import type { DeskView } from "./desk-view.ts";
import type { Outcome } from "./outbox-entry.ts";

type NeighboursListProps = {
  readonly view: DeskView;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly onGo: (id: string) => void;
};

/** What else is read from the same paragraphs, in the order of the text. */
export function NeighboursList({ view, outcomes, onGo }: NeighboursListProps): ReactElement {
  return (
    <section aria-labelledby="neighbours">
      <h2 id="neighbours" className="label">
        In these paragraphs
      </h2>
      <ol className="desk-neighbours">
        {view.passage.neighbours.map((neighbour) => (
          <li key={neighbour.id} data-kind={neighbour.kind}>
            <button
              type="button"
              aria-current={neighbour.id === view.item.id ? "true" : undefined}
              onClick={() => onGo(neighbour.id)}
            >
              <span className="desk-clip">{neighbour.words}</span>
              <span className="text-soft">{toStanding(neighbour, outcomes)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Nothing for what is open: most of them are. */
function toStanding({ id, status }: DeskNeighbour, outcomes: ReadonlyMap<string, Outcome>): string {
  const outcome = outcomes.get(id);
  if (outcome !== undefined) return outcome;
  return status === "proposed" ? "" : status;
}
