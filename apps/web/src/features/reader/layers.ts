/** What can be marked in an article's text, and what is marked when nobody chose. */
export const LAYERS = [
  { layer: "person", label: "People", sample: "solid line" },
  { layer: "organization", label: "Organizations", sample: "dashed line" },
  { layer: "place", label: "Places", sample: "dotted line" },
  { layer: "time", label: "Dates", sample: "overline" },
  { layer: "statement", label: "What was said", sample: "band" },
  { layer: "event", label: "What happened", sample: "in the margin" },
  { layer: "relation", label: "Who is who", sample: "in the list" },
  { layer: "defect", label: "Faults in the text", sample: "wavy line" },
] as const;

export type Layer = (typeof LAYERS)[number]["layer"];

/** Keeps the chosen layers between visits, and lets the server mark them before the first paint. */
export const LAYERS_COOKIE = "onrecord-layers";

const DEFAULT_LAYERS: readonly Layer[] = LAYERS.map(({ layer }) => layer).filter(
  (layer) => layer !== "relation",
);

/** The layers that a cookie names, with dots between; the usual ones where there is no cookie. */
export function parseLayers(value: string | undefined): readonly Layer[] {
  if (value === undefined) return DEFAULT_LAYERS;
  const named = value.split(".");
  return LAYERS.map(({ layer }) => layer).filter((layer) => named.includes(layer));
}

/** The cookie's value for these layers. */
export const formatLayers = (layers: readonly Layer[]): string => layers.join(".");
