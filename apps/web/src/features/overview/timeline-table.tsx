import type { ReactElement } from "react";
import type { TimelineItem } from "#web/features/timeline/timeline-layout.ts";
import { TextLink } from "#web/ui/text-link.tsx";

/** The timeline for those who read rather than look. */
export function TimelineTable({
  events,
}: {
  readonly events: readonly TimelineItem[];
}): ReactElement {
  return (
    <details className="mt-3 text-sm">
      <summary className="text-link w-fit">The same as a table</summary>
      <div className="overflow-x-auto">
        <table className="mt-3 w-full border-collapse text-left">
          <thead>
            <tr className="border-b border-ink">
              <th scope="col" className="py-1 pr-6 font-semibold">
                What happened
              </th>
              <th scope="col" className="py-1 font-semibold">
                When, and who says so
              </th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ id, text, note, href }) => (
              <tr key={id} className="border-b border-hairline align-baseline">
                <td className="py-1.5 pr-6">
                  <TextLink href={href}>{text}</TextLink>
                </td>
                <td className="py-1.5 text-soft">{note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
