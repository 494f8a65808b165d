/** Words that carry an event type less plainly: they count where nothing plainer stands. */
import type { TriggerRow } from "./trigger-row.ts";

export const WEAK_ROWS: readonly TriggerRow[] = [
  [
    "ACCUSE",
    "investigate",
    "(?:launch|open|order|begin|start)(?:s|es|ed|ing)? (?:an? |its |the )?(?:\\w+ ){0,2}(?:inquiry|investigation|probe|trial)|began (?:an? )?(?:\\w+ )?(?:inquiry|investigation|probe)|inquiry|fact-finding|look(?:s|ed|ing)? into|interrogat(?:e|es|ed|ing)|question(?:s|ed|ing) (?:\\w+ ){0,3}(?:suspects?|witness|about|over)|examin(?:e|es|ed|ing)|cross-examin\\w+|verif(?:y|ied|ies) (?:\\w+ ){0,2}compliance",
    0.6,
  ],
  [
    "ACCUSE",
    "allege",
    "brought (?:\\w+ )?charges|fac(?:e|es|ed|ing) (?:\\w+ ){0,2}charges|lawsuits?|arraign(?:s|ed)|brand(?:s|ed|ing) (?:\\w+ ){0,4}(?:as|terrorist|liar)|(?:said|says|claimed|claims) (?:\\S+ ){1,6}(?:was|were|is|are) (?:responsible|behind|guilty|to blame)|responsible for|suspect(?:s|ed)? of|complicity|on trial|impeach(?:es|ed|ing|ment)?|violat(?:e|es|ed|ing) (?:its|the|international|human|a)",
    0.55,
  ],
  [
    "ACCUSE",
    "disapprove",
    "assail~|chid(?:e|es|ed|ing)|reproach~|scold~|ridicul(?:e|es|ed|ing)|insult(?:s|ed|ing)?|voic(?:e|es|ed|ing) (?:\\w+ )?(?:concern|anger|opposition|outrage|alarm|dismay)|(?:is|are|was|were) (?:angered|outraged|dismayed|disappointed|alarmed|concerned|worried|upset|furious)|attack(?:s|ed|ing)? (?:\\w+ ){0,5}(?:policy|policies|decision|plan|proposal|speech|handling|record)|lash(?:es|ed|ing) out|hit out at|take issue|took issue|faulted|summon(?:s|ed|ing) (?:\\S+ ){0,4}(?:ambassador|envoy|diplomat)|unacceptable|regret(?:s|ted)|cast doubt|strongly worded|disput(?:e|es|ed)",
    0.6,
  ],
  [
    "COERCE",
    "restrict",
    "crack(?:s|ed|ing)? down|crackdown|dissolv(?:e|es|ed|ing)|suspend(?:s|ed|ing)? (?:\\S+ ){0,3}(?:constitution|parliament|newspaper|publication|elections?|rights|licen[cs]es?)|outlaw(?:s|ed|ing)?|prohibit(?:s|ed|ing)?|bar(?:s|red|ring) (?:\\w+ )?|prevent(?:s|ed|ing)? (?:\\w+ ){1,6}from|dispers(?:e|es|ed|ing)|tear ?gas|water cannon|seal(?:s|ed|ing)? off|encircl(?:e|es|ed|ing)|restrict(?:s|ed|ing)?|curb(?:s|ed|ing)|curtail~|clamp(?:s|ed|ing)? down|repress\\w*|silenc(?:e|ed|ing)|intimidat(?:e|es|ed|ing)|harass(?:es|ed|ing|ment)?|persecut(?:e|es|ed|ing)|violently broke up|broke up|quell(?:s|ed|ing)?|emergency rule|jamm(?:ed|ing)|rig(?:ged|ging)",
    0.6,
  ],
  [
    "COERCE",
    "seize",
    "impound(?:s|ed|ing)?|occup(?:y|ied|ies|ying)|expropriat(?:e|es|ed|ing)|intercept(?:s|ed|ing)?|board(?:s|ed|ing) (?:\\w+ ){0,3}(?:ship|vessel|tanker)|seiz(?:e|es|ed|ing)|freez(?:e|es|ing) (?:\\w+ )?assets|froze (?:\\w+ )?assets|took over|tak(?:e|es|ing) over",
    0.55,
  ],
  [
    "COERCE",
    "arrest",
    "captur(?:e|es|ed|ing) (?:\\w+ ){0,2}(?:suspect|suspects|leader|men|militants?)|apprehend(?:s|ed)|under arrest|interned|prison(?:ed)?|extract(?:ed|ing) confessions",
    0.55,
  ],
  [
    "COERCE",
    "misinformation",
    "disinformation|propaganda campaign|spread(?:s|ing)? (?:false|fake)",
    0.6,
  ],
  [
    "MOBILIZE",
    "troops",
    "deploy(?:s|ed|ing|ment)?|dispatch(?:es|ed|ing) (?:\\S+ ){0,4}(?:troops|soldiers|warships?|police|force|forces|ships?|aircraft|jets|tanks|battalion|division)|reinforc(?:e|es|ed|ing|ements)|mov(?:e|es|ed|ing) (?:\\w+ ){0,3}(?:troops|tanks|missiles|forces|warships?)|amass(?:es|ed|ing)?|build-?up|station(?:s|ed|ing) (?:\\w+ ){0,2}(?:troops|soldiers|forces)|combat readiness|state of alert|alert(?:s|ed)? (?:its|the) (?:troops|forces|army|military)|head(?:ed|ing) (?:for|to|toward) (?:\\w+ )?(?:border|gulf)|manoeuvres|maneuvers|naval exercise\\w*|march(?:ed|ing) (?:\\w+ )?(?:troops|towards)|carrier|troops",
    0.55,
  ],
  [
    "MOBILIZE",
    "weapons",
    "(?:nuclear|missile|weapons) tests?|test(?:s|ed|ing)? (?:\\w+ ){0,4}(?:missiles?|bomb|weapon|rocket)|launch(?:es|ed|ing)? (?:\\w+ ){0,3}(?:ballistic|missile|missiles|satellite)",
    0.6,
  ],
  [
    "MOBILIZE",
    "police",
    "(?:tighten|step|beef|increas|heighten)(?:s|ed|ing|e|es)?(?: up)? (?:\\w+ )?(?:security|police|patrols)",
    0.6,
  ],
  [
    "AID",
    null,
    "(?:gave|give|gives|given|giving) (?:\\S+ ){0,6}(?:aid|assistance|help|money|million|billion|food|weapons|arms|loans?|grants?|relief|shelter)|relief (?:supplies|aid|goods|workers)|financ(?:e|es|ed|ing)|fund(?:s|ed|ing)? (?! )|loans? (?:of|to|worth)|credit(?:s)? (?:of|to|worth)|ship(?:s|ped|ping|ment) (?:\\S+ ){0,4}(?:aid|food|grain|rice|wheat|medicine|weapons|arms|supplies|to)|aid (?:package|to|for|worth|convoy)|assist(?:s|ed|ing|ance)|medical (?:treatment|supplies|team)|rice|wheat|medicines?|took in (?:\\w+ )?refugees|protect(?:s|ed|ing) (?:\\w+ )?(?:civilians|refugees|convoys?)|writ(?:e|es|ing) off|debt relief|forgiv(?:e|es|ing) (?:\\w+ ){0,3}debts?|send(?:s|ing)? (?:\\S+ ){0,5}(?:aid|food|supplies|relief|doctors)|sent (?:\\S+ ){0,6}(?:aid|food|supplies|relief|doctors|help)|donation",
    0.55,
  ],
  [
    "CONCEDE",
    null,
    "waiv(?:e|es|ed|ing)|legali[sz](?:e|es|ed|ing)|commut(?:e|es|ed|ing)|g(?:i|a)ve(?:s|n)? in to|bow(?:s|ed|ing) to|revers(?:e|es|ed|ing) (?:\\w+ ){0,2}(?:decision|ban|policy)|reinstat(?:e|es|ed|ing)|restor(?:e|es|ed|ing) (?:\\w+ ){0,2}(?:rights|powers?|democracy|citizenship|licen[cs]e)|apologi[sz](?:e|es|ed|ing)|let (?:\\w+ ){1,3}(?:enter|return|leave|visit|speak|vote|go)|opened (?:\\w+ ){0,3}to (?:inspectors|observers|journalists)|submit(?:s|ted|ting)? to|compl(?:y|ied|ies|ying) with|accept(?:s|ed|ing)? (?:responsibility|blame|defeat|\\w+ demands?)|decriminali[sz]\\w+|lift(?:s|ed|ing)?|unban(?:s|ned)|free elections|end(?:s|ed|ing)? (?:\\S+ ){0,2}(?:ban|restrictions|censorship|curfew|state of emergency|strike|protest|hunger strike)|call(?:s|ed)? off",
    0.55,
  ],
  [
    "SUPPORT",
    null,
    "support(?:s|ed|ing)?|commemorat(?:e|es|ed|ing)|salut(?:e|es|ed|ing)|solidarity|stand(?:s|ing)? by|stood by|vouch~|express(?:es|ed|ing)? (?:\\S+ ){0,4}(?:support|hope|confidence|satisfaction|optimism|readiness|appreciation)|diplomatic (?:ties|relations)|friendship|cordial|close ties|vot(?:e|es|ed|ing) (?:in favou?r|for)|persuad(?:e|es|ed|ing)|paid tribute|mourn(?:s|ed|ing)?|embassy (?:in|reopened)|good relations|improv(?:e|es|ed|ing) (?:\\w+ ){0,2}(?:ties|relations)",
    0.5,
  ],
  [
    "SANCTION",
    "discontinue",
    "downgrad(?:e|es|ed|ing)|cut(?:s|ting)? off|clos(?:e|es|ed|ing) (?:its|their|his) embassy|sever(?:s|ed|ing)|strip(?:s|ped|ping) (?:\\S+ ){1,4}of|end(?:s|ed|ing)? (?:\\w+ ){0,2}(?:cooperation|mediation|aid|talks|support|military aid)|suspend(?:s|ed|ing)?|break(?:s|ing)? (?:off|relations)|broke off|broken (?:off|down)|scrap(?:s|ped|ping)|cancel(?:s|led|ed|ling) (?:\\w+ ){0,2}(?:contracts?|agreement|treaty|aid|visas?)|revok(?:e|es|ed|ing)|asset freeze|tariffs?",
    0.6,
  ],
  [
    "SANCTION",
    "expel",
    "eject(?:s|ed|ing)|sack(?:s|ed|ing)|dismiss(?:es|ed|ing) (?:\\S+ ){0,4}(?:minister|chief|commander|government|president|official|from)|fir(?:es|ed|ing) (?:\\w+ ){0,3}(?:minister|chief|commander|official)|exil(?:e|ed|ing)|banish(?:es|ed)|kick(?:s|ed)? out|order(?:s|ed)? (?:\\S+ ){1,5}(?:to leave|out of the country)",
    0.65,
  ],
  [
    "CONSULT",
    null,
    "mediat(?:e|es|ed|ing)|dialogue|conference|attend(?:s|ed|ing)?|conven(?:e|es|ed|ing)|in talks|trip (?:to|through)|tour(?:s|ing)? (?:of)?|mission to|arriv(?:e|es|ed|ing|al)|mediation|round of talks|sent (?:an? |its |his )?(?:\\w+ )?(?:envoy|delegation|emissary)|envoys?|discussions?|left (?:\\w+ )?for|talks",
    0.5,
  ],
  [
    "REQUEST",
    null,
    "calling (?:for|on)|calls (?:for|on)|insist(?:s|ed|ing)|want(?:s|ed)? (?:\\S+ ){1,6}to|told (?:\\S+ ){1,4}to (?! )|ask(?:s|ed|ing) (?:\\S+ ){1,5}(?:to|for)|deadline|exhort~|press(?:ed|es|ing|ure|ured)? (?:\\S+ ){0,4}(?:to|for|on)|suggest(?:s|ed|ing)|need(?:s)? to|ought to|recommend(?:s|ed|ing)",
    0.5,
  ],
  [
    "PROTEST",
    "demo",
    "protest(?:s|ers|ors|ing)?|demonstrat(?:ors|ion|ions)|picket(?:s|ed|ing)?|chant(?:s|ed|ing)|march(?:es|ed|ing)?|strike|rall(?:y|ies|ied)|unrest|sign(?:ed|ing)? (?:\\w+ )?petition|hunger",
    0.5,
  ],
  [
    "RETREAT",
    null,
    "(?:return|hand|give|gave|given)(?:s|ed|ing)? (?:back )?(?:\\w+ ){0,3}(?:prisoners?|hostages?|bodies|captives?|territory|weapons)|abandon(?:s|ed|ing)?|abdicat(?:e|es|ed|ing)|stop(?:s|ped|ping)? (?:fighting|shelling|firing)|end(?:s|ed|ing)? (?:\\S+ ){0,3}(?:siege|blockade|occupation|war|hostilities|fighting|embargo|sanctions)|demining|hostilities|un peacekeepers|step(?:s|ped)? aside|free(?:d|s|ing)?",
    0.5,
  ],
  [
    "ASSAULT",
    null,
    "die(?:d|s)? in|dead|injur(?:e|es|ed|ing)|wound(?:s|ed|ing)|execut(?:e|es|ed|ing)|gas(?:sed|sing)|chemical weapons|slaughter(?:s|ed|ing)?|pound(?:s|ed|ing)|hit(?:s)? by|struck|strik(?:e|es) (?:on|in|targets)|drones?|skirmish(?:es)?|combat|shot down|repel(?:s|led)|genocide|atrocities|loot(?:s|ed|ing)|arson|crush(?:es|ed|ing)|crossfire|sniper\\w*|ransack(?:ed|ing)",
    0.5,
  ],
  [
    "COOPERATE",
    null,
    "joint(?:ly)?|trade|export(?:s|ed|ing)?|import(?:s|ed|ing)?|barter|invest(?:s|ed|ing|ment)|contracts?|partner(?:s|ship|ed)|purchas(?:e|es|ed|ing)|sold|sell(?:s|ing)?|buy(?:s|ing)?|bought|technical and military|intelligence sharing|together with",
    0.45,
  ],
  [
    "REJECT",
    null,
    "unwilling|not (?:to|be|accept|willing|ready|prepared)|no (?:talks|negotiations|concessions|compromise|deal)|never|reluctant|snub(?:s|bed|bing)|oppos(?:ition|ed) to|against (?:the )?(?:plan|proposal|bill|deal|resolution)|ignor(?:e|es|ed|ing)|fail(?:s|ed|ing) to (?:agree|reach|comply|attend)|call(?:s|ed) off|break off (?:talks|negotiations)|won't|will not|would not",
    0.5,
  ],
  [
    "THREATEN",
    null,
    "threats?|vow(?:s|ed|ing)?|if (?:\\S+ ){2,12}(?:will|would)|would (?:use force|strike|retaliate)|consequences|revenge|retaliat(?:e|es|ed|ing|ion)|caution(?:s|ed|ing)",
    0.55,
  ],
  [
    "AGREE",
    null,
    "will|would (?:be )?|plan(?:s|ned|ning) to|express(?:es|ed|ing)? (?:\\w+ )?(?:willingness|readiness|interest|intent)|willingness|accord|deal|agreement|pact|announc(?:e|es|ed|ing) (?:plans?|it|that|\\w+ will)|hop(?:e|es|ed|ing) to|is about to|are about to|considering|guarantee(?:s|d)?|assur(?:e|es|ed|ing)|opt(?:s|ed) (?:for|to)",
    0.42,
  ],
];
