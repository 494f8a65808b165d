/** Options as they are declared, and the types of the values that come of them. */
type OptionFacts = {
  /** One letter: `-o` for `--out`. */
  readonly short?: string;
  readonly summary: string;
};
type ValueFacts = OptionFacts & {
  /** What stands for the value in the help: `<path>`. */
  readonly placeholder: string;
  /** The values to choose from, where there is a list; loaded only when it is needed. */
  readonly choices?: () => Promise<readonly string[]>;
};

/** An option: on or off (also `--no-…` where `negatable`), one value, several values, or a number. */
export type OptionDeclaration =
  | (OptionFacts & { readonly kind: "flag"; readonly negatable?: boolean })
  | (ValueFacts & { readonly kind: "value"; readonly fallback?: string })
  | (ValueFacts & { readonly kind: "list" })
  | (OptionFacts & {
      readonly kind: "number";
      readonly placeholder: string;
      readonly least: number;
      readonly most?: number;
      readonly fallback?: number;
    });
export type OptionDeclarations = { readonly [name: string]: OptionDeclaration };

type ValueOf<D extends OptionDeclaration> = D extends { kind: "flag"; negatable: true }
  ? boolean | undefined
  : D extends { kind: "flag" }
    ? boolean
    : D extends { kind: "list" }
      ? readonly string[]
      : D extends { fallback: string | number }
        ? Plain<D["fallback"]>
        : D extends { kind: "number" }
          ? number | undefined
          : string | undefined;
type Plain<V extends string | number> = V extends string ? string : number;

/** The values of declared options, by name. */
export type OptionValues<D extends OptionDeclarations> = { readonly [K in keyof D]: ValueOf<D[K]> };
