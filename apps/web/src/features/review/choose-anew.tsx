"use client";

import type { ReactElement } from "react";
import { ChooseCode } from "./choose-code.tsx";
import { ChooseDate } from "./choose-date.tsx";
import { ChooseEntity } from "./choose-entity.tsx";
import type { Chosen } from "./desk-opening.ts";
import type { DeskEntity, Proposal } from "./desk-item.ts";
import type { DeskView } from "./desk-view.ts";
import type { Draft } from "./draft.ts";
import { FORMS, MANNERS, SENSES } from "./vocabulary.ts";
import type { Vocabulary } from "./vocabulary.ts";

type ChooseAnewProps = {
  readonly what: Chosen;
  readonly view: DeskView;
  readonly vocabulary: Vocabulary;
  readonly onChange: (change: Draft) => void;
  readonly onClose: () => void;
};

/** The list from which one part of the proposal is chosen anew. */
export function ChooseAnew(props: ChooseAnewProps): ReactElement | null {
  const { proposal } = props.view;
  switch (proposal.kind) {
    case "mention":
      return props.what === "type" ? (
        <Code
          {...props}
          title="How it is named"
          choices={FORMS}
          chosen={proposal.form}
          field="form"
        />
      ) : (
        <One {...props} title="Who or what is meant" field="entity" chosen={proposal.entity} />
      );
    case "time":
      return <ChooseDate edtf={proposal.edtf} onChoose={done(props)} onClose={props.onClose} />;
    case "statement":
      return <ForStatement {...props} proposal={proposal} />;
    case "event":
      return <ForEvent {...props} proposal={proposal} />;
    case "relation":
      return <ForRelation {...props} proposal={proposal} />;
  }
}

type PropsFor<K extends Proposal["kind"]> = ChooseAnewProps & {
  readonly proposal: Extract<Proposal, { readonly kind: K }>;
};

/** Takes the change and closes. */
const done =
  ({ onChange, onClose }: ChooseAnewProps) =>
  (change: Draft): void => {
    onChange(change);
    onClose();
  };

function ForStatement(props: PropsFor<"statement">): ReactElement {
  const { what, proposal } = props;
  switch (what) {
    case "manner":
      return (
        <Code
          {...props}
          title="How the words are given"
          choices={MANNERS}
          chosen={proposal.manner}
          field="manner"
        />
      );
    case "type":
      return (
        <Code
          {...props}
          title="What the words for speaking say"
          choices={SENSES}
          chosen={proposal.cue?.sense ?? null}
          field="sense"
        />
      );
    case "towards":
      return (
        <Several
          {...props}
          title="To whom it is said"
          field="addressees"
          chosen={proposal.addressees}
        />
      );
    case "entity":
    case "speaker":
    case "place":
      return (
        <One
          {...props}
          title="Who speaks"
          field="speaker"
          chosen={proposal.speaker}
          nobody="The article does not say who"
        />
      );
  }
}

function ForEvent(props: PropsFor<"event">): ReactElement {
  const { what, proposal, vocabulary } = props;
  switch (what) {
    case "type":
    case "manner":
      return (
        <Code
          {...props}
          title="What happened"
          choices={vocabulary.eventTypes}
          chosen={proposal.type}
          field="type"
        />
      );
    case "towards":
      return (
        <Several {...props} title="Towards whom" field="recipients" chosen={proposal.recipients} />
      );
    case "place":
      return (
        <One
          {...props}
          title="Where"
          field="place"
          chosen={proposal.place}
          kinds={["place"]}
          nobody="The article does not say where"
        />
      );
    case "entity":
    case "speaker":
      return <Several {...props} title="Who did it" field="actors" chosen={proposal.actors} />;
  }
}

function ForRelation(props: PropsFor<"relation">): ReactElement {
  const { what, proposal, vocabulary } = props;
  if (what === "type" || what === "manner") {
    return (
      <Code
        {...props}
        title="How they stand to each other"
        choices={vocabulary.predicates}
        chosen={proposal.predicate}
        field="predicate"
      />
    );
  }
  return what === "speaker" ? (
    <One {...props} title="Who" field="subject" chosen={proposal.subject} />
  ) : (
    <One {...props} title="To whom or what" field="object" chosen={proposal.object} />
  );
}

type CodeField = "form" | "manner" | "sense" | "type" | "predicate";

type CodeProps<V extends string> = ChooseAnewProps & {
  readonly title: string;
  readonly field: CodeField;
  readonly choices: Parameters<typeof ChooseCode<V>>[0]["choices"];
  readonly chosen: V | null;
};

function Code<V extends string>(props: CodeProps<V>): ReactElement {
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

function One(props: OneProps): ReactElement {
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
  readonly field: "addressees" | "actors" | "recipients";
  readonly chosen: readonly DeskEntity[];
};

const isSame = (one: DeskEntity, other: DeskEntity): boolean =>
  one.id === other.id && one.name === other.name;

/** Stays open: one is added or taken away after the other. */
function Several(props: SeveralProps): ReactElement {
  const { view, title, field, chosen, onChange, onClose } = props;
  const toggle = (entity: DeskEntity | null): void => {
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
