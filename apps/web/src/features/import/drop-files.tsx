"use client";

import { useId, useState } from "react";
import type { DragEvent, ReactElement } from "react";
import { AccessPanel } from "#web/features/access/access-panel.tsx";
import { useAccess } from "#web/features/access/use-access.ts";
import { ReadArticles } from "#web/features/proposing/read-articles.tsx";
import { sendFile } from "./send-file.ts";
import type { FileOutcome } from "./send-file.ts";

type Row = {
  readonly key: string;
  readonly name: string;
  readonly outcome: FileOutcome | null;
  /** Whether its new articles are to be read by the rules. */
  readonly isRead: boolean;
};

/** Files to add, dropped or chosen, and what became of each. */
export function DropFiles(): ReactElement {
  const { token, scopes } = useAccess();
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [isRead, setIsRead] = useState(true);
  const mayAdd = token !== undefined && scopes.includes("import");

  const send = async (files: readonly File[]): Promise<void> => {
    if (token === undefined) return;
    for (const file of files) {
      const key = crypto.randomUUID();
      setRows((all) => [...all, { key, name: file.name, outcome: null, isRead }]);
      const outcome = await sendFile(file, token);
      setRows((all) => all.map((row) => (row.key === key ? { ...row, outcome } : row)));
    }
  };
  return (
    <div className="max-w-[44rem]">
      <AccessPanel scope="import" />
      <DropZone disabled={!mayAdd} onFiles={(files) => void send(files)} />
      <label className="mt-3 block">
        <input
          type="checkbox"
          checked={isRead}
          onChange={({ target }) => setIsRead(target.checked)}
          className="mr-2"
        />
        Propose what they say: who is named, who said what, when, and what happened
      </label>
      <ul aria-live="polite" className="mt-4 divide-y divide-hairline">
        {rows.map(({ key, name, outcome, isRead: isToBeRead }) => (
          <li key={key} className="py-2">
            <span className="font-semibold">{name}</span> <Outcome outcome={outcome} />
            {isToBeRead && outcome !== null && outcome.articles.length > 0 ? (
              <ReadArticles ids={outcome.articles} />
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

type DropZoneProps = {
  /** Whether who is here may not add anything yet. */
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

function DropZone({ disabled, onFiles }: DropZoneProps): ReactElement {
  const [over, setOver] = useState(false);
  const id = useId();
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!disabled) onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={`mt-6 border border-dashed p-8 ${over ? "border-accent" : "border-soft"}`}
    >
      <label htmlFor={id} className="block font-read text-xl">
        Drop files here, or choose them
      </label>
      <input
        id={id}
        type="file"
        multiple
        disabled={disabled}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // So that the same file can be chosen again once it is mended.
          target.value = "";
        }}
        className="mt-3 text-sm file:mr-4 file:cursor-pointer file:border file:border-soft file:px-3 file:py-1 hover:file:border-ink disabled:text-soft"
      />
      {disabled ? <p className="mt-2 text-sm text-soft">Sign in first.</p> : null}
    </div>
  );
}

function Outcome({ outcome }: { readonly outcome: FileOutcome | null }): ReactElement {
  if (outcome === null) return <span className="text-soft">is being read …</span>;
  return (
    <>
      <span className="text-soft">{outcome.words}</span>
      {outcome.notes.length === 0 ? null : (
        <ul className="mt-1 text-sm text-soft">
          {outcome.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}
