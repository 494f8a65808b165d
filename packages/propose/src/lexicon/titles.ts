/**
 * Words that stand before a person's name: honorifics, which belong to the name, and titles of
 * office. Closed lists, in small letters without full stops.
 */
import { wordSet } from "./word-set.ts";

/** Honorifics with the gender they tell, where they tell one. */
export const HONORIFICS: ReadonlyMap<string, "m" | "f" | null> = new Map([
  ["mr", "m"],
  ["mister", "m"],
  ["sir", "m"],
  ["lord", "m"],
  ["mrs", "f"],
  ["ms", "f"],
  ["miss", "f"],
  ["madam", "f"],
  ["mme", "f"],
  ["lady", "f"],
  ["dame", "f"],
  ["dr", null],
  ["prof", null],
  ["rev", null],
  ["hon", null],
  ["st", null],
]);

/** Single words of office and rank; several in a row make one title ("Prime Minister"). */
export const TITLE_WORDS: ReadonlySet<string> = wordSet(
  "president prime minister premier chancellor secretary undersecretary senator sen representative " +
    "rep congressman congresswoman governor gov mayor ambassador envoy general gen colonel col major " +
    "maj captain capt lieutenant lt sergeant sgt corporal commander cmdr admiral adm brigadier " +
    "marshal professor doctor judge justice king queen prince princess duke duchess emperor empress " +
    "emir sultan sheikh shaykh imam ayatollah mullah cardinal archbishop bishop pope patriarch rabbi " +
    "reverend father sister brother pastor commissioner chairman chairwoman chairperson chair " +
    "director chief officer spokesman spokeswoman spokesperson speaker deputy attorney prosecutor " +
    "inspector detective constable superintendent leader magistrate councillor councilor alderman " +
    "lawmaker coach manager editor comrade mp mep emeritus vice acting former lead head minority " +
    "majority counsel treasurer ombudsman sheriff delegate member foreign defence defense interior " +
    "finance health press executive assistant associate staff warrant field rear wing party regional " +
    "state federal national supreme court human resources board team committee council members " +
    "district circuit county city town senior junior republican democrat democratic labour conservative " +
    "legislator elder longtime first second third co-developer " +
    "representatives senators ministers presidents governors ambassadors generals judges justices " +
    "congressmen reps sens founder co-founder cofounder rapporteur taoiseach mufti sayyid ayatollah " +
    "selectman provost dean principal comptroller registrar midshipman cadet private " +
    "whip commandant assemblywoman assemblyman assemblymember councilwoman councilman alderwoman vicar abbot warden bailiff prefect solicitor chaplain deacon swami tsar czar baroness viscount",
);

/** Words that are a title by themselves; the others of `TITLE_WORDS` only help one. */
export const TITLE_HEADS: ReadonlySet<string> = wordSet(
  "president minister premier chancellor secretary undersecretary senator sen representative rep " +
    "congressman congresswoman governor gov mayor ambassador envoy general gen colonel col major maj " +
    "captain capt lieutenant lt sergeant sgt corporal commander cmdr admiral adm brigadier marshal " +
    "professor doctor judge justice king queen prince princess duke duchess emperor empress emir " +
    "sultan sheikh shaykh imam ayatollah mullah cardinal archbishop bishop pope patriarch rabbi " +
    "reverend pastor commissioner chairman chairwoman chairperson chair director chief officer " +
    "spokesman spokeswoman spokesperson speaker deputy attorney prosecutor inspector detective " +
    "constable superintendent leader magistrate councillor councilor alderman lawmaker coach mp mep " +
    "ombudsman sheriff delegate manager editor treasurer father sister brother comrade member republican democrat legislator " +
    "representatives senators ministers presidents governors ambassadors generals judges justices " +
    "congressmen reps sens founder co-founder cofounder rapporteur taoiseach mufti selectman provost " +
    "whip commandant assemblywoman assemblyman assemblymember councilwoman councilman alderwoman vicar abbot warden bailiff prefect solicitor chaplain deacon swami tsar czar baroness viscount",
);

/** Words for people in their office or part, as descriptions use them ("the head of …"). */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([
  ...TITLE_HEADS,
  ...wordSet(
    "head boss employee employees official officials spokesperson counterpart diplomat diplomats activist activists " +
      "analyst analysts expert experts scientist scientists researcher researchers economist author " +
      "writer journalist reporter critic critics lawyer lawyers witness witnesses resident residents " +
      "police authorities soldier soldiers rebels rebel fighters protesters protestors demonstrators " +
      "opponents supporters ministers presidents leaders candidate candidates founder founders owner " +
      "aide aides adviser advisers advisor advisors politician politicians lawmakers senators victim " +
      "victims suspect suspects man woman men women people government administration ministry army " +
      "military company group agency commission committee council court union party report study " +
      "survey statement doctors doctor nurse teacher teachers student students family mother father " +
      "brother sister son daughter wife husband friend friends neighbor neighbour colleague player " +
      "coach captain manager singer actor actress director producer artist musician bishop priest " +
      "sources source investigators prosecutors firefighters organizers organisers farmers workers " +
      "delegation mission team junta regime parliament board bank newspaper website network industry " +
      "artist alpinist botanist columnist machinist pianist violinist designer drummer guitarist striker defender midfielder goalkeeper blogger rapper programmer " +
      "bowler catcher cornerback coroner goalie golfer linebacker outfielder pitcher quarterback receiver shortstop winger " +
      "engineer architect surgeon physician chef trainer editor reporter correspondent anchor host " +
      "presenter comedian pollster strategist lobbyist commentator painter photographer filmmaker " +
      "songwriter composer conductor dancer model wrestler boxer swimmer sprinter skater cyclist " +
      "jockey umpire referee shooter gunman attacker bomber hostage prisoner detainee inmate fugitive " +
      "teenager toddler twin widow cousin nephew niece uncle aunt grandson granddaughter stepson " +
      "barrister solicitor counsel prosecutor defendant plaintiff whistleblower hacker developer " +
      "entrepreneur billionaire millionaire banker broker trader magnate tycoon heiress philanthropist " +
      "dissident rebel warlord commander cleric preacher missionary monk nun astronaut cosmonaut pilot " +
      "professor lecturer historian scholar biologist chemist librarian curator novelist poet author " +
      "playwright publisher executive contestant winner champion medalist runner-up nominee challenger " +
      "incumbent frontrunner newcomer rival ally supporter opponent colleague contender hopeful " +
      "successor predecessor deputy envoy staff crew pilot driver passenger passengers survivors " +
      "shareholder investors customers consumers voters citizens locals villagers monitors observers",
  ),
]);

/** Whether a noun in small letters, right before a name, says what the person is: "columnist". */
export const isRoleNoun = (lower: string): boolean =>
  ROLE_NOUNS.has(lower) ||
  /(?:[^n]ist|[^t]ian|[a-z]{3}(?:man|woman)|smith|[a-z]{4}(?:keeper|maker|holder|worker|runner))$/u.test(
    lower,
  );
