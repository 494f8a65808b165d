/** Who carries a story, ready to be shown. */

/** An article that carries the story. */
export type Carrier = {
  readonly href: string;
  /** Its publisher; its headline where that is not known. */
  readonly name: string;
  /** When it was published, in words; null where that is not known. */
  readonly date: string | null;
  /** Whether it is the earliest, which stands for the story. */
  readonly first: boolean;
  /** What differs between the article that is read and this one; null for that article itself. */
  readonly differencesHref: string | null;
};

/** The story of an article that others carry too. */
export type StoryData = {
  /** How many carry it, this article among them. */
  readonly total: number;
  /** Where all of them are listed. */
  readonly href: string;
  /** Some of them, the earliest first. */
  readonly carriers: readonly Carrier[];
};

/** A text in pieces: what stands in both, in the first alone, and in the second alone. */
export type DifferencePiece = {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
};

/** Two articles beside each other. */
export type DifferencesData = {
  readonly title: string;
  readonly before: Carrier;
  readonly after: Carrier;
  readonly language: string;
  readonly pieces: readonly DifferencePiece[];
  /** How many places differ. */
  readonly count: number;
};
