import type { ReactElement } from "react";
import type { ReaderData } from "./reader-data.ts";

/** What is wrong in the text, which is kept as it came. */
export function DefectNotes({ data }: { readonly data: ReaderData }): ReactElement | null {
  if (data.defects.length === 0) return null;
  return (
    <section
      aria-labelledby="defects"
      className="defect-notes mt-16 border-t border-hairline pt-3 text-sm"
    >
      <h2 id="defects" className="label">
        Faults in the text, kept as it came
      </h2>
      <ol className="mt-2 space-y-2">
        {data.defects.map(({ start, end, title, message, reason }) => (
          <li key={`${start}-${end}-${title}`} className="flex gap-3">
            <a href={`#${start}-${end}`} className="w-14 shrink-0 font-read text-base sm:w-36">
              <span data-mark="defect">{data.text.slice(start, end)}</span>
            </a>
            <span>
              {message}
              {reason === null ? null : <span className="text-soft"> Known: {reason}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
