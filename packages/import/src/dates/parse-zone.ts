/** Names of zones that mean one thing: those of RFC 822 and of the continent of Europe. */
const NAMED: Readonly<Record<string, string>> = {
  z: "Z",
  ut: "Z",
  utc: "Z",
  gmt: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  cet: "+01:00",
  cest: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  msk: "+03:00",
};

/**
 * A zone as EDTF writes it, from `+0100`, `+01`, `UTC+1`, `GMT`, `EST`; empty where there is none
 * or it is none that means one thing, for then it is not known.
 */
export function toZone(words: string | undefined): string {
  const zone = words?.trim().toLowerCase() ?? "";
  const offset = /^(?:utc|gmt)?([+\u2212-])(\d{1,2})(?::?(\d{2}))?$/u.exec(zone);
  if (offset === null) return NAMED[zone] ?? "";
  const [, sign, hours = "", minutes = "00"] = offset;
  if (Number(hours) > 15 || Number(minutes) > 59) return "";
  const time = `${hours.padStart(2, "0")}:${minutes}`;
  return time === "00:00" ? "Z" : `${sign === "+" ? "+" : "-"}${time}`;
}
