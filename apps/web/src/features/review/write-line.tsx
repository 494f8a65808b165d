"use client";

import { useId, useState } from "react";
import type { ReactElement } from "react";
import { useModal } from "./use-modal.ts";

type WriteLineProps = {
  readonly title: string;
  readonly line: string;
  readonly onWrite: (line: string) => void;
  readonly onClose: () => void;
};

/** Writes one line of plain words. Enter takes it; a line without words is not taken. */
export function WriteLine({ title, line, onWrite, onClose }: WriteLineProps): ReactElement {
  const dialog = useModal();
  const id = useId();
  const [text, setText] = useState(line);
  const written = text.trim().replaceAll(/\s+/gu, " ");
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby={id} className="desk-sheet">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (written !== "") onWrite(written);
        }}
      >
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        <textarea
          rows={3}
          aria-labelledby={id}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
          className="mt-2 w-full border-b border-soft bg-transparent py-2 text-base focus:border-accent focus:outline-none focus-visible:outline-2"
        />
        <p role="status" className="py-2 text-sm text-soft">
          {written === "" ? "An event cannot be without a line that says what happened." : ""}
        </p>
        <div className="desk-row border-t border-hairline pt-3">
          <button type="submit" data-main className="desk-button" disabled={written === ""}>
            Take this line
          </button>
          <button type="button" className="desk-button" onClick={onClose}>
            Close
          </button>
        </div>
      </form>
    </dialog>
  );
}
