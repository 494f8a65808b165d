import type { ReactElement } from "react";

/** Lines of a page that is still on its way, so that it keeps its shape. Nothing moves. */
export function Skeleton({
  lines,
  className = "",
}: {
  readonly lines: number;
  readonly className?: string;
}): ReactElement {
  return (
    <div aria-hidden className={`space-y-3 ${className}`}>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={`h-4 bg-shade ${line % 4 === 3 ? "w-2/3" : "w-full"}`} />
      ))}
    </div>
  );
}
