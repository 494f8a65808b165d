import type { ReactElement, ReactNode } from "react";
import { CommandLines } from "./command-lines.tsx";

type HowToProps = {
  readonly id: string;
  readonly title: string;
  /** What the commands are for. */
  readonly lead: ReactNode;
  readonly lines: readonly string[];
  /** What to know besides. */
  readonly children?: ReactNode;
};

/** The part of a page that says how something is done on the command line. */
export const HowTo = ({ id, title, lead, lines, children }: HowToProps): ReactElement => (
  <section
    aria-labelledby={id}
    className="mt-10 max-w-prose border-t border-hairline pt-3 text-soft"
  >
    <h2 id={id} className="label">
      {title}
    </h2>
    <p className="mt-2">{lead}</p>
    <CommandLines lines={lines} />
    {children}
  </section>
);
