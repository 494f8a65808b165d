import type { ReactElement } from "react";
import { SITE_KEYS } from "./keys-ids.ts";
import { KeysDialog } from "./keys-dialog.tsx";

const KEYS = [
  ["/", "Search the record"],
  ["?", "Show this list"],
  ["Esc", "Close, or let go of a claim"],
  ["j", "Reader: next claim"],
  ["k", "Reader: previous claim"],
  ["o", "Reader: open the claim’s details"],
  ["c", "Reader: cite the claim"],
] as const;

/** The list of the keys, behind `?`. A page with more keys has a list of its own. */
export const SiteKeys = (): ReactElement => <KeysDialog id={SITE_KEYS} title="Keys" keys={KEYS} />;
