/** What we use of the `edtf` package, which ships without types: its parser, not its date objects. */
declare module "edtf" {
  export type ParsedDate = {
    readonly type: "Date" | "Season";
    /** Year, month (0 is January) or season (21 to 24), day, hours, minutes, seconds. */
    readonly values: readonly number[];
    readonly approximate?: boolean;
    readonly uncertain?: boolean;
    /** A bit for each of the eight digits of YYYYMMDD that is an X, the first year digit lowest. */
    readonly unspecified?: number;
  };
  /** Throws on what it cannot parse. */
  export function parse(
    text: string,
    constraints: { level: 0 | 1 | 2; types: readonly ParsedDate["type"][] },
  ): ParsedDate;
}
