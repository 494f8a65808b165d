import type { ReactElement } from "react";

type KeysDialogProps = {
  readonly id: string;
  readonly title: string;
  readonly keys: readonly (readonly [key: string, meaning: string])[];
};

/** A list of keys, shown over the page. */
export function KeysDialog({ id, title, keys }: KeysDialogProps): ReactElement {
  return (
    <dialog
      id={id}
      aria-labelledby={`${id}-title`}
      className="m-auto w-96 max-w-[90vw] border border-ink bg-paper p-6 backdrop:bg-ink/40 print:hidden"
    >
      <h2 id={`${id}-title`} className="font-read text-xl">
        {title}
      </h2>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
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
