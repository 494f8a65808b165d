/** How sure a proposer was, in words: four bands, which the queue can be narrowed to. */

export type ConfidenceBand = {
  readonly value: string;
  readonly label: string;
  /** From 0 to 1; `least` belongs to the band, `below` does not. */
  readonly least: number;
  readonly below: number;
};

/** The surest first. */
export const CONFIDENCE_BANDS: readonly ConfidenceBand[] = [
  { value: "very-sure", label: "very sure", least: 0.9, below: 2 },
  { value: "fairly-sure", label: "fairly sure", least: 0.7, below: 0.9 },
  { value: "not-sure", label: "not sure", least: 0.5, below: 0.7 },
  { value: "a-guess", label: "a guess", least: 0, below: 0.5 },
];

const isIn = ({ least, below }: ConfidenceBand, confidence: number): boolean =>
  least <= confidence && confidence < below;

/** The band that a confidence from 0 to 1 is in. */
export const findBand = (confidence: number): ConfidenceBand | undefined =>
  CONFIDENCE_BANDS.find((band) => isIn(band, confidence));

/** How sure a proposer was, in a word. */
export const toSureness = (confidence: number): string => findBand(confidence)?.label ?? "unknown";

/** The smallest step between two confidences as they are written down. */
const STEP = 0.0001;

/** What to ask the queue for; both ends belong to it. Undefined for what is no band. */
export function findConfidenceRange(
  value: string | undefined,
): { readonly least: number; readonly most: number } | undefined {
  const band = CONFIDENCE_BANDS.find((one) => one.value === value);
  return band === undefined
    ? undefined
    : { least: band.least, most: Math.min(1, band.below - STEP) };
}
