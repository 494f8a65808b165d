import type { ReactElement, ReactNode } from "react";

type TeachingProps = {
  readonly title: string;
  /** What helps to look for something else. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
};

/** A page without proposals: why, and what to do. */
export const Teaching = ({ title, beside, children }: TeachingProps): ReactElement => (
  <div className="max-w-prose space-y-3 border-t border-ink py-4 text-soft">
    {beside}
    <h2 className="font-read text-xl text-ink">{title}</h2>
    {children}
  </div>
);
