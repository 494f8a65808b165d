import type { ReactElement, ReactNode } from "react";

type DeskButtonProps = {
  readonly onClick: () => void;
  /** The key that does the same, as it is shown. */
  readonly shortcut?: string;
  /** The key as `aria-keyshortcuts` has it, where that is another. */
  readonly ariaKey?: string;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly main?: boolean;
  /** On a phone it stands behind "Change". */
  readonly lesser?: boolean;
  readonly children: ReactNode;
};

/** A button of the desk, with its key beside it where there is a keyboard. */
export function DeskButton(props: DeskButtonProps): ReactElement {
  const { onClick, shortcut, ariaKey, label, disabled, main, lesser, children } = props;
  return (
    <button
      type="button"
      onClick={onClick}
      disabled={disabled}
      aria-label={label}
      aria-keyshortcuts={ariaKey ?? shortcut}
      data-main={main || undefined}
      className={lesser === true ? "desk-button desk-lesser" : "desk-button"}
    >
      {children}
      {shortcut === undefined ? null : <kbd aria-hidden>{shortcut}</kbd>}
    </button>
  );
}
