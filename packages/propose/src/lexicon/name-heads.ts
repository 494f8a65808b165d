/** Words inside a name that tell what it names. Closed lists, with a capital as names write them. */
import { wordSet } from "./word-set.ts";

/** A body or a firm: "University", "Party", "Ltd". */
export const ORGANIZATION_HEADS: ReadonlySet<string> = wordSet(
  "Academy Administration Agency Airlines Airways Alliance Army Assembly Associates Association " +
    "Authority Band Bank Battalion Board Brigade Brigades Broadcaster Broadcasting Brotherhood Brothers Bureau Cabinet " +
    "Campaign Center Centre Chamber Chronicle Church Club Coalition Collective College Commission Committee " +
    "Communications Community Company Confederation Conference Congregation Congress Conservatives Consortium " +
    "Constabulary Convention Co Cooperative Corp Corporation Corps Council Court Courts Crescent Cross Daily " +
    "Delegation Democrats Department Departments Directorate Dispatch Division Enterprises Express Faction " +
    "Factory Federation Fleet Force Forces Foundation Front Fund GmbH Gazette Government Greens Group Guard Guards " +
    "Guild Herald Holdings Hospital House Inc Industries Inquirer Inspectorate Institute Institution Insurance " +
    "Journal Junta Knesset Laboratories Laboratory League Legion Legislature Liberals Library Limited LLC Lobby Ltd " +
    "Magazine Media Militia Ministry Mission Monitor Mosque Motors Movement Municipality Museum Nation Navy Network News Newspaper " +
    "Observer Office Operations Opposition Orchestra Org Paper Organisation Organization Panel Parliament Partners Partnership Party " +
    "Patrol Pictures Plc Police Politburo Post Power Presidency Press Project Publications Radio Records Regiment " +
    "Registry Republicans Researchers Resistance Rangers School Schools Secretariat Senate Service Services Society " +
    "Squad Staff Star Studio Studios Syndicate Systems Tabernacle Taskforce Team Telecom Television Theater Theatre " +
    "Times Treasury Tribunal Tribune Troupe Trust TV Union Unit United Universities University Watch Weekly Wing Workers " +
    "Youth Zeitung Exchange PLC AG SpA NV Bancorp Bancshares Motor Aerospace Aircraft Aviation Brewing Cellular Chemical Clinic Command Carabinieri Embassy Consulate Committees Observatory Orchestra Philharmonic Opera Ballet Circus Choir Union Unions Caucus Coalition Alliance Network Squadron Directorate Command Agencies Advisers Advisors Analytics Capital Entertainment Energy Electric Electronics Foods Foundation Financial Games Gaming Healthcare Health Hotels Interactive Labs Logistics Marketing Minerals Mining Mobile Oil Petroleum Pharma Pharmaceuticals Pharmacy Productions Properties Publishing Realty Resources Restaurants Robotics Savings Securities Software Solutions Steel Stores Technologies Technology Telegraph Tribune Ventures Wireless Ministère Partido Movimento Banca Instituto Institut Université Universidad",
);

/** A place: "River", "Street", "Province". */
export const PLACE_HEADS: ReadonlySet<string> = wordSet(
  "Aeropuerto Airport Archipelago Area Avenue Base Bay Beach Boulevard Bridge Building Canal Canyon Cape Castle Cathedral Cemetery " +
    "City Coast Corridor County Creek Crossing Desert District Emirate Falls Field Forest Garden Gardens Governorate Gulf Harbor " +
    "Harbour Heights Highlands Highway Hill Hills Hotel Island Islands Isle Isles Junction Kingdom Lagoon Lake Lakes " +
    "Land Lane Mall Mount Mountain Mountains Oblast Ocean Palace Park Parish Peninsula Plateau Plaza Port " +
    "Prefecture Prison Province Raion Railway Reef Region Republic Reserve Reservoir Ridge River Road Rock Sea Shore " +
    "Square Stadium State States Station Strait Street Strip Suburb Territory Tower Town Township Tunnel Valley " +
    "Village Voivodeship Volcano Zone Arena Hall Lagoon Sahara Springs Wilderness Zoo Aquarium Memorial Monument Speedway Ranch Farm Farms Estate Estates Mine Camp Interstate Route Freeway Motorway Expressway Turnpike Pass Point Basin Delta Lakes Bluff Grove Manor Mansion Barracks Fort Marina Terminal Estadio Estádio Stade Stadion Piazza Rue Calle Monte Lago Isla Ilha Colonia Plage Jabal Jebel Wadi Courthouse Library Pier Quay Dam Harbor Borough Ward Cove Glen Loch Moor Borough Canton Oblast Okrug Wilayat",
);

/** Neither: events, works, laws, prizes. */
export const OTHER_HEADS: ReadonlySet<string> = wordSet(
  "Accord Accords Act Agreement Agreements Amendment Anniversary Award Awards Battle Bible Bill Book Bowl Brexit " +
    "Carnival Case Century Ceremony Challenge Championship Championships Charter Christmas Code Constitution Convention Contest Coup " +
    "Crisis Cup Cyclone Day Debate Declaration Deal Derby Directive Disease Earthquake Easter Eid Election Elections Era Eve " +
    "Expo Festival Final Finals Flood Formula Game Games Genocide Grammy Hanukkah Holocaust Hurricane Index " +
    "Initiative Invasion Islam Christianity Judaism Buddhism Hinduism Law Laws Lecture Marathon Massacre Match Medal Memorandum Month Movement Night Nobel " +
    "Olympic Olympics Open Operation Oscar Oscars Pact Paralympics Parade Plan Play Prize Program Programme Protocol Quran Koran " +
    "Race Ramadan Rally Rebellion Referendum Renaissance Report Resolution Revolution Rights Round Season Series Show Spring Storm " +
    "Summit Super Superbowl Survey Tax Test Theory Thanksgiving Tournament Treaty Trophy Tsunami Tour Typhoon Uprising Virus War Wars Web " +
    "Weekend Winter Summer Autumn Week World Year Years Internet Flight Prix Series",
);

/** Words after which "of" goes on with the name: "Church of …", "Ministry of …". */
export const OF_HEADS: ReadonlySet<string> = wordSet(
  "Academy Alliance Archdiocese Army Arts Assembly Association Bank Bay Board Brotherhood Bureau Cape Center Centre Chamber Church City " +
    "College Commission Committee Commonwealth Community Confederation Conference Congress Coast Company Cooperative Corps Council Court Daughters " +
    "Democratic Department Diocese Directorate District Doctors Duchy Emirate Faculty Federation Federal Forces Foundation Free Friends Front Government Guild Gulf " +
    "Hall High Horn Hospital House Inspectorate Institute Institution Island Isle Isles Kingdom Knights League Library Majority Men Ministry " +
    "Mothers Mount Movement Municipality Museum National Navy Network Office Order Organisation Organization Parliament Party People " +
    "People's Port Province Prince Region Republic Rock School Sea Secretariat Senate Sons State States Strait Supreme Temple Theatre Tower " +
    "Town Tribunal Union United University Valley Women World Army Bishops Register Voice Rights Bar Lord Lords Mosque",
);

/** Small words inside names of people and places, between two capitals. */
export const NAME_PARTICLES: ReadonlySet<string> = wordSet(
  "de des du da das do dos di dela della del van von der den ter ten zu zum zur bin ibn bint ben al el ul y e et und la le ed ould ag",
);

/** Whether a word tells by itself what it names: a body, a place, an event. */
export const isHead = (word: string): boolean =>
  ORGANIZATION_HEADS.has(word) || PLACE_HEADS.has(word) || OTHER_HEADS.has(word);

/** Adjectives and members of parties: "Republican", "Democrats". */
const PARTY_WORDS: ReadonlySet<string> = wordSet(
  "Republican Republicans Democratic Democrat Democrats Labour Tory Tories Conservative Conservatives Liberal Liberals Green " +
    "Nationals Socialist Socialists Communist Communists Independent",
);

export const isPartyWord = (word: string): boolean => PARTY_WORDS.has(word);
