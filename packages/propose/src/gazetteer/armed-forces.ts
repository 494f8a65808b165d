/**
 * The armed forces of countries as an encyclopedia heads their page, by ISO code, where that is not
 * the adjective and "Armed Forces". Facts, written down by hand.
 */
export const ARMED_FORCES: ReadonlyMap<string, string> = new Map(
  (
    "AU=Australian Defence Force|BD=Bangladesh Armed Forces|BI=Burundi National Defence Force|BW=Botswana Defence Force|BZ=Belize Defence Force|" +
    "CD=Armed Forces of the Democratic Republic of the Congo|CM=Cameroon Armed Forces|CN=People's Liberation Army|CO=Military Forces of Colombia|" +
    "CU=Cuban Revolutionary Armed Forces|DE=Bundeswehr|DJ=Djibouti Armed Forces|DK=Danish Defence|EE=Estonian Defence Forces|ET=Ethiopian National Defense Force|" +
    "FI=Finnish Defence Forces|FJ=Republic of Fiji Military Forces|GB=British Armed Forces|GE=Defense Forces of Georgia|GH=Ghana Armed Forces|GM=Gambia Armed Forces|" +
    "GR=Hellenic Armed Forces|GY=Guyana Defence Force|HU=Hungarian Defence Forces|ID=Indonesian National Armed Forces|IE=Defence Forces (Ireland)|IL=Israel Defense Forces|" +
    "IR=Islamic Republic of Iran Armed Forces|JM=Jamaica Defence Force|JP=Japan Self-Defense Forces|KE=Kenya Defence Forces|KH=Royal Cambodian Armed Forces|" +
    "KP=Korean People's Army|KR=Republic of Korea Armed Forces|LA=Lao People's Armed Forces|LK=Sri Lanka Armed Forces|LR=Armed Forces of Liberia|LS=Lesotho Defence Force|" +
    "LV=Latvian National Armed Forces|MA=Royal Moroccan Armed Forces|MD=Armed Forces of the Republic of Moldova|MG=Madagascar Armed Forces|MM=Tatmadaw|MT=Armed Forces of Malta|" +
    "MW=Malawian Defence Force|MZ=Mozambique Defence Armed Forces|NA=Namibian Defence Force|NE=Niger Armed Forces|NL=Netherlands Armed Forces|NZ=New Zealand Defence Force|" +
    "PG=Papua New Guinea Defence Force|PH=Armed Forces of the Philippines|PK=Pakistan Armed Forces|QA=Qatar Armed Forces|RW=Rwanda Defence Force|SA=Saudi Arabian Armed Forces|" +
    "SG=Singapore Armed Forces|SN=Armed Forces of Senegal|SS=South Sudan People's Defence Forces|TH=Royal Thai Armed Forces|TO=His Majesty's Armed Forces|TW=Republic of China Armed Forces|" +
    "TZ=Tanzania People's Defence Force|UA=Armed Forces of Ukraine|UG=Uganda People's Defence Force|US=United States Armed Forces|AE=United Arab Emirates Armed Forces|" +
    "BO=Armed Forces of Bolivia|HN=Armed Forces of Honduras|KZ=Armed Forces of the Republic of Kazakhstan|BY=Armed Forces of Belarus|VE=National Bolivarian Armed Forces of Venezuela|" +
    "VN=People's Army of Vietnam|XK=Kosovo Security Force|ZA=South African National Defence Force|ZM=Zambia Defence Force|ZW=Zimbabwe Defence Forces"
  )
    .split("|")
    .map((item): [string, string] => [item.slice(0, 2), item.slice(3)]),
);
