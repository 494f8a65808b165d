import type { ReactElement } from "react";
import type { ClaimCardData } from "#web/features/claim/claim-card-data.ts";
import { LAYERS } from "./layers.ts";
import type { Layer } from "./layers.ts";
import type { TextMark } from "./reader-data.ts";
import type { LayerChoice } from "./use-layers.ts";

type LayersPanelProps = {
  readonly layers: LayerChoice;
  readonly marks: readonly TextMark[];
  readonly claims: readonly ClaimCardData[];
};

/** What is marked in the text. Each name is drawn as its marks are: it is the key to them too. */
export function LayersPanel({ layers, marks, claims }: LayersPanelProps): ReactElement {
  const counted = LAYERS.map(({ layer, label }) => ({
    layer,
    label,
    count: countOf(layer, marks, claims),
  }));
  return (
    <fieldset>
      <legend className="label">Marked in the text</legend>
      <ul className="layer-list mt-2 space-y-1 text-sm">
        {counted.map(({ layer, label, count }) => (
          <li key={layer}>
            <label className="flex items-baseline gap-2">
              <input
                type="checkbox"
                checked={layers.shown.includes(layer)}
                onChange={() => layers.toggle(layer)}
                className="translate-y-px"
              />
              <span data-layer-name={layer}>{label}</span>
              <span className="ml-auto text-soft">{count}</span>
            </label>
          </li>
        ))}
      </ul>
      <p className="mt-2 flex gap-4 text-sm">
        <button type="button" onClick={layers.showNone} className="text-link">
          Clean text
        </button>
        <button type="button" onClick={layers.showAll} className="text-link">
          All
        </button>
      </p>
    </fieldset>
  );
}

function countOf(
  layer: Layer,
  marks: readonly TextMark[],
  claims: readonly ClaimCardData[],
): number {
  const inText = marks.filter(({ kind }) => kind === layer && kind !== "statement").length;
  return inText + claims.filter(({ kind }) => kind === layer).length;
}
