"use client";

import type { ReactElement } from "react";
import { openKeys } from "./keyboard-keys.tsx";

/** Opens the list of keys, for those who do not know that `?` does. */
export function KeysButton(): ReactElement {
  return (
    <button type="button" onClick={openKeys} className="text-link">
      Keys <kbd className="font-face">?</kbd>
    </button>
  );
}
