"use client";

/** What lies open over the desk: loaded apart, for a page that is read has no need of it. */
import type { ReactElement } from "react";
import { AlikeDialog } from "./alike-dialog.tsx";
import { ChooseAnew } from "./choose-anew.tsx";
import type { Opening } from "./desk-opening.ts";
import type { DeskView } from "./desk-view.ts";
import type { Desk } from "./use-desk.ts";

type DeskOpeningProps = {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly opening: Opening;
  readonly onClose: () => void;
};

/** The list to choose from, or all that is alike. */
export function DeskOpeningView(props: DeskOpeningProps): ReactElement {
  const { desk, view, opening, onClose } = props;
  if (opening.kind === "choose") {
    return (
      <ChooseAnew
        what={opening.what}
        view={view}
        vocabulary={desk.vocabulary}
        onChange={desk.acts.change}
        onClose={onClose}
      />
    );
  }
  return (
    <AlikeDialog
      view={view}
      action={opening.action}
      onDecide={(items, action) => {
        desk.acts.decideAlike(items, action);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
