"use client";

import { useEffect, useId, useState } from "react";
import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import { useModal } from "./use-modal.ts";

/** Something to choose. */
export type PickerOption = {
  readonly key: string;
  readonly label: ReactNode;
  /** What tells it from others. */
  readonly detail: string | null;
  /** Whether it is chosen already. */
  readonly chosen: boolean;
};

type PickerProps = {
  readonly title: string;
  /** What the field is for: "Name or description". */
  readonly field: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly options: readonly PickerOption[];
  /** Said instead of options where there are none. */
  readonly nothing: string;
  /** What is wrong with the text; null where nothing is. */
  readonly problem?: string | null;
  /** Whether several can be chosen; each is ticked then, and choosing it again takes the tick away. */
  readonly several?: boolean;
  readonly onChoose: (key: string) => void;
  readonly onClose: () => void;
};

/**
 * A list to choose from by typing, by arrows and Enter, or by touch: over the desk, or on a phone a
 * sheet that rises from below. After the combobox pattern of the ARIA Authoring Practices.
 */
export function Picker(props: PickerProps): ReactElement {
  const { title, field, text, onText, options, nothing, problem, several, onChoose, onClose } =
    props;
  const dialog = useModal();
  const [at, setAt] = useState(0);
  const id = useId();
  const index = Math.min(at, options.length - 1);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const option = options[index];
    if (step !== 0) setAt((index + step + options.length) % Math.max(1, options.length));
    else if (event.key === "Enter" && option !== undefined) onChoose(option.key);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby={`${id}-title`} className="desk-sheet">
      <h2 id={`${id}-title`} className="font-semibold">
        {title}
      </h2>
      <input
        role="combobox"
        aria-label={field}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={options.length === 0 ? undefined : `${id}-${index}`}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={field}
        value={text}
        onChange={(event) => {
          setAt(0);
          onText(event.target.value);
        }}
        onKeyDown={onKeyDown}
        className="mt-2 w-full border-b border-soft bg-transparent py-2 text-base placeholder:text-soft focus:border-accent focus:outline-none focus-visible:outline-2"
      />
      {/* Asked for politely: it is told while somebody still types. */}
      <p role="status" className="text-sm">
        {problem ?? ""}
      </p>
      <Options {...{ id, title, options, index, several, onPoint: setAt, onChoose }} />
      {options.length === 0 && nothing !== "" ? (
        <p role="status" className="py-3 text-sm text-soft">
          {nothing}
        </p>
      ) : null}
      <form method="dialog" className="border-t border-hairline pt-2 text-sm">
        <button type="submit" className="text-link py-2">
          Close
        </button>
      </form>
    </dialog>
  );
}

type OptionsProps = Pick<PickerProps, "title" | "options" | "onChoose"> & {
  readonly several: boolean | undefined;
  readonly id: string;
  /** The option that Enter takes. */
  readonly index: number;
  readonly onPoint: (index: number) => void;
};

function Options(props: OptionsProps): ReactElement {
  const { id, title, options, index, several = false, onPoint, onChoose } = props;
  useEffect(() => {
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: "nearest" });
  }, [id, index]);
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={title}
      aria-multiselectable={several || undefined}
      className="desk-options"
    >
      {options.map(({ key, label, detail, chosen }, number) => (
        <button
          key={key}
          type="button"
          id={`${id}-${number}`}
          role="option"
          tabIndex={-1}
          // Of several, those that are ticked are selected; of one, the one that Enter takes.
          aria-selected={several ? chosen : number === index}
          data-at={number === index || undefined}
          onPointerMove={() => onPoint(number)}
          onClick={() => onChoose(key)}
        >
          {several ? <span aria-hidden className="desk-tick" data-ticked={chosen} /> : null}
          {label}
          {chosen && !several ? <span className="text-soft"> · as it is</span> : null}
          {detail === null ? null : <span className="block text-sm text-soft">{detail}</span>}
        </button>
      ))}
    </div>
  );
}
