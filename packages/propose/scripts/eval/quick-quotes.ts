import { readCorpora } from "./corpora.ts";
import { isIn } from "./split.ts";
import { isQuote, isSpeaker, matchQuotes } from "./match-quotes.ts";
import { addCounts, NO_COUNTS, toScore } from "./score.ts";
import { toReading } from "../../src/reading/reading.ts";
import { findStatements } from "../../src/statements/find-statements.ts";
const choice = (process.argv[3] ?? "tune") as "tune" | "report";
const genre = process.argv[4];
const docs = readCorpora(process.argv[2] ?? "").quotes.filter((d) => isIn(d.id, choice) && (!genre || d.id.includes(genre)));
let all = NO_COUNTS; const kinds: any = { direct: NO_COUNTS, mixed: NO_COUNTS, indirect: NO_COUNTS }; const sp: any={direct:[0,0],mixed:[0,0],indirect:[0,0]};
for (const d of docs) {
  const reading = toReading({ text: d.text, language: "en" });
  const q = findStatements(reading);
  const m = matchQuotes(d, q);
  all = addCounts(all, m.all); for (const k of Object.keys(kinds)) {kinds[k] = addCounts(kinds[k], m.byManner[k as "direct"]); sp[k][0]+=m.speakers[k as "direct"].gold; sp[k][1]+=m.speakers[k as "direct"].right;}
  if (choice === "tune") {
    const t = (s: any) => s ? d.text.slice(s.start, s.end).replaceAll("\n"," ") : "–";
    console.log("##", d.id);
    for (const p of q) { const g = d.quotes.find((g) => isQuote(p, g)); console.log("  ", g ? (isSpeaker(p,g)?"ok ":"SPK") : "WRONG", p.manner, p.rule, "| S:", t(p.speaker), "| C:", t(p.cue), "|", p.content.map(t).join(" … ").slice(0,150), g && !isSpeaker(p,g) ? "| GOLD S: "+(g.speaker?.text):""); }
    for (const g of m.missed) console.log("   MISSED", g.type, "| S:", g.speaker?.text, "| C:", g.cue?.text, "|", g.text.slice(0,150).replaceAll("\n"," "));
  }
}
const p = (s: any) => { const x = toScore(s); return `P ${x.precision.toFixed(3)} R ${x.recall.toFixed(3)} F ${x.f1.toFixed(3)} (${x.gold}/${x.proposed})`; };
console.log(choice, p(all)); for (const k of Object.keys(kinds)) console.log(k, p(kinds[k]), "speaker", (sp[k][1]/sp[k][0]).toFixed(3), sp[k]);
