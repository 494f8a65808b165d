/**
 * Places that are neither countries nor large cities: continents, regions, states and provinces,
 * seas. Common knowledge, written down by hand; `alias=Name` where a place has another name.
 */
export const CONTINENTS: string =
  "Africa|Europe|Asia|North America|South America|Antarctica|Oceania";

export const COUNTRY_GROUPS: string =
  "Middle East|Latin America|Americas|Pacific=Pacific Ocean|Asia-Pacific|Indo-Pacific|Central America|Southeast Asia|East Asia|South Asia|Central Asia|" +
  "West Africa|East Africa|North Africa|Southern Africa|Central Africa|Sub-Saharan Africa|Sahel|" +
  "Horn of Africa|Maghreb|Balkans|Western Balkans|Scandinavia|Baltic states|Caribbean|Caucasus|" +
  "Eastern Europe|Western Europe|Central Europe|Southern Europe|Northern Europe|Benelux|Persian Gulf|" +
  "Arab world|Soviet Union|Yugoslavia|Czechoslovakia|East Germany|West Germany|USSR=Soviet Union|" +
  "Levant|the West=Western world|Far East|Near East|Deep South|Indian subcontinent|Western world|Arabian Peninsula|Korean Peninsula|Gulf States";

/** How news agencies shorten the states of the United States. */
export const STATE_ABBREVIATIONS: string =
  "Ala.=Alabama|Ariz.=Arizona|Ark.=Arkansas|Calif.=California|Colo.=Colorado|Conn.=Connecticut|Del.=Delaware|Fla.=Florida|Ga.=Georgia|Ill.=Illinois|" +
  "Ind.=Indiana|Kan.=Kansas|Ky.=Kentucky|La.=Louisiana|Md.=Maryland|Mass.=Massachusetts|Mich.=Michigan|Minn.=Minnesota|Miss.=Mississippi|Mo.=Missouri|" +
  "Mont.=Montana|Neb.=Nebraska|Nev.=Nevada|N.H.=New Hampshire|N.J.=New Jersey|N.M.=New Mexico|N.Y.=New York|N.C.=North Carolina|N.D.=North Dakota|" +
  "Okla.=Oklahoma|Ore.=Oregon|Pa.=Pennsylvania|R.I.=Rhode Island|S.C.=South Carolina|S.D.=South Dakota|Tenn.=Tennessee|Tex.=Texas|Vt.=Vermont|Va.=Virginia|" +
  "Wash.=Washington State|W.Va.=West Virginia|Wis.=Wisconsin|Wyo.=Wyoming";

/** The states of the United States. */
export const STATES: string =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|" +
  "Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|" +
  "Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|" +
  "North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|" +
  "South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington State|West Virginia|Wisconsin|Wyoming";

export const REGIONS: string =
  `${STATES}|` +
  "Midwest|New England|Silicon Valley|Long Island|Manhattan|Brooklyn|Queens|Bronx|Hollywood|Broadway|Wall Street|" +
  "Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|" +
  "Yukon|Nunavut|England|Scotland|Wales|Northern Ireland|Cornwall|Kent|Essex|Sussex|Surrey|Yorkshire|" +
  "Lancashire|Devon|Norfolk|Merseyside|Midlands|Ulster|Jersey|Guernsey|Isle of Man|Gibraltar|" +
  "New South Wales|Queensland|Tasmania|South Australia|Western Australia|Northern Territory|" +
  "Bavaria|Saxony|Hesse|Brandenburg|Thuringia|Saarland|Rhineland|Normandy|Brittany|Provence|Alsace|Corsica|" +
  "Tuscany|Lombardy|Sicily|Sardinia|Veneto|Piedmont|Calabria|Liguria|Catalonia|Andalusia|Galicia|" +
  "Basque Country|Crete|Macedonia|Transylvania|Crimea|Donbas|Donbass|Donetsk Oblast|Luhansk Oblast|Kherson Oblast|" +
  "Siberia|Chechnya|Dagestan|Ingushetia|Tatarstan|South Ossetia|Abkhazia|Nagorno-Karabakh|Transnistria|" +
  "Kosovo|Republika Srpska|Gaza Strip|Gaza=Gaza Strip|West Bank|Golan Heights|East Jerusalem|Galilee|Sinai|Sinai Peninsula|" +
  "Kurdistan|Iraqi Kurdistan|Anbar|Idlib Governorate|Rojava|Kashmir|Jammu and Kashmir|Punjab|Sindh|Balochistan|" +
  "Khyber Pakhtunkhwa|Waziristan|Gilgit-Baltistan|Uttar Pradesh|Bihar|West Bengal|Assam|Manipur|Kerala|Gujarat|Maharashtra|" +
  "Tamil Nadu|Karnataka|Rajasthan|Haryana|Odisha|Telangana|Andhra Pradesh|Madhya Pradesh|Tibet|Xinjiang|" +
  "Inner Mongolia|Sichuan|Hubei|Hunan|Guangdong|Yunnan|Hebei|Henan|Shaanxi|Shandong|Zhejiang|Jiangsu|Fujian|Gansu|Hainan|" +
  "Hokkaido|Okinawa|Okinawa Prefecture|Mindanao|Luzon|Java|Sumatra|Borneo|Sulawesi|Bali|Aceh|Papua|West Papua|" +
  "Rakhine State|Kachin State|Shan State|Darfur|North Darfur|South Darfur|West Darfur|Kordofan|Tigray|Amhara|Oromia|Ogaden|Somaliland|Puntland|Jubaland|" +
  "North Kivu|South Kivu|Ituri|Katanga|Kivu|Cabo Delgado|Borno|Borno State|Kaduna State|Zamfara State|Niger Delta|Biafra|" +
  "Casamance|Azawad|Western Sahara|Gauteng|KwaZulu-Natal|Western Cape|Zanzibar|Chiapas|Oaxaca|Sinaloa|Michoacán|Guerrero|Jalisco|" +
  "Baja California|Yucatan|Patagonia|Amazon|Rio Grande do Sul|Bahia|Minas Gerais|Falkland Islands|Galapagos|Guantanamo Bay|" +
  "Kerch Strait|Strait of Hormuz|Taiwan Strait|Suez Canal|Panama Canal|English Channel|Red Sea|Black Sea|Mediterranean Sea|Mediterranean=Mediterranean Sea|" +
  "Dead Sea|Caspian Sea|Baltic Sea|North Sea|South China Sea|East China Sea|Gulf of Mexico|Gulf of Aden|Pacific Ocean|" +
  "Atlantic Ocean|Indian Ocean|Arctic Ocean|Arctic|Lake Chad|Mount Everest|Himalayas|" +
  "Alps|Andes|Amazon rainforest|Sahara|Nile|Danube|Rhine|Dnieper|Jordan River|Mount Sinai|Green Zone|Red Square|Tahrir Square|" +
  "Tiananmen Square|Capitol Hill|Downing Street";

/** Places of fewer than 200,000 people that news often names, and other names of large ones. */
export const MORE_CITIES: string =
  "CHGeneva|CHBern|CHDavos|CHLausanne|BEBruges|GBOxford|GBCambridge|GBNorwich|GBCanterbury|GBSalisbury|" +
  "GBYork|GBBath|GBExeter|GBDover|USCharlottesville|USFerguson|USBerkeley|USSalem|USAnnapolis|USSanta Fe|" +
  "USKey West|USMiami Beach|USPalm Beach|USCambridge|USUvalde|USParkland|USFlint|USEl Paso|USJuneau|" +
  "MLKidal|MLTimbuktu|MLGao|MLMopti|MLMénaka|MLTessalit|MLDjenné|MLBandiagara|NEAgadez|NEDiffa|BFDjibo|" +
  "UABakhmut|UAAvdiivka|UABucha|UAIrpin|UAIzium|UASloviansk|UASievierodonetsk|UAPokrovsk|UAChernobyl|UAKherson|" +
  "UAMelitopol|UAKramatorsk|UAKiev=Kyiv|UAKyiv|UAOdessa=Odesa|UAOdesa|UAKharkov=Kharkiv|RUBelgorod|RUBeslan|RUKerch|" +
  "PSRafah|PSKhan Yunis|PSJenin|PSNablus|PSRamallah|PSGaza City|PSBethlehem|PSHebron|PSTulkarm|PSDeir al-Balah|PSJabalia|" +
  "ILEilat|ILSderot|ILKiryat Shmona|ILNazareth|ILTel Aviv|ILJaffa|LBSidon|LBTyre|LBBaalbek|SYDaraa|SYKobani|SYPalmyra|SYIdlib|" +
  "SYTartus|SYLatakia|SYRaqqa|SYDeir ez-Zor|IQTikrit|IQFallujah|IQRamadi|IQSamarra|IQErbil|IQSinjar|YEHodeidah|YEAden|YEMarib|" +
  "LYBenghazi|LYSirte|LYMisrata|LYDerna|LYTobruk|SDEl Fasher|SDPort Sudan|SDOmdurman|SDEl Geneina|SOBaidoa|SOBeledweyne|SOJowhar|" +
  "CDGoma|CDBukavu|CDBeni|CDBunia|MZPalma|MZPemba|NGChibok|NGMaiduguri|AFJalalabad|AFKandahar|AFHerat|AFKunduz|AFHelmand|AFKabul|" +
  "PKQuetta|PKAbbottabad|PKPeshawar|INAyodhya|INSrinagar|INPulwama|MMNaypyidaw|THPattaya|RUSt. Petersburg=Saint Petersburg|RUSaint Petersburg|" +
  "USWashington, D.C.|USWashington D.C.=Washington, D.C.|USWashington DC=Washington, D.C.|USWashington=Washington, D.C.|USD.C.=Washington, D.C.|USDC=Washington, D.C.|" +
  "USNew York=New York City|USNew York City|USNYC=New York City|USLA=Los Angeles|USSt. Louis=St. Louis|USLas Vegas|USVegas=Las Vegas|" +
  "MXMexico City|BRRio=Rio de Janeiro|BRBrasília|BRBrasilia=Brasília|COBogota=Bogotá|PYAsuncion=Asunción|CAQuebec City|CAOttawa|DEBonn|" +
  "NLHague=The Hague|NLThe Hague|DKCopenhagen|CZPrague|ATVienna|ITVatican City|FRCannes|FRNice|FRCalais|FRVersailles|FRStrasbourg|" +
  "AUCanberra|NZWellington|NZChristchurch|NZAuckland|ISReykjavík|ISReykjavik=Reykjavík|CUGuantanamo=Guantánamo|HTPort-au-Prince|TRAnkara|" +
  "CYNicosia|MTValletta|RUSochi|CNBeijing|CNPeking=Beijing|INBombay=Mumbai|INCalcutta=Kolkata|INNew Delhi|INDelhi=Delhi|JPFukushima|JPHiroshima|" +
  "KPPyongyang|KPP'yŏngyang=Pyongyang|KRSeoul|SYDamascus|SYAleppo|SYHoms|SYHama|JOAmman|KWKuwait City|QADoha|AEDubai|AEAbu Dhabi|SARiyadh|" +
  "SAMecca|SAMedina|SAJeddah|EGCairo|EGAlexandria|EGSharm el-Sheikh|TNTunis|MARabat|DZAlgiers|NGLagos|NGAbuja|KENairobi|ETAddis Ababa|" +
  "UGKampala|RWKigali|TZDodoma|ZAPretoria|ZAJohannesburg|ZACape Town|CIAbidjan|SNDakar|MLBamako|NENiamey|BFOuagadougou|TDN'Djamena|IESlane";
