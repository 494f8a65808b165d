import { readCorpora } from "./corpora.ts";
import { isIn } from "./split.ts";
import { matchNames } from "./match-names.ts";
import { addCounts, NO_COUNTS, toScore } from "./score.ts";
import { toReading } from "../../src/reading/reading.ts";
import { findNames } from "../../src/names/find-names.ts";
const choice = (process.argv[3] ?? "tune") as "tune" | "report";
const docs = readCorpora(process.argv[2] ?? "").entities.filter((d) => isIn(d.id, choice));
let all = NO_COUNTS; const kinds: any = { person: NO_COUNTS, organization: NO_COUNTS, place: NO_COUNTS }; let news=NO_COUNTS;
for (const d of docs) {
  const reading = toReading({ text: d.text, language: "en" });
  const names = findNames(reading).filter((n) => n.form === "name").map((n) => ({ ...n, titled: [{ start: n.titleStart, end: n.end },{ start: n.officeStart, end: n.end }] }));
  const m = matchNames(d, names);
  all = addCounts(all, m.overlapping); if (d.genre==="news") news=addCounts(news,m.overlapping);
  for (const k of Object.keys(kinds)) kinds[k] = addCounts(kinds[k], m.byKind[k as "person"]);
  if (choice === "tune") {
    console.log("##", d.id, toScore(m.overlapping).f1.toFixed(2));
    console.log("  wrong:", m.wrong.map((n) => `${d.text.slice(n.start, n.end)}/${n.kind[0]}${(n.confidence??0).toFixed(1)}`).join("; "));
    console.log("  missed:", m.missed.map((n) => `${n.text}[${n.head.text}]/${n.type[0]}`).join("; "));
  }
}
const p = (s: any) => { const x = toScore(s); return `P ${x.precision.toFixed(3)} R ${x.recall.toFixed(3)} F ${x.f1.toFixed(3)} (${x.gold})`; };
console.log(choice, p(all), "news", p(news)); for (const k of Object.keys(kinds)) console.log(k, p(kinds[k]));
for (const d of docs) { const reading = toReading({ text: d.text, language: "en" });
  const names = findNames(reading).filter((n) => n.form === "name").map((n) => ({ ...n, titled: [{ start: n.titleStart, end: n.end },{ start: n.officeStart, end: n.end }] }));
  const m = matchNames(d, names); console.log(d.id, p(m.overlapping), "P", p(m.byKind.person), "O", p(m.byKind.organization), "L", p(m.byKind.place)); }
