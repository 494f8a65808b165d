"use client";

/** What the parts of a proposal are chosen from: a closed list, somebody, several of them. */
import type { ReactElement } from "react";
import { ChooseCode } from "./choose-code.tsx";
import { ChooseEntity } from "./choose-entity.tsx";
import type { DeskEntity, DeskSubject } from "./desk-item.ts";
import type { Chosen } from "./desk-opening.ts";
import type { DeskView } from "./desk-view.ts";
import type { Draft } from "./draft.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type ChooseAnewProps = {
  readonly what: Chosen;
  readonly view: DeskView;
  readonly vocabulary: Vocabulary;
  readonly onChange: (change: Draft) => void;
  readonly onClose: () => void;
};

/** Takes the change and closes. */
export const done =
  ({ onChange, onClose }: ChooseAnewProps) =>
  (change: Draft): void => {
    onChange(change);
    onClose();
  };

type CodeField = "form" | "manner" | "sense" | "predicate";

type CodeProps<V extends string> = ChooseAnewProps & {
  readonly title: string;
  readonly field: CodeField;
  readonly choices: Parameters<typeof ChooseCode<V>>[0]["choices"];
  readonly chosen: V | null;
};

/** One of a closed list. */
export function Code<V extends string>(props: CodeProps<V>): ReactElement {
  const { title, choices, chosen, field, onClose } = props;
  return (
    <ChooseCode
      title={title}
      choices={choices}
      chosen={chosen}
      onChoose={(value) => done(props)({ [field]: value })}
      onClose={onClose}
    />
  );
}

const ALL_KINDS: readonly DeskEntity["kind"][] = ["person", "organization", "place"];

/** The words of a mention, which a new entity would be called by. */
const wordsOf = ({ proposal, passage }: DeskView): string => {
  const [first] = proposal.spans;
  if (proposal.kind !== "mention" || first === undefined) return "";
  return passage.text.slice(first.start - passage.start, first.end - passage.start);
};

type OneProps = ChooseAnewProps & {
  readonly title: string;
  readonly field: "entity" | "speaker" | "place" | "subject" | "object";
  readonly chosen: DeskEntity | null;
  readonly kinds?: readonly DeskEntity["kind"][];
  readonly nobody?: string;
};

/** Somebody or something. */
export function One(props: OneProps): ReactElement {
  const { view, title, field, chosen, kinds = ALL_KINDS, nobody, onClose } = props;
  return (
    <ChooseEntity
      title={title}
      article={view.passage.article.id}
      kinds={kinds}
      chosen={chosen === null ? [] : [chosen]}
      several={false}
      candidates={view.item.candidates}
      words={wordsOf(view)}
      {...(nobody === undefined ? {} : { nobody })}
      onChoose={(entity) => done(props)({ [field]: entity })}
      onClose={onClose}
    />
  );
}

type SeveralProps = ChooseAnewProps & {
  readonly title: string;
  readonly field: "addressees" | "actors" | "recipients" | "about";
  readonly chosen: readonly DeskSubject[];
};

const isSame = (one: DeskSubject, other: DeskSubject): boolean =>
  one.id === other.id && one.name === other.name;

/** Stays open: one is added or taken away after the other. */
export function Several(props: SeveralProps): ReactElement {
  const { view, title, field, chosen, onChange, onClose } = props;
  const toggle = (entity: DeskSubject | null): void => {
    if (entity === null) return;
    const rest = chosen.filter((one) => !isSame(one, entity));
    onChange({ [field]: rest.length === chosen.length ? [...chosen, entity] : rest });
  };
  return (
    <ChooseEntity
      title={title}
      article={view.passage.article.id}
      kinds={ALL_KINDS}
      chosen={chosen}
      several
      candidates={view.item.candidates}
      words={wordsOf(view)}
      onChoose={toggle}
      onClose={onClose}
    />
  );
}
