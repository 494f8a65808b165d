"use client";

import type { ReactElement } from "react";
import { ChooseCode } from "./choose-code.tsx";
import { ChooseDate } from "./choose-date.tsx";
import type { GivenDate } from "./choose-date.tsx";
import { Code, done, One, Several } from "./choose-parts.tsx";
import type { ChooseAnewProps } from "./choose-parts.tsx";
import { ChooseModes } from "./choose-modes.tsx";
import type { Proposal } from "./desk-item.ts";
import type { DeskView } from "./desk-view.ts";
import { FORMS, MANNERS, modesOf, SENSES } from "./vocabulary.ts";
import { WriteLine } from "./write-line.tsx";

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
      return (
        <ChooseDate
          title="Which date"
          edtf={proposal.edtf}
          given={[]}
          open={{ label: "Left open", detail: "The words do not say when" }}
          onChoose={(date) => done(props)({ edtf: date?.edtf ?? null, label: date?.label ?? null })}
          onClose={props.onClose}
        />
      );
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
    case "about":
      return (
        <Several
          {...props}
          title="What the words are about"
          field="about"
          chosen={proposal.about}
        />
      );
    case "entity":
    case "speaker":
    case "place":
    case "date":
    case "words":
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
      return <TypeOfEvent {...props} />;
    case "manner":
      return (
        <ChooseModes
          choices={modesOf(vocabulary, proposal.type)}
          chosen={proposal.modes}
          onChange={(modes) => props.onChange({ modes })}
          onClose={props.onClose}
        />
      );
    case "date":
      return (
        <ChooseDate
          title="When it happened"
          edtf={proposal.date?.edtf ?? null}
          given={givenDates(props.view)}
          open={{ label: "Not told", detail: "The article does not say when" }}
          onChoose={(date) => done(props)({ date })}
          onClose={props.onClose}
        />
      );
    case "words":
      return (
        <WriteLine
          title="What happened, in a line"
          line={proposal.description}
          onWrite={(description) =>
            done(props)(description === proposal.description ? {} : { description })
          }
          onClose={props.onClose}
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
    case "about":
      return <Several {...props} title="Who did it" field="actors" chosen={proposal.actors} />;
  }
}

/** Ways that do not go with another type go with the type that had them. */
function TypeOfEvent(props: PropsFor<"event">): ReactElement {
  const { proposal, vocabulary } = props;
  return (
    <ChooseCode
      title="What happened"
      choices={vocabulary.eventTypes}
      chosen={proposal.type}
      onChoose={(type) => {
        const fitting = new Set(modesOf(vocabulary, type).map(({ value }) => value));
        const modes = proposal.modes.filter((mode) => fitting.has(mode));
        const isLess = modes.length < proposal.modes.length;
        done(props)({ type, ...(isLess ? { modes } : {}) });
      }}
      onClose={props.onClose}
    />
  );
}

/** The dates that words of the paragraphs give, each once, in the order of the text. */
const givenDates = ({ passage }: DeskView): readonly GivenDate[] =>
  passage.neighbours.flatMap(({ id, kind, status, edtf, words, spans: [first] }) => {
    if (kind !== "time" || status === "rejected" || edtf === null || first === undefined) return [];
    const told = passage.text.slice(first.start - passage.start, first.end - passage.start);
    return [{ edtf, label: words, expression: id, words: told }];
  });

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
