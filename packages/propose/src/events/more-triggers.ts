/** More words that carry an event type, after the meanings of PLOVER's types and CAMEO's finer codes. */
import type { TriggerRow } from "./trigger-row.ts";

export const MORE_ROWS: readonly TriggerRow[] = [
  [
    "AGREE",
    null,
    "express(?:es|ed|ing)? (?:\\w+ ){0,3}(?:intent|intention|readiness|willingness|interest|desire) (?:to|in)|(?:is|are|was|were|be|remains?|stands?) (?:fully )?(?:open to|in favou?r of|due to|scheduled to|slated to) (?:hold|host|meet|visit|sign|discuss|resume|begin|open|start|launch|consider|talk)\\w*|agreed (?:in principle|that|upon)|have agreed|reach(?:es|ed)? (?:an? )?understanding|invit(?:e|es|ed|ing) (?:\\S+ ){1,7}(?:to (?:visit|attend|join|take part|participate|come|send|talks|a meeting|a summit|dinner)|for (?:a visit|talks))|extend(?:s|ed) (?:an )?invitation|accept(?:s|ed|ing)? (?:\\S+ ){1,5}(?:proposals?|offers?|invitations?|plan|truce|terms|mediation|initiative)|(?:announc|unveil)(?:e|es|ed|ing|s) (?:\\w+ ){0,3}(?:plans?|intention) to (?:send|provide|open|visit|meet|resume|withdraw|build|invest|buy|release)|assur(?:e|es|ed|ing) (?:\\S+ ){1,4}(?:that|of)|(?:will|would|is to|are to) (?:\\w+ )?(?:visit|meet|hold talks|pay|travel to|receive|attend|train|lend|donate|restore|reopen|cooperate|hand over|free|finance|fund|rebuild|ease|dispatch|extradite)",
    0.68,
  ],
  [
    "CONSULT",
    null,
    "exchang(?:e|es|ed|ing) (?:\\w+ )?(?:views|opinions)|(?:open|start|beg|resum|launch|conclud|wrap|reopen)(?:s|ed|ing|in|ins|an|e|es)? (?:up )?(?:\\S+ ){0,5}(?:talks|negotiations|discussions|consultations|dialogue|conference|summit|round)|sat down (?:with|for|to)|(?:is|are|was|were) (?:in|visiting|touring) (?:\\w+ )?(?:talks|visit)|gather(?:s|ed|ing)? (?:in|at|for) (?:\\w+ ){1,4}(?:summit|meeting|conference|talks)|conversation with|brief(?:s|ed|ing) (?:\\S+ ){1,5}on|broker(?:s|ed|ing)?|played host|pay(?:s|ing)? (?:an? )?(?:\\w+ )?visit|(?:begin|began|start|end|wrap|conclud|mak|made|complet|continu)(?:s|ed|ing|e|es)? (?:up )?(?:an?|his|her|their|its) (?:[\\w-]+ ){0,4}(?:visit|trip|tour)|(?:came|flew|went|travel+ed|returned) (?:back )?(?:to|from) (?:\\S+ ){1,4}for (?:\\w+ ){0,2}(?:talks|meeting|consultations|a summit|a visit)|shuttle diplomacy|shook hands|face-to-face|telephone (?:call|conversation)|phone call|spoke by (?:phone|telephone)|welcomed (?:\\S+ ){1,6}(?:at the airport|to the white house|to the palace)",
    0.6,
  ],
  [
    "SUPPORT",
    null,
    "(?:in|voic(?:e|es|ed) (?:its|their|his|her)?|rall(?:y|ied|ies) in|march(?:ed|es)? in) ?(?:support|backing|solidarity) (?:of|for|with)|rall(?:y|ied|ying|ies) in (?:support|solidarity)|voic(?:e|es|ed|ing) (?:\\S+ )?(?:backing|confidence|approval|optimism|satisfaction)|express(?:es|ed|ing)? (?:\\S+ ){0,2}(?:thanks|backing|condolences|sympathy|sorrow|optimism|trust|admiration)|in favou?r of|forg(?:e|es|ed) (?:\\w+ )?(?:ties|alliance)|cement(?:s|ed|ing) (?:\\w+ )?ties|congratulations|lauds?|lauded|salut(?:e|es|ed)|laid a wreath|credited (?:\\S+ ){1,4}(?:with|for)|(?:open|establish|set)(?:s|ed|ing)? (?:up )?(?:\\w+ )?(?:diplomatic|consular) (?:ties|relations|missions?)|normali[sz](?:e|es|ed|ation) (?:of )?(?:ties|relations)|initial(?:s|led|ed) (?:an?|the)|sign(?:s|ed|ing) (?:\\S+ ){0,6}(?:agreements?|accords?|treaty|treaties|pact|protocol|memorandum|declaration|charter|convention)|signing of",
    0.66,
  ],
  [
    "CONCEDE",
    null,
    "lift(?:s|ed|ing)? (?:[\\w-]+ ){0,4}(?:curfew|censorship|state of emergency|emergency rule|martial law|restrictions?|ban on)|lift(?:s|ed|ing)? (?:an?|the|its|his) (?:[\\w-]+ )?ban|end(?:s|ed|ing)? (?:[\\w-]+ ){0,3}(?:curfew|censorship|state of emergency|martial law|house arrest)|(?:reduc|commut|overturn|quash|cut|shorten)(?:e|es|ed|ing|s)? (?:\\w+ ){0,3}(?:sentences?|convictions?|prison terms?|death sentence)|drop(?:s|ped|ping)? (?:\\w+ ){0,3}(?:charges|case|lawsuit|objections?|demands?|opposition|claims?|ban)|(?:gave|gives|giving|give) in (?:to)?|bow(?:s|ed|ing)? to|mak(?:e|es|ing) concessions|made concessions|agreed to (?:recogni[sz]e|ease|lift|relax|reforms?|hold elections)|acquit(?:s|ted|ting)|exonerat(?:e|es|ed)|soften(?:s|ed|ing)? (?:its|his|her|their)|back(?:s|ed|ing)? (?:off|away|down)|relent(?:s|ed)?|climb(?:s|ed)? down|mellow(?:s|ed)|grant(?:s|ed|ing)? (?:\\S+ ){0,4}(?:pardon|clemency|amnesty|autonomy|citizenship|reprieve|bail|visas?)|unblock(?:s|ed)|suspend(?:s|ed|ing)? (?:\\w+ ){0,3}(?:strike|protests?|sanctions|boycott)|call(?:s|ed|ing)? off (?:\\w+ ){0,4}(?:strike|protests?|rall(?:y|ies)|march|boycott|blockade)",
    0.68,
  ],
  [
    "COOPERATE",
    null,
    "joint (?:[\\w-]+ ){0,3}(?:ventures?|drills?|manoeuvres|maneuvers|exercises?|patrols?|projects?|training|operations?|production|research|investigation|task force)|sign(?:s|ed|ing)? (?:\\S+ ){0,5}contracts?|(?:resum|restart|boost|increas|expand|beg|start)(?:s|ed|ing|e|es|in|ins|an)? (?:\\w+ ){0,3}(?:exports?|imports?|trade|shipments|flights|deliveries|sales)|(?:sold|sell|sells|selling|bought|buy|buys|buying|purchas(?:e|es|ed|ing)) (?:\\S+ ){0,5}(?:aircraft|fighters?|jets?|oil|gas|weapons|arms|missiles?|grain|wheat|submarines?|helicopters?|tanks?|electricity)|team(?:s|ed|ing)? up|pool(?:s|ed|ing)? (?:their )?(?:resources|forces)|invest(?:s|ed|ing) (?:\\S+ ){0,4}in|swap(?:s|ped|ping)?|prisoner exchange|turn(?:s|ed|ing)? over (?:\\S+ ){1,6}to|work(?:s|ed|ing)? (?:closely )?(?:with|alongside)|in cooperation with",
    0.63,
  ],
  [
    "AID",
    null,
    "disburs(?:e|es|ed|ing)|(?:cancel|forgiv|wrote|writ|waiv|reliev)(?:s|led|ed|ing|e|es|en)? (?:off )?(?:\\w+ ){0,3}debts?|forgave (?:\\w+ ){0,3}debts?|train(?:s|ed|ing)? (?:\\w+ ){0,4}(?:soldiers|troops|forces|police|officers|fighters|rebels|recruits|pilots)|treat(?:s|ed|ing)? (?:\\S+ ){0,4}(?:victims|wounded|patients|refugees|injured|casualties)|(?:troops|soldiers|forces|peacekeepers|police) (?:\\w+ ){0,2}to protect|approv(?:e|es|ed|ing) (?:\\S+ ){0,6}(?:loans?|credits?|aid|grants?|bailout|rescue package|funding)|(?:grant|offer|g[ai]v|provid|extend|lend|contribut|pledg|allocat|earmark|transfer)(?:s|ed|ing|e|es|en|red|t)? (?:\\S+ ){0,4}(?:loans?|credits?|grants?|asylum|sanctuary|refuge|shelter|scholarships|medical|humanitarian|aid|assistance|relief|subsidies)|(?:ship|fl(?:y|ew|ies)|bring|brought|truck|transport|distribut|dispatch|rush|airlift|suppl)(?:s|es|ed|ped|ping|ing|y|ie|ied|ies)? (?:\\S+ ){0,5}(?:food|blankets|medicines?|supplies|relief|tents|vaccines?|doctors|aid|rice|wheat|flour|drugs|arms|weapons|ammunition|missiles)|aid (?:workers|shipment|flight)|escort(?:s|ed|ing)?|clear(?:s|ed|ing) (?:land)?mines|saved? (?:the )?(?:lives|crew)|help(?:s|ed|ing)? (?:\\S+ ){0,3}(?:rebuild|reconstruct|victims|refugees|survivors)|provid(?:e|es|ed|ing) (?:\\S+ ){0,3}(?:shelter|medical|security|protection|loans?|money|equipment|troops|intelligence)|bail-?out",
    0.64,
  ],
  [
    "RETREAT",
    "release",
    "free(?:d|s|ing)? (?:\\S+ ){1,4}|return(?:s|ed|ing)? (?:\\S+ ){0,4}(?:land|property|bodies|remains|assets|artifacts|prisoners|hostages|captives|islands?|territory)|handed (?:over )?(?:\\S+ ){0,4}(?:bodies|remains|prisoners|hostages|captives|weapons)|let (?:\\S+ ){1,4}(?:go|free)",
    0.62,
  ],
  [
    "RETREAT",
    "withdraw",
    "dismantl(?:e|es|ed|ing)|vacat(?:e|es|ed|ing)|gave up (?:\\w+ ){0,3}(?:arms|weapons|positions?|control|power)|giv(?:e|es|ing) up (?:\\w+ ){0,3}(?:arms|weapons|positions?|control|power)|bring(?:s|ing)? (?:\\w+ ){0,3}troops home|stood down|decommission(?:s|ed|ing)?|relinquish(?:es|ed|ing)|laid down (?:their )?(?:arms|weapons)|observ(?:e|es|ed|ing) (?:an? )?(?:\\w+ )?(?:truce|cease-?fire)|step(?:s|ped|ping)? aside|tender(?:s|ed) (?:his|her|their) resignation|troop (?:withdrawal|pullout)|pull-?out|lift(?:s|ed|ing)? (?:[\\w-]+ ){0,4}(?:blockade|siege|embargo|sanctions|boycott)",
    0.62,
  ],
  [
    "REQUEST",
    null,
    "ask(?:s|ed|ing) (?:\\S+ ){1,6}(?:for|to)|press(?:es|ed|ing)? (?:\\S+ ){1,4}to|pressur(?:e|es|ed|ing) (?:\\S+ ){1,5}to|call(?:s|ed|ing)? (?:\\w+ ){0,2}(?:for|on|upon)|in an appeal|appeal(?:s|ed|ing)? (?:for|to) (?!.*court)|urg(?:e|es|ed|ing)|want(?:s|ed)? (?:\\S+ ){1,5}to (?:stop|halt|end|release|withdraw|return|leave|hand|pull|lift|resign|help|join|take)|tell(?:s|ing)? (?:\\S+ ){1,4}to|told (?:\\S+ ){1,4}to (?:stop|halt|end|release|withdraw|return|leave|hand|pull|lift|resign|help|join)|set (?:an? )?(?:\\w+ )?deadline|entreat(?:s|ed)|beseech\\w*|nudg(?:e|es|ed|ing)|coax(?:es|ed|ing)|advis(?:e|es|ed|ing) (?:\\S+ ){1,4}(?:to|against)|encourag(?:e|es|ed|ing) (?:\\S+ ){1,4}to|tabl(?:e|es|ed|ing) (?:an? )?(?:motion|proposal|resolution)",
    0.68,
  ],
  [
    "ACCUSE",
    "allege",
    "charg(?:e|es|ed|ing) (?:\\S+ ){1,6}(?:with|of|over|that|for)|implicat(?:e|es|ed|ing)|point(?:s|ed|ing)? (?:the |a )?finger|held? (?:\\S+ ){1,4}responsible|claim(?:s|ed|ing) that (?:\\S+ ){1,8}(?:violat|attack|kill|tortur|abus|bomb|arm|support)\\w*|finger(?:ed|s)|brought (?:\\S+ ){0,3}charges|press(?:es|ed)? charges|court action|took (?:\\S+ ){1,4}to court|link(?:s|ed|ing) (?:\\S+ ){1,5}to (?:the )?(?:attack|bomb|kill|terror)\\w*|testif(?:y|ied|ies) against",
    0.66,
  ],
  [
    "ACCUSE",
    "disapprove",
    "summon(?:s|ed|ing)? (?:\\S+ ){0,5}(?:ambassador|envoy|diplomats?|commissioner|charge|attach[eé])|(?:is|are|was|were) (?:critical of|angry|unhappy)|voic(?:e|es|ed|ing) (?:\\S+ ){0,2}(?:concern|dismay|alarm|displeasure|disapproval|misgivings|fears?|doubts?|opposition|objections?)|express(?:es|ed|ing)? (?:\\S+ ){0,3}(?:concern|alarm|displeasure|disapproval|indignation|outrage|shock|dissatisfaction|doubts?)|castigat(?:e|es|ed)|excoriat(?:e|es|ed)|berat(?:e|es|ed|ing)|reprimand(?:s|ed)|hit(?:s|ting)? out|scorn(?:s|ed)|vilif(?:y|ied)|decr(?:y|ied|ies)|lambast(?:e|es|ed|ing)|attack(?:s|ed|ing)? (?:\\S+ ){0,4}(?:for (?:failing|not|its|his|being)|as (?:an? )?)|took (?:\\S+ ){1,3}to task|in a protest note|protest note|call(?:s|ed|ing)? (?:\\S+ ){1,6}(?:a liar|liars?|criminal|racist|illegal|unacceptable|shameful|a disgrace|barbaric|murderers?|terrorists?)",
    0.66,
  ],
  [
    "REJECT",
    null,
    "(?:den|refus)(?:y|ied|ies|ying|e|es|ed|ing)? (?:\\S+ ){1,4}(?:entry|access|visas?|permission|asylum|bail)|bar(?:s|red|ring) (?:\\S+ ){1,6}from|spurn(?:s|ed|ing)?|shun(?:s|ned|ning)?|dash(?:es|ed) hopes|snub(?:s|bed|bing)?|brush(?:es|ed|ing)? (?:aside|off)|shrug(?:s|ged) off|reject(?:ion|s)|say(?:s|ing)? no to|said no to|vot(?:e|es|ed|ing) (?:down|against)|stonewall(?:s|ed)|call(?:s|ed|ing)? off (?:\\w+ ){0,4}(?:talks|meeting|visit|summit|trip|negotiations|deal)|scrap(?:s|ped|ping)? (?:\\w+ ){0,4}(?:talks|meeting|visit|summit|plans?)|put(?:s|ting)? off|stall(?:s|ed|ing)|deadlock(?:ed)?|no intention of|not (?:prepared|willing|ready|going|interested|agree|allow|accept)|unwilling(?:ness)?|insist(?:s|ed|ing)? (?:\\S+ ){1,4}(?:not|never)|disregard(?:s|ed|ing)?|flout(?:s|ed|ing)?|overrul(?:e|es|ed|ing)|oppos(?:e|es|ed|ing)|out of (?:the )?question|failed to reach|defy(?:ing)?|defi(?:es|ed|ance)",
    0.66,
  ],
  [
    "THREATEN",
    null,
    "(?:could|may|might|would|will) (?:\\w+ )?(?:use force|use (?:\\w+ )?weapons|retaliate|strike back|go to war|take (?:\\w+ )?(?:action|measures|revenge)|be (?:punished|destroyed|attacked|killed)|face (?:\\w+ ){0,3}(?:sanctions|consequences|action|punishment|attacks?|war)|pay (?:a |the )?(?:heavy |high )?price|pull out of|boycott|cut off|break off)|unless (?:\\S+ ){2,14}|issu(?:e|es|ed|ing) (?:an? )?(?:\\w+ ){0,2}(?:warning|ultimatum|threat)|on pain of|menac(?:e|es|ed)|brandish\\w*|saber-?rattling|threat(?:s|ened)? (?:to|of)",
    0.64,
  ],
  [
    "SANCTION",
    "discontinue",
    "fr(?:eez|oz)(?:e|es|en|ing) (?:\\S+ ){0,4}(?:assets|accounts|funds)|(?:cut|slash|stop|end|halt|suspend|discontinu|terminat)(?:s|ped|ping|ed|ing|ted|es|e)? (?:off )?(?:\\w+ ){0,3}(?:aid|assistance|funding|loans?|subsidies|supplies|cooperation|ties|relations|contacts?|exports|imports|flights|deliveries|payments)|(?:suspend|expel|evict|exclud|oust|eject)(?:s|ed|led|ing|es)? (?:\\S+ ){1,5}from (?:the )?(?:\\w+ ){0,3}(?:bloc|organi[sz]ation|union|council|commonwealth|league|club|party|body|group)|pull(?:s|ed|ing)? out of (?:the )?(?:\\w+ ){0,4}(?:deal|treaty|accord|agreement|pact|organi[sz]ation|coalition|project|mission)|recall(?:s|ed|ing)? (?:\\S+ ){0,4}(?:ambassador|envoy|diplomats?)|clos(?:e|es|ed|ing) (?:\\w+ ){0,2}(?:embassy|consulate|mission)|downgrad(?:e|es|ed|ing) (?:\\w+ ){0,2}(?:ties|relations)|blacklist(?:s|ed|ing)?|arms embargo|trade ban|(?:sack|dismiss|fir|remov|replac|demot|suspend)(?:s|ed|es|ing)? (?:\\S+ ){0,5}(?:minister|chief|commander|governor|general|director|cabinet|judge|head|ambassador|officials?)",
    0.67,
  ],
  [
    "SANCTION",
    "convict",
    "sentenced to|(?:life|jail|prison) (?:sentence|term)|years? in (?:jail|prison)|on death row|(?:condemn|sentenc)(?:ed|es|s) (?:\\S+ ){0,5}to (?:death|life|\\w+ years?)|found (?:\\S+ ){1,4}guilty|guilty of|hand(?:s|ed) (?:down )?(?:\\S+ ){0,3}(?:sentences?|verdicts?)",
    0.66,
  ],
  [
    "MOBILIZE",
    "troops",
    "(?:mass|amass|concentrat|station|position|mov|send|rush|dispatch|order|redeploy|reinforc|build|strengthen)(?:es|ed|s|ing|e|t)? (?:\\S+ ){0,5}(?:soldiers|troops|tanks|warships?|forces|fighter jets|fighters?|artillery|reinforcements|aircraft carrier|battleships?|submarines?|missiles|marines|battalions?|brigades?|paratroopers|commandos|armou?r)|(?:war games|naval exercises?|military (?:drills?|manoeuvres|maneuvers|exercises?|parade))|patrol(?:led|ling)|(?:on|to) (?:\\w+ ){0,2}alert|state of readiness|scrambl(?:e|es|ed|ing)|reservists|conscript(?:s|ed|ion)|warplanes (?:fl(?:y|ew|ying)|patrol\\w*)|overfl(?:y|ew|ights?)|test(?:s|ed|ing)?-?(?:fire|fires|fired|firing|launch\\w*) (?:\\S+ ){0,5}|march(?:es|ed|ing) (?:towards?|into|on) (?:the )?(?:border|capital|frontier)|tighten(?:s|ed|ing)? (?:\\w+ )?security|security (?:was|has been) (?:tightened|stepped up)|reinforcements",
    0.67,
  ],
  [
    "COERCE",
    "restrict",
    "demolish(?:es|ed|ing)? (?:\\S+ ){0,5}(?:homes?|houses?|mosque|buildings?|shacks|dwellings)|raz(?:e|es|ed|ing) (?:\\S+ ){0,5}(?:homes?|houses?|buildings?)|search(?:es|ed|ing)? (?:\\S+ ){0,3}(?:houses?|homes?|offices?|vehicles?|cars?|villages?)|break(?:s|ing)? up (?:\\w+ ){0,4}(?:march|demonstration|rally|protest)|(?:fired|us(?:e|es|ed|ing)) (?:\\w+ ){0,3}(?:tear ?gas|water cannons?|rubber bullets|batons)|baton-?charg\\w+|strip(?:s|ped|ping)? (?:\\S+ ){1,5}of|outlaw(?:s|ed|ing)?|bann(?:ed|ing) (?:\\S+ ){0,4}(?:party|parties|group|newspaper|rall(?:y|ies)|protests?|demonstrations?|organi[sz]ation|movement|book|film)|(?:under|placed under|put under) (?:house )?arrest|cordon(?:s|ed)? off|roadblocks?|checkpoints?|interrogat(?:e|es|ed|ing)|expropriat\\w+|muzzl(?:e|es|ed|ing)|gag(?:s|ged)|rounding up|crush(?:es|ed|ing)? (?:\\w+ ){0,3}(?:dissent|protests?|demonstrations?|opposition)|annex(?:es|ed|ing|ation)?|seal(?:s|ed|ing)? (?:off )?(?:\\w+ ){0,3}border",
    0.67,
  ],
  [
    "COERCE",
    "seize",
    "seiz(?:e|es|ed|ing|ure) (?:of )?(?:\\S+ ){0,5}(?:kilograms|kilos|tonnes|tons|heroin|cocaine|opium|trawlers?|boats?|tankers?|vessels?|cargo|passports|copies|equipment|computers|cash|explosives)|detain(?:s|ed|ing)?|deport(?:s|ed|ing)?|evict(?:s|ed|ing|ion)?|forcibly (?:\\w+ )?(?:removed|returned|evicted|relocated)",
    0.67,
  ],
  [
    "PROTEST",
    null,
    "sit-ins?|went on strike|go on strike|strik(?:e|es|ers|ing) (?:workers|teachers|miners|over|for|against)|walk(?:ed|s|ing)? (?:out|off)|block(?:s|ed|ing|aded|ading)? (?:\\w+ ){0,4}(?:roads?|streets?|highways?|bridges?|traffic|entrances?|border crossings?|railway|ports?)|burn(?:s|ed|t|ing)? (?:\\S+ ){0,3}(?:flags?|cars|effig(?:y|ies)|tyres|tires)|rioters|torch(?:ed|ing) (?:cars|shops)|chant(?:s|ed|ing) slogans|thousands (?:of \\w+ )?(?:march|rall|protest|demonstrat|gather)\\w*|(?:clash|scuffl|battl|fought)(?:es|ed|d|ing)? (?:\\w+ )?with (?:riot )?police|industrial action|civil disobedience|uprising|revolt(?:s|ed)?|down tools|hunger-?strik\\w+|besieged (?:the )?(?:embassy|parliament|ministry)|storm(?:ed|ing) (?:the )?(?:embassy|parliament|consulate)",
    0.7,
  ],
  [
    "ASSAULT",
    null,
    "hack(?:s|ed|ing)? (?:\\S+ ){0,4}to death|ethnic(?:ally)? cleans\\w+|shot (?:dead|and killed|down)|opened fire|trad(?:e|es|ed|ing) (?:\\w+ )?fire|exchang(?:e|es|ed|ing) (?:\\w+ )?fire|fir(?:e|es|ed|ing) (?:\\S+ ){0,5}(?:rockets?|missiles?|shells?|mortars?|shots|rounds|grenades) (?:at|into|on)|(?:bomb|shell|strafe|pound|rocket|raid|blast|pummel|hammer|target)(?:s|ed|d|ing)? (?:\\S+ ){0,4}(?:positions?|targets?|bases?|camps?|villages?|towns?|hideouts?|strongholds?|cities|city)|bomb (?:wounded|killed|exploded|went off)|suicide bomber|car bomb|killing (?:at least |\\w+ )|gunm[ae]n (?:shot|killed|attacked|opened|ambush)\\w*|(?:over(?:run|ran)|captur(?:e|ed|es|ing)|recaptur\\w+|seiz(?:e|ed|es)|storm(?:ed|s)) (?:\\S+ ){0,4}(?:town|base|village|city|airport|capital|outpost|barracks|stronghold|garrison)|attempt(?:ed)? (?:to )?assassinat\\w+|throw(?:s|ing)? (?:\\w+ )?(?:bombs?|grenades?)|hurl(?:s|ed|ing) (?:\\w+ ){0,2}(?:bombs?|grenades?|petrol)|set off (?:\\w+ ){0,2}(?:bombs?|explosi\\w+)|tortur(?:e|es|ed|ing)|maim(?:s|ed|ing)|slay(?:s|ing)|slain|slew",
    0.7,
  ],
];
