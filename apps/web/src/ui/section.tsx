import type { ReactElement, ReactNode } from "react";

/** A part of a page under a hairline, with its heading and perhaps a link that leads further. */
export function Section({
  id,
  title,
  aside,
  children,
  className = "",
}: {
  readonly id: string;
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}): ReactElement {
  return (
    <section aria-labelledby={id} className={`border-t border-ink pt-2 ${className}`}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="text-base font-semibold">
          {title}
        </h2>
        {aside === undefined ? null : <p className="text-sm text-soft">{aside}</p>}
      </div>
      {children}
    </section>
  );
}
