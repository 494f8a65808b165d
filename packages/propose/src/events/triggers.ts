/**
 * The words that carry each PLOVER event type, as short patterns over a sentence in small letters.
 * Written after the meanings in `@onrecord/domain`'s `EVENT_TYPES`; `docs/proposing.md` tells how.
 */
import type { EventMode, EventType } from "@onrecord/domain";
import { MORE_ROWS } from "./more-triggers.ts";
import type { TriggerRow } from "./trigger-row.ts";
import { WEAK_ROWS } from "./weak-triggers.ts";

export type Trigger = {
  readonly type: EventType;
  readonly mode: EventMode | null;
  /** A pattern of the words in small letters. */
  readonly words: string;
  /** How surely the words carry the type, from 0 to 1. */
  readonly weight: number;
};

/** `verb` in each of its forms: "condemn" is condemns, condemned, condemning. */
const TO = String.raw`(?:s|d|ed|es|ing|ied|ies|ned|ning|ted|ting|ped|ping|red|ring|led|ling|med|ming)?`;

/** A word that ends in `~` stands for all its forms. */
const ROWS: readonly TriggerRow[] = [
  [
    "REQUEST",
    null,
    "demand~|insist~ on its demand|call~ (?:\\w+ )?(?:for|on|upon)|urg(?:e|es|ed|ing)|appeal~ (?:to|for)|request~|plead~|ask~ (?:for|\\w+ to|the \\w+(?: \\w+){0,3} to)|push(?:ed|es|ing) (?:hard )?for|press(?:ed|es|ing) for|lobb(?:y|ies|ied|ying)|must(?! have)|should(?! have)|order~|implor(?:e|es|ed|ing)|beg(?:s|ged|ging)|petition~|propos(?:e|es|ed|ing)|seek(?:s|ing)?(?! refuge)|sought|invit(?:e|es|ed|ing)|solicit~|instruct~|insist~ (?:that|on)|plea (?:for|to)",
    0.75,
  ],
  [
    "REJECT",
    null,
    "reject~|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing) (?:to|an? |the )|veto(?:es|ed|ing)?|rul(?:e|es|ed|ing) out|out of the question|(?:will|would|does|did|do) not (?:accept|meet|allow|negotiate|recogni[sz]e|join|support|give|agree|talk|participate|sign|send|withdraw|back|let|permit)|turn(?:ed|s|ing) down|rebuff~|dismiss(?:ed|es|ing)|den(?:y|ied|ies|ying) (?:permission|entry|access|a request)|cancel(?:s|ed|led|ling|ing)|postpon(?:e|es|ed|ing)|boycott(?:s|ed|ing)? (?:the )?(?:talks|summit|meeting)|oppos(?:e|es|ed|ing)|block(?:ed|s|ing) (?:a |the )?(?:bill|resolution|proposal|motion)|defi(?:ed|es)|walk(?:ed|s|ing) out of|pull(?:ed|s|ing) out of (?:talks|the talks)|resist(?:s|ed|ing)|balk(?:s|ed|ing)",
    0.75,
  ],
  [
    "THREATEN",
    null,
    "threaten~|warn(?:s|ed|ing)|ultimatum|vow(?:s|ed|ing)? (?:to |on \\w+ to )?(?:retaliat|reveng|fight|wage|punish|respond|attack|destroy|crush|defeat|continue)\\w*|sw(?:ear|ears|ore|orn) (?:to \\w+|revenge)|may (?:halt|cut|impose|withdraw|attack|suspend|ban)|plans? to (?:impose|attack|ban|cut|expel)(?: \\w+)?|prepared to (?:impose|use|attack|fight|strike)|will no longer tolerate|reserv(?:e|es|ed) the right|no option but|will (?:retaliate|respond with force)",
    0.75,
  ],
  [
    "AGREE",
    null,
    "agree(?:s|d|ing)? (?:to|on|in)|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)? to|offer(?:s|ed|ing)? (?:to|\\w+)|(?:is|are|was|were|be) (?:willing|ready|prepared|committed)|willing to|ready to|prepared to|committed? to|commitment~ (?:to|of)|commit(?:s|ted|ting) (?:itself|himself|to)|will (?:support|return|send|provide|deliver|help|lift|withdraw|release|consider|give|reopen|join|contribute|sign|begin|start|resume|host|continue|meet its|cooperate|allow|back|open|participate|extend)|would (?:deliver|send|provide|support|return|release|withdraw|help|lift|consider|join|give|continue|begin|resume|sign)|to (?:restore|resume) (?:full )?(?:diplomatic )?(?:ties|relations)|intends? to|plans? to (?:send|provide|join|help|resume|return|release|open|sign|support|deliver|withdraw|lift|invest|buy)|undert(?:ake|akes|ook) to|accept(?:s|ed|ing)? (?:an?|the|to)|approv(?:e|es|ed|ing) (?:a |the )?(?:plan|extension)|to sign (?:an?|the|\\w+)|ceasefire agreement",
    0.7,
  ],
  [
    "SUPPORT",
    null,
    "prais(?:e|es|ed|ing)|thank(?:s|ed|ing)|congratulat(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|applaud~|hail(?:s|ed|ing)|endors(?:e|es|ed|ing)|defend(?:s|ed|ing)?(?! against)|back(?:s|ed|ing)(?! up|down|to)|express(?:es|ed|ing)? (?:\\w+ )?(?:support|solidarity|condolences|gratitude|sympathy)|voic(?:e|es|ed|ing) (?:\\w+ )?support|recogni[sz](?:e|es|ed|ing)|(?:establish|restor|upgrad|normali[sz]|strengthen|renew|resum)(?:e|es|ed|ing|s)? (?:\\w+ ){0,3}(?:ties|relations|relationship)|ratif(?:y|ied|ies|ying)|honou?r(?:s|ed|ing)|appreciat(?:e|es|ed|ing)|apologi[sz](?:e|es|ed|ing)|commend~|tribute to|turned (?:\\w+ ){0,3}towards?|rall(?:y|ied|ies) (?:behind|around)|sid(?:e|es|ed|ing) with|forg(?:a|i)ve\\w*|rall(?:y|ies|ied|ying) (?:international )?support|(?:sign|ratif|initial|conclud|finali[sz])(?:s|ed|ing|ies|ied|e|es)? (?:an?|the|\\w+) (?:[\\w-]+ ){0,4}(?:agreements?|accords?|treaty|treaties|deals?|memorandum|pacts?|protocols?|conventions?)|(?:reach|struck|strik)(?:es|ed|ing|e)? (?:an? |the )?(?:[\\w-]+ ){0,2}(?:agreement|accord|deal|compromise)|open(?:ed|s) (?:an? )?embassy",
    0.7,
  ],
  [
    "CONCEDE",
    null,
    "conced(?:e|es|ed|ing)|back(?:s|ed|ing) down|acced(?:e|es|ed|ing)|yield(?:s|ed|ing) to|(?:decid|vot|agre)(?:e|es|ed|ing) to (?:allow|recogni[sz]e|ease|lift|accept)|allow(?:s|ed|ing)(?! for)|permit(?:s|ted|ting)|approv(?:e|es|ed|ing) (?:\\W+\\w+ \\w+\\W+ )?(?:\\w+ )?(?:recogni[sz]ing|law|reform)|eas(?:e|es|ed|ing) (?:\\w+ )?(?:restrictions|sanctions|curbs|rules|measures)|relax(?:es|ed|ing)|express(?:ed|es|ing) regret|acknowledg(?:e|es|ed|ing) (?:responsibility|defeat|that)|admit(?:s|ted|ting)|drop(?:s|ped|ping) (?:\\w+ ){0,2}(?:demand|charges|claim|objection|condition)\\w*|soften~|pardon~|amnesty(?! international)|grant(?:s|ed|ing) (?:\\w+ ){0,2}(?:amnesty|autonomy|permission|rights|concessions)|adopt(?:s|ed|ing)? (?:a |the )?(?:set of )?(?:reforms|resolutions)",
    0.65,
  ],
  [
    "CONSULT",
    "visit",
    "visit(?:s|ed|ing)?(?! or)|(?:on|of|during|for|begin(?:s|ning)?|began) (?:an?|his|her|their|its) (?:\\w+[ -]?){0,4}visit|arriv(?:e|es|ed|ing) in|travel(?:s|ed|led|ing|ling)? to|fl(?:y|ies|ew) to|toured|left for|paid (?:an? )?(?:\\w+ )?visit|host(?:s|ed|ing)?(?! age)|receiv(?:e|es|ed|ing) (?:\\w+ ){0,3}(?:president|minister|envoy|leader|delegation|ambassador)",
    0.6,
  ],
  [
    "CONSULT",
    null,
    "met|meet(?:s|ing)?|talk(?:s|ed|ing)? (?:with|to|between|on|about|in)|held (?:\\w+ ){0,4}(?:talks|discussions|meeting|consultations|summit|negotiations)|hold(?:s|ing)? (?:\\w+ ){0,4}(?:talks|discussions|meeting|consultations|summit|negotiations)|negotiat(?:e|es|ed|ing)|discuss(?:es|ed|ing)|confer(?:s|red|ring) with|consult(?:s|ed|ing)|summit|spoke (?:with|to|by)|telephon(?:e|es|ed)|phoned|bargain~",
    0.6,
  ],
  [
    "COOPERATE",
    null,
    "cooperat(?:e|es|ed|ing|ion)|co-operat(?:e|es|ed|ing|ion)|extradit(?:e|es|ed|ing)|shar(?:e|es|ed|ing) (?:\\w+ ){0,2}(?:intelligence|evidence|information|data)|joint (?:\\w+ )?(?:exercise|exercises|manoeuvres|maneuvers|patrols|venture|operation)|trad(?:e|es|ed|ing) with|exchang(?:e|es|ed|ing)|work(?:s|ed|ing) together|collaborat(?:e|es|ed|ing)|handed over|hand(?:s|ing) over",
    0.65,
  ],
  [
    "AID",
    null,
    "donat(?:e|es|ed|ing)|provid(?:e|es|ed|ing) (?:\\w+ ){0,3}(?:aid|assistance|help|food|arms|weapons|training|funds|relief|support)|deliver(?:s|ed|ing|y|ies) (?:of )?(?:\\$?[\\w,.]+ ){0,4}(?:aid|supplies|goods|equipment|arms|grain|food|weapons|worth)|(?:sent|send|sends|sending|continued to send) (?:\\w+ ){0,3}(?:aid|arms|weapons|food|supplies|relief|medical|doctors|humanitarian|rescue)|grant(?:s|ed|ing) (?:\\w+ ){0,2}(?:asylum|loan|refuge|aid)|(?:contribut|will contribut)(?:e|es|ed|ing) (?:a |\\$)?(?:million|\\w+ million|\\d)|(?:humanitarian|food|military|financial|controversial) (?:and food )?aid|airlift~|aid from|shelter(?:s|ed|ing) refugees|evacuat(?:e|es|ed|ing)|rescu(?:e|es|ed|ing)|suppl(?:y|ied|ies|ying) (?:\\w+ ){0,3}(?:with|arms|weapons|food)|train(?:s|ed|ing) (?:\\w+ ){0,2}(?:soldiers|troops|forces|police)|lent|bail(?:s|ed|ing) out",
    0.65,
  ],
  [
    "RETREAT",
    "resign",
    "resign(?:s|ed|ing)?|step(?:s|ped|ping) down|quit(?:s|ting)? (?:as|his|her|the post|office)|will resign|ceded power|hand(?:s|ed)? over power",
    0.75,
  ],
  [
    "RETREAT",
    "release",
    "releas(?:e|es|ed|ing)(?! of)|fre(?:e|es|ed|eing) (?:\\w+ ){0,3}(?:prisoner|hostage|captive|detainee|prisoners|hostages|detainees)|set free|handed back",
    0.7,
  ],
  [
    "RETREAT",
    "withdraw",
    "withdr(?:aw|aws|ew|awn|awing|awal)|pull(?:s|ed|ing)? (?:back|out)|retreat~|evacuated its|surrender~|demobili[sz](?:e|es|ed|ing)",
    0.65,
  ],
  ["RETREAT", "ceasefire", "cease-?fire|truce|armistice|lay(?:s|ing)? down (?:their )?arms", 0.55],
  [
    "RETREAT",
    "access",
    "(?:allow|let|admit)(?:s|ed|ing|ted|ting)? (?:[\\w-]+ ){0,5}(?:inspectors|observers|monitors|peacekeepers|aid workers|relief workers|relief|convoys?|access)|lift(?:s|ed|ing)? (?:[\\w-]+ ){0,4}(?:blockade|siege|embargo|sanctions)|re-?open(?:s|ed|ing)|peace-?keep(?:ing|ers) (?:\\w+ )?(?:arriv\\w+|deploy\\w+)|peacekeeping troops",
    0.65,
  ],
  ["RETREAT", "disarm", "disarm(?:s|ed|ing|ament)?|hand(?:s|ed|ing)? in (?:their )?weapons", 0.65],
  [
    "ACCUSE",
    "investigate",
    "investigat(?:e|es|ed|ing|ion)|probe(?:s|d)? (?:into)?|inquir(?:y|ies|ed|ing) into|inspect(?:s|ed|ing)",
    0.6,
  ],
  [
    "ACCUSE",
    "allege",
    "accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)(?! violat)|charg(?:e|es|ed|ing) (?:with|that|\\w+ with|its neighbor)|blam(?:e|es|ed|ing)|indict(?:s|ed|ing|ment)?|su(?:ed|es|ing)\\b|filed (?:\\w+ ){0,2}(?:lawsuit|charges|complaint|suit)|prosecut(?:e|es|ed|ing)",
    0.7,
  ],
  [
    "ACCUSE",
    "disapprove",
    "condemn~|criticis(?:e|es|ed|ing)|criticiz(?:e|es|ed|ing)|denounc(?:e|es|ed|ing)|complain(?:s|ed|ing)?|protest(?:s|ed|ing)? (?:to|with)(?! the streets)|lodg(?:e|es|ed|ing) (?:\\w+ ){0,3}(?:protest|complaint)|deplor(?:e|es|ed|ing)|slam(?:s|med|ming)|rebuk(?:e|es|ed|ing)|express(?:es|ed|ing)? (?:\\w+ )?(?:concern|outrage|dismay|disappointment|anger)|disapprov(?:e|es|ed|ing)|lament~|regretted|mock(?:s|ed|ing)|objected|censur(?:e|es|ed|ing)|decri(?:ed|es)|blast(?:s|ed) (?:the|as)",
    0.7,
  ],
  [
    "PROTEST",
    "strike",
    "hunger strike|on strike|went on strike|general strike|stop(?:s|ped|ping) work|shunn(?:ed|ing) work|open-ended strike|strik(?:e|es|ing) (?:over|by|against|to|in protest)|walk(?:s|ed)? off the job",
    0.8,
  ],
  [
    "PROTEST",
    "riot",
    "riot(?:s|ed|ing|ers)?|throw(?:s|ing)? stones|threw stones|looting|clash(?:es|ed|ing) with (?:riot )?police|burn(?:s|ed|ing|t) (?:tyres|tires|flags|effigies)",
    0.7,
  ],
  [
    "PROTEST",
    "obstruct",
    "block(?:s|ed|ing)? (?:\\w+ ){0,2}(?:roads?|streets?|highways?|bridges?|traffic|access)|barricad(?:e|es|ed|ing)|sit-in",
    0.8,
  ],
  ["PROTEST", "boycott", "boycott(?:s|ed|ing)?", 0.6],
  [
    "PROTEST",
    "demo",
    "demonstrat(?:e|es|ed|ing|ion|ions|ors)|protest(?:s|ed|ing|ers|ors)?(?! to the|with)|rall(?:y|ies|ied|ying) (?:against|in|for|outside)|stag(?:e|es|ed|ing) (?:\\w+ ){0,3}(?:rall(?:y|ies)|protests?|demonstrations?|strike|march|sit-in)|march(?:es|ed|ing)? (?:in|on|through|against|to)|self-immolat\\w+|set (?:himself|herself|themselves) (?:on fire|alight)|chained themselves|walked out|walkout|take to the streets|takes to the streets|took to the streets|collecting signatures|petition drive|vigil",
    0.65,
  ],
  [
    "SANCTION",
    "discontinue",
    "impos(?:e|es|ed|ing) (?:\\w+ ){0,3}(?:sanctions?|embargo|tariffs?|trade)|sanction(?:s|ed|ing)(?! on)|embargo|(?:cut|cuts|cutting|broke|break|breaks|breaking|sever|severs|severed|suspend|suspends|suspended|suspending|freez\\w+|froze|frozen) (?:off |down |all |its |their |diplomatic |\\w+ )*(?:ties|relations|aid|assistance|funding|cooperation|contacts|treaty|trade|talks|membership|supplies)|reduc(?:e|es|ed|ing) (?:\\w+ ){0,2}(?:aid|supplies|food|funding|assistance|staff)|halt(?:s|ed|ing) (?:\\w+ ){0,2}(?:aid|funding|talks|mediation|negotiations|cooperation)|bann?(?:s|ed|ing)? (?:\\w+ ){0,3}(?:imports?|exports?|trade|flights|sales|shipments|visas)|withh(?:eld|old|olds|olding) (?:\\w+ ){0,3}(?:aid|funds|funding|payments?|assistance)|recall(?:s|ed|ing) (?:its|his|their) ambassador|abandon(?:s|ed|ing)? (?:full )?(?:ties|relations)",
    0.75,
  ],
  [
    "SANCTION",
    "expel",
    "expel(?:s|led|ling)|expuls(?:ion|ions)|push(?:es|ed|ing) (?:out )?(?:the )?(?:\\w+ ){0,4}(?:force|forces|troops|mission|army)|declared? (?:\\w+ ){0,3}persona non grata|ous(?:t|ts|ted|ting)",
    0.7,
  ],
  [
    "SANCTION",
    "withdraw",
    "withdr(?:ew|aw|aws|awing) from (?:the )?(?:agreement|treaty|accord|organi[sz]ation|pact|deal)",
    0.75,
  ],
  [
    "SANCTION",
    "convict",
    "convict(?:s|ed|ing)|sentenc(?:e|es|ed|ing)|found guilty|jail(?:s|ed|ing)? for|fined|disqualif(?:y|ied|ies)",
    0.7,
  ],
  [
    "MOBILIZE",
    "troops",
    "deploy(?:s|ed|ing)? (?:\\w+ ){0,4}(?:troops|forces|soldiers|army|warships?|police|missiles|tanks)|(?:troops|soldiers|forces|tanks) (?:\\w+ )?(?:were |have been |had been )?(?:deployed|massed|moved|gathered|sent|amassed)|mass(?:es|ed|ing) (?:\\w+ )?(?:troops|forces)|mobili[sz](?:e|es|ed|ing)|on (?:high |full )?alert|sent (?:\\w+ ){0,3}(?:troops|warships?|soldiers|marines|reinforcements|fighter|jets)|military exercises?|war games|buil(?:d|t|ds|ding) up (?:\\w+ )?(?:troops|forces)|test-?fir(?:e|es|ed|ing)|call(?:s|ed) up reservists|patrol(?:s|led|ling)",
    0.7,
  ],
  [
    "COERCE",
    "arrest",
    "arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|imprison(?:s|ed|ing)|jail(?:s|ed|ing)|round(?:s|ed|ing) up|in custody|taken into custody|hold(?:s|ing) (?:\\w+ ){0,6}(?:human shields|hostage)|rearrested|house arrest",
    0.65,
  ],
  [
    "COERCE",
    "restrict",
    "ban(?:s|ned|ning)?(?! ki)|impos(?:e|es|ed|ing) (?:\\w+ ){0,3}(?:curfew|martial law|restrictions|state of emergency|blockade|siege|ban)|declar(?:e|es|ed|ing) (?:\\S+ ){0,3}(?:state of (?:siege|emergency)|martial law|curfew)|clos(?:e|es|ed|ing) (?:\\w+ ){0,3}(?:border|borders|newspaper|newspapers|offices?|schools?|crossing|crossings)|shut(?:s|ting)? down|censor(?:s|ed|ing)?|besieg(?:e|es|ed|ing)|blockad(?:e|es|ed|ing)|martial law|curfew",
    0.65,
  ],
  [
    "COERCE",
    "seize",
    "seiz(?:e|es|ed|ing) (?:\\w+ ){0,3}(?:property|assets|ship|vessel|land|drugs|weapons|documents|building|power|goods|oil)|confiscat(?:e|es|ed|ing)|raid(?:s|ed|ing)? (?:\\w+ ){0,2}(?:offices?|homes?|houses?|headquarters)|nationali[sz](?:e|es|ed|ing)",
    0.65,
  ],
  ["COERCE", "deport", "deport(?:s|ed|ing|ation)?|evict(?:s|ed|ing)", 0.7],
  ["COERCE", "cyber", "hack(?:s|ed|ing)?|cyber-?attacks?", 0.7],
  ["COERCE", null, "sp(?:y|ied|ies|ying) on|wiretap\\w*|eavesdrop\\w*|bugged", 0.6],
  [
    "ASSAULT",
    "abduct",
    "kidnap(?:s|ped|ping)|abduct(?:s|ed|ing)|took (?:\\w+ ){0,2}hostages?|hijack(?:s|ed|ing)",
    0.75,
  ],
  ["ASSAULT", "beat", "beat(?:s|ing|en)? (?:up|to|\\w+)|assault(?:s|ed|ing)", 0.7],
  ["ASSAULT", "torture", "tortur(?:e|es|ed|ing)", 0.75],
  ["ASSAULT", "sexual", "rap(?:e|es|ed|ing)\\b|sexually (?:abus|assault)\\w+", 0.8],
  ["ASSAULT", "targeted", "assassinat(?:e|es|ed|ing)", 0.8],
  [
    "ASSAULT",
    "suicide-attack",
    "suicide (?:bomb|attack)\\w*|blew (?:himself|herself|themselves) up",
    0.8,
  ],
  [
    "ASSAULT",
    "aerial",
    "air ?strikes?|air raids?|bombard(?:s|ed|ing|ment)|drone strikes?|warplanes?|aircraft (?:\\w+ ){0,4}(?:kill|bomb|hit|struck|attack)\\w*",
    0.75,
  ],
  [
    "ASSAULT",
    "explosives",
    "bomb(?:s|ed|ing|ings)?\\b|explod(?:e|es|ed|ing)|explosion|land ?mines?|minefield|improvised explosive device|blast (?:kill|wound|injur)\\w+|detonat(?:e|es|ed|ing)|grenades?",
    0.7,
  ],
  [
    "ASSAULT",
    "heavy-weapons",
    "shell(?:s|ed|ing)\\b|artillery|rockets?|mortar|missiles? (?:hit|struck|attack|fired)\\w*|fired (?:\\w+ ){0,3}(?:shells|rockets|missiles)",
    0.75,
  ],
  [
    "ASSAULT",
    "firearms",
    "sho(?:t|ot|oots|oting)\\b|gunned down|open(?:s|ed) fire|gunmen|gunfire|exchang(?:e|es|ed) fire",
    0.7,
  ],
  [
    "ASSAULT",
    "destroy",
    "destroy(?:s|ed|ing)?|burn(?:ed|t|s) down|demolish(?:es|ed|ing)|set fire to|set ablaze",
    0.6,
  ],
  ["ASSAULT", "primitive", "stabb?(?:s|ed|ing)|machetes?|knif(?:e|ed)|behead(?:s|ed|ing)", 0.7],
  [
    "ASSAULT",
    null,
    "attack(?:s|ed|ing)?|kill(?:s|ed|ing)?|invad(?:e|es|ed|ing)|invasion|ethnic cleansing|massacr(?:e|es|ed|ing)|clash(?:es|ed|ing)?|fight(?:s|ing)?|fought|captur(?:e|es|ed|ing)|offensive|storm(?:s|ed|ing)|ambush(?:es|ed|ing)?|murder(?:s|ed|ing)?|wag(?:e|es|ed|ing) war|wounded|seiz(?:e|es|ed|ing) (?:control|the town|the city|territory|\\w+ town)|overr(?:an|un)|lynch(?:ed|ing)?|blew up|blown up|blow up|mutilat(?:e|es|ed|ing)|poison(?:s|ed|ing)|fired (?:on|at|upon)|fires on|raid(?:s|ed|ing)? (?:\\w+ ){0,3}(?:villages?|towns?|camps?|base)|battl(?:e|es|ed|ing)",
    0.65,
  ],
];

/** Every trigger; which of two that meet counts is decided by where they stand. */
export const TRIGGERS: readonly Trigger[] = [...ROWS, ...MORE_ROWS, ...WEAK_ROWS].map(
  ([type, mode, words, weight = 0.6]) => ({
    type,
    mode,
    weight,
    words: words.replaceAll("~", TO),
  }),
);
