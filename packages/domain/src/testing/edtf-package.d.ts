/** What the tests use of the `edtf` package, which ships without types. */
declare module "edtf" {
  export type ParsedDate = {
    readonly type: "Date" | "Season";
    /** The bounds, in milliseconds since 1970. */
    readonly min: number;
    readonly max: number;
  };
  /** Throws on what it cannot parse. */
  export default function edtf(
    text: string,
    constraints: { level: 0 | 1 | 2; types: readonly ParsedDate["type"][] },
  ): ParsedDate;
}
