/** Who proposed something, by which rule and how surely, read from its provenance. */
import type { Act } from "@onrecord/domain";

export type ProposalSource = {
  /** The name of the proposer, with its version where it has one. */
  readonly proposer: string;
  /** What it says on how it came to it, without the confidence. */
  readonly rule: string;
  /** From 0 to 1, in hundredths; null where it does not say. */
  readonly confidence: number | null;
};

/** A program writes its rule and its confidence into the method: `rule: quote; confidence 0.93`. */
export function sourceOf({ by, method }: Act): ProposalSource {
  const found = /^(.*); confidence (\d(?:\.\d+)?)$/su.exec(method);
  const rule = (found?.[1] ?? method).replace(/^rule: /u, "");
  const confidence = found?.[2] === undefined ? null : Math.min(1, Number(found[2]));
  return {
    proposer: by.version === null ? by.name : `${by.name} ${by.version}`,
    rule,
    confidence: confidence === null ? null : Math.round(confidence * 100) / 100,
  };
}
