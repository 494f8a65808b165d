"use client";

import { useEffect, useState } from "react";

/** How long after the last letter the typed value is written, in milliseconds. */
const PAUSE = 150;

/**
 * What somebody types into a field whose value is kept elsewhere, such as in the address: written
 * after a pause in the typing, and replaced when the kept value changes by another hand.
 */
export function useTypedValue(
  kept: string,
  write: (value: string) => void,
): readonly [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(kept);
  const [seen, setSeen] = useState(kept);
  const [written, setWritten] = useState(kept);
  if (kept !== seen) {
    setSeen(kept);
    if (kept !== written) {
      setText(kept);
      setWritten(kept);
    }
  }
  useEffect(() => {
    if (text === written) return;
    const timer = setTimeout(() => {
      setWritten(text);
      write(text);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, written, write]);
  return [text, setText];
}
