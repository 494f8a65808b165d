/** A parameter of a path or of a query. */
export type ParameterFacts = {
  readonly name: string;
  readonly where: "path" | "query";
  readonly required: boolean;
  readonly description: string;
  /** The values to choose from; none where it is free. */
  readonly choices: readonly string[];
  /** What stands in the field at first. */
  readonly example: string;
};

/** A path as the reference shows it. */
export type RouteFacts = {
  readonly name: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly ParameterFacts[];
  /** The JSON Schema of the answer. */
  readonly schema: string;
  /** Whether it is answered as JSON-LD too. */
  readonly isLinked: boolean;
};

export type Reference = {
  /** Where the paths begin: `https://…/api/v1`. */
  readonly base: string;
  readonly routes: readonly RouteFacts[];
  readonly problems: readonly {
    readonly name: string;
    readonly status: number;
    readonly title: string;
  }[];
  readonly perMinute: number | undefined;
};
