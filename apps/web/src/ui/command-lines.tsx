import type { ReactElement } from "react";
import { CopyButton } from "./copy-button.tsx";

/**
 * Commands to be typed in a terminal, one a line, with a button that copies all of them. A line that
 * is too long for the window goes on further in, so that it is not taken for another.
 */
export const CommandLines = ({ lines }: { readonly lines: readonly string[] }): ReactElement => (
  <div className="my-3 flex flex-wrap items-baseline gap-x-6 gap-y-1 border-l border-hairline pl-3 text-sm">
    <div className="min-w-0 grow basis-64 text-ink">
      {lines.map((line) => (
        <code key={line} className="block pl-[2ch] -indent-[2ch] wrap-anywhere">
          {line}
        </code>
      ))}
    </div>
    <CopyButton text={lines.join("\n")} what={lines.length === 1 ? "command" : "commands"} />
  </div>
);
