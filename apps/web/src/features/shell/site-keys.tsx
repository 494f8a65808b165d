import type { ReactElement } from "react";
import { SITE_KEYS } from "./keys-ids.ts";
import { KeysDialog } from "./keys-dialog.tsx";

/** What `KeyboardKeys`, `useReaderKeys` and `useHitKeys` listen to. */
export const KEYS = [
  ["/", "Search the record"],
  ["?", "Show this list"],
  ["Esc", "Close what lies over the page; in an article, let go of the claim"],
  ["j", "In an article: go to the next claim"],
  ["k", "In an article: go to the claim before"],
  ["o", "In an article: show or hide what is known of the claim"],
  ["c", "In an article: copy a citation of the claim, with its link"],
  ["↓  ↑", "In the search: go to the next find, or back"],
] as const;

/** The list of the keys, behind `?`. A page with more keys has a list of its own. */
export const SiteKeys = (): ReactElement => <KeysDialog id={SITE_KEYS} title="Keys" keys={KEYS} />;
