import type { ReactElement } from "react";

type KeysDialogProps = {
  readonly id: string;
  readonly title: string;
  readonly keys: readonly (readonly [key: string, meaning: string])[];
};

/** More keys than this stand in two columns, where there is room. */
const ONE_COLUMN = 12;

/** A list of keys, shown over the page. */
export function KeysDialog({ id, title, keys }: KeysDialogProps): ReactElement {
  const isLong = keys.length > ONE_COLUMN;
  return (
    <dialog
      id={id}
      aria-labelledby={`${id}-title`}
      className={`m-auto max-w-[90vw] border border-ink bg-paper p-6 backdrop:bg-ink/40 print:hidden ${isLong ? "w-[52rem]" : "w-96"}`}
    >
      <h2 id={`${id}-title`} className="font-read text-xl">
        {title}
      </h2>
      <dl
        className={`mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 ${isLong ? "lg:grid-cols-[auto_1fr_auto_1fr]" : ""}`}
      >
        {keys.map(([key, meaning]) => (
          <div key={key} className="contents">
            <dt className="whitespace-nowrap">
              <kbd className="border border-hairline px-1.5 font-face text-sm">{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog" className="mt-6">
        <button type="submit" className="text-link">
          Close
        </button>
      </form>
    </dialog>
  );
}
