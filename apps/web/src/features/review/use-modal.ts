"use client";

import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/** A dialog that is open, over all else, as long as it is on the page. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return dialog;
}
