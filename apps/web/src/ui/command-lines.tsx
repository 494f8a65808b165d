import type { ReactElement } from "react";
import { CopyButton } from "./copy-button.tsx";

/**
 * Commands to be typed in a terminal, one a line, with a button that copies all of them. A line that
 * is too long for the window goes on further in, so that it is not taken for another.
 */
export const CommandLines = ({ lines }: { readonly lines: readonly string[] }): ReactElement => (
  <div className="my-3 flex flex-col gap-x-6 gap-y-1 border-l border-hairline pl-3 text-sm sm:flex-row sm:items-baseline">
    <div className="min-w-0 grow text-ink">
      {lines.map((line) => (
        <code key={line} className="block pl-[2ch] -indent-[2ch]">
          <Words line={line} />
        </code>
      ))}
    </div>
    <CopyButton text={lines.join("\n")} what={lines.length === 1 ? "command" : "commands"} />
  </div>
);

/** An option with its value, or a word. */
const PARTS = /--\S+ (?:"[^"]*"|[^\s-]\S*)|\S+/gu;

/** A browser would break a line within `--archive`: here it does so between the words. */
const Words = ({ line }: { readonly line: string }): readonly ReactElement[] =>
  (line.match(PARTS) ?? []).map((part, index) => (
    <span key={part}>
      {index === 0 ? "" : " "}
      <span className="whitespace-nowrap">{part}</span>
    </span>
  ));
