"use client";

import { useState } from "react";
import { writePreference } from "#web/features/shell/write-preference.ts";
import { formatLayers, LAYERS, LAYERS_COOKIE } from "./layers.ts";
import type { Layer } from "./layers.ts";

export type LayerChoice = {
  readonly shown: readonly Layer[];
  readonly toggle: (layer: Layer) => void;
  readonly showAll: () => void;
  readonly showNone: () => void;
  /** Shows a layer for now, because a link led into it. The reader's choice is kept as it was. */
  readonly reveal: (layer: Layer) => void;
};

/** Which layers are marked. What the reader chooses is kept for the next visit. */
export function useLayers(initial: readonly Layer[]): LayerChoice {
  const [shown, setShown] = useState(initial);
  const choose = (layers: readonly Layer[]): void => {
    setShown(layers);
    writePreference(LAYERS_COOKIE, formatLayers(layers));
  };
  return {
    shown,
    toggle: (layer) =>
      choose(shown.includes(layer) ? shown.filter((one) => one !== layer) : [...shown, layer]),
    showAll: () => choose(LAYERS.map(({ layer }) => layer)),
    showNone: () => choose([]),
    reveal: (layer) => setShown((now) => (now.includes(layer) ? now : [...now, layer])),
  };
}
