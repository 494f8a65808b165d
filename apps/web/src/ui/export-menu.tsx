import type { RecordKind } from "@onrecord/domain";
import { EXPORT_FORMATS } from "@onrecord/formats";
import type { ReactElement } from "react";

type ExportMenuProps = {
  /** What is exported, in words: "this list". */
  readonly what: string;
  /** The page that is exported, with its parameters: `/statements?speaker=…`. */
  readonly address: string;
  /** The kind of record that a list holds: only formats that have a place for it are shown. */
  readonly kind?: RecordKind;
  /** Whether the formats are shown at once. */
  readonly open?: boolean;
};

/** What is shown, as files for other programs. Links alone: no script is needed. */
export function ExportMenu({ what, address, kind, open }: ExportMenuProps): ReactElement {
  const [path = "", query] = address.split("?");
  const formats = EXPORT_FORMATS.filter(({ kinds }) => kind === undefined || kinds.includes(kind));
  const toHref = (format: string, extra?: string): string => {
    const params = [query, extra].filter((part) => part !== undefined && part !== "").join("&");
    return `/export${path}.${format}${params === "" ? "" : `?${params}`}`;
  };
  return (
    <details
      className="mt-8 max-w-prose border-t border-hairline pt-3 text-sm print:hidden"
      open={open}
    >
      <summary className="cursor-pointer text-soft">Export {what}</summary>
      <ul className="mt-2 space-y-1">
        {formats.map(({ name, label, meaning }) => (
          <li key={name}>
            <a href={toHref(name)} download className="text-link">
              {label}
            </a>{" "}
            <span className="text-soft">{meaning}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-soft">
        Without the articles’ texts, with short quotes alone, for texts that may not be passed on:{" "}
        {formats.map(({ name }, index) => (
          <span key={name}>
            {index === 0 ? "" : ", "}
            <a href={toHref(name, "without-text=1")} download className="text-link">
              {name}
            </a>
          </span>
        ))}
        .
      </p>
    </details>
  );
}
