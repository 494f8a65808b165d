/**
 * Organizations that news names all over the world: `type: Name=alias=alias;…`. Facts, written down
 * by hand. The first name is the full one, as an encyclopedia heads its page.
 */
export const ORGANIZATIONS_LIST: { readonly [type: string]: string } = {
  "international-organization":
    "United Nations=UN=U.N.;United Nations Security Council=UN Security Council=U.N. Security Council=Security Council=UNSC;" +
    "United Nations General Assembly=UN General Assembly=U.N. General Assembly=General Assembly;European Union=EU=E.U.;" +
    "European Commission;European Parliament;European Council;European Central Bank=ECB;Council of Europe;NATO=North Atlantic Treaty Organization;" +
    "African Union=AU=A.U.;Economic Community of West African States=ECOWAS;Arab League=League of Arab States;World Health Organization=WHO=W.H.O.;" +
    "International Monetary Fund=IMF=I.M.F.;World Bank;World Trade Organization=WTO;International Criminal Court=ICC;" +
    "International Court of Justice=ICJ=World Court;International Atomic Energy Agency=IAEA;UNESCO;UNICEF;UNHCR=United Nations High Commissioner for Refugees=UN refugee agency;" +
    "World Food Programme=WFP=World Food Program;UNRWA;Food and Agriculture Organization=FAO;International Labour Organization=ILO;OPEC=Organization of the Petroleum Exporting Countries;" +
    "OPEC+;OECD;Organization for Security and Co-operation in Europe=OSCE=Organisation for Security and Cooperation in Europe;Interpol=INTERPOL;Europol;" +
    "Organisation for the Prohibition of Chemical Weapons=OPCW;Association of Southeast Asian Nations=ASEAN;Gulf Cooperation Council=GCC;BRICS;" +
    "Shanghai Cooperation Organisation=SCO;Group of Seven=G7=G-7;G8=Group of Eight=G-8;G20=Group of 20=G-20;Commonwealth of Nations;Organization of American States=OAS;Mercosur;" +
    "Eurozone=eurozone;International Committee of the Red Cross=ICRC=Red Cross;Red Crescent;International Olympic Committee=IOC;FIFA;UEFA;CONCACAF;" +
    "World Anti-Doping Agency=WADA;Amnesty International;Human Rights Watch;Greenpeace;Doctors Without Borders=Médecins Sans Frontières=MSF;" +
    "Oxfam;Save the Children;Reporters Without Borders=RSF;Transparency International;Committee to Protect Journalists=CPJ;International Federation of Red Cross and Red Crescent Societies=IFRC;" +
    "Southern African Development Community=SADC;East African Community=EAC;Intergovernmental Panel on Climate Change=IPCC;International Energy Agency=IEA;International Organization for Migration=IOM;" +
    "World Meteorological Organization=WMO;Frontex;European Court of Human Rights=ECHR;European Court of Justice=ECJ;European Space Agency=ESA;International Civil Aviation Organization=ICAO;" +
    "United Nations Human Rights Council=UN Human Rights Council;Pan American Health Organization=PAHO;Organisation of Islamic Cooperation=OIC;Eurasian Economic Union;CSTO=Collective Security Treaty Organization",
  government:
    "White House;Kremlin=Moscow Kremlin;Pentagon=The Pentagon;Congress=United States Congress=US Congress=U.S. Congress;United States Senate=Senate=US Senate=U.S. Senate;" +
    "United States House of Representatives=House of Representatives=US House of Representatives;Supreme Court of the United States=US Supreme Court=U.S. Supreme Court=Supreme Court;" +
    "House of Commons;House of Lords;Parliament;Knesset;Bundestag;Bundesrat;State Duma=Duma;Verkhovna Rada;Lok Sabha;Rajya Sabha;Sejm;Riksdag;Storting;Folketing;Majlis;National Assembly;" +
    "Federal Bureau of Investigation=FBI=F.B.I.;Central Intelligence Agency=CIA=C.I.A.;National Security Agency=NSA;NASA;Federal Reserve=Fed=Federal Reserve Board;" +
    "Federal Aviation Administration=FAA;National Transportation Safety Board=NTSB;Environmental Protection Agency=EPA;Food and Drug Administration=FDA=F.D.A.;" +
    "Centers for Disease Control and Prevention=CDC=C.D.C.=Centers for Disease Control;Internal Revenue Service=IRS;Federal Communications Commission=FCC;Securities and Exchange Commission=SEC;" +
    "Federal Trade Commission=FTC;Drug Enforcement Administration=DEA;Secret Service=United States Secret Service;FEMA=Federal Emergency Management Agency;ICE=U.S. Immigration and Customs Enforcement;" +
    "National Weather Service=NWS;National Hurricane Center=NHC;United States Geological Survey=USGS=U.S. Geological Survey;NOAA;Scotland Yard;MI5;MI6;GCHQ;Mossad;Shin Bet;FSB=Federal Security Service;KGB;SBU=Security Service of Ukraine;Roscosmos;ISRO;CNSA;JAXA;" +
    "Bank of England;Bank of Japan;Reserve Bank of India;Holy See;Palestinian Authority=Palestinian National Authority;Buckingham Palace;Interim Government;" +
    "United States Department of Justice=Department of Justice=Justice Department=U.S. Justice Department=US Justice Department=DOJ;United States Department of State=State Department=Department of State=U.S. State Department=US State Department;" +
    "United States Department of Homeland Security=Department of Homeland Security=Homeland Security=DHS;United States Department of Defense=Department of Defense=Defense Department;" +
    "United States Department of the Treasury=Treasury Department=US Treasury=U.S. Treasury=U.S. Treasury Department=US Treasury Department;" +
    "United States Department of Education=Education Department;United States Department of Energy=Department of Energy=Energy Department;United States Department of the Interior=Interior Department;" +
    "United States Department of Commerce=Commerce Department;United States Department of Labor=Labor Department;United States Department of Agriculture=USDA=Agriculture Department;" +
    "United States Department of Transportation=Transportation Department;United States Department of Health and Human Services=Department of Health and Human Services=HHS;" +
    "United States Department of Housing and Urban Development=Department of Housing and Urban Development=HUD;United States Department of Veterans Affairs=Department of Veterans Affairs=Veterans Affairs;" +
    "United States Central Command=CENTCOM=Central Command;United States Africa Command=AFRICOM;United States Southern Command=Southern Command;United States European Command=European Command;" +
    "United States Indo-Pacific Command=Indo-Pacific Command;Joint Chiefs of Staff;National Security Council;Office of Management and Budget=OMB;Congressional Budget Office=CBO;" +
    "Government Accountability Office=GAO;U.S. Customs and Border Protection=Customs and Border Protection=CBP=Border Patrol;United States Marshals Service=Marshals Service;" +
    "Transportation Security Administration=TSA;Bureau of Alcohol, Tobacco, Firearms and Explosives=ATF;National Institutes of Health=NIH;United States Army Corps of Engineers=Army Corps of Engineers;" +
    "Federal Bureau of Prisons=Bureau of Prisons;United States Postal Service=Postal Service=USPS;United States Forest Service=Forest Service;National Park Service;Peace Corps;Social Security Administration;" +
    "Federal Election Commission=FEC;Consumer Product Safety Commission=CPSC;Nuclear Regulatory Commission=NRC;United States Agency for International Development=USAID;United States Capitol Police=Capitol Police",
  "armed-force":
    "Israel Defense Forces=IDF=Israeli Defense Forces=Israeli army=Israeli military;People's Liberation Army=PLA;Royal Navy;Royal Air Force=RAF;British Army;" +
    "United States Navy=U.S. Navy=US Navy;United States Army=U.S. Army=US Army;United States Air Force=U.S. Air Force=US Air Force;United States Marine Corps=Marines=U.S. Marines=Marine Corps;" +
    "United States Coast Guard=U.S. Coast Guard=US Coast Guard=Coast Guard;National Guard;Islamic Revolutionary Guard Corps=IRGC=Revolutionary Guards=Revolutionary Guard;" +
    "Quds Force;Armed Forces of Ukraine=Ukrainian army=Ukrainian military;Russian Armed Forces=Russian army=Russian military;Russian Navy;Sudanese Armed Forces=SAF;Syrian Army=Syrian Arab Army;Iraqi Army;Afghan National Army;Pakistan Army;Indian Army;Red Army",
  "armed-group":
    "Taliban=Taleban;al-Qaeda=Al-Qaeda=Al Qaeda=Al-Qaida=al-Qaida=al Qaeda;Islamic State=ISIS=ISIL=Daesh=Islamic State of Iraq and the Levant=IS;Boko Haram;al-Shabaab=Al-Shabaab=Al Shabaab;Hamas;" +
    "Hezbollah=Hizbollah=Hizbullah;Houthis=Houthi=Houthi movement=Houthi rebels;Wagner Group=Wagner;Rapid Support Forces=RSF;Palestinian Islamic Jihad=Islamic Jihad;PKK=Kurdistan Workers' Party=Kurdistan Workers Party;" +
    "People's Defense Units=YPG;Syrian Democratic Forces=SDF;FARC;ELN=National Liberation Army;Tamil Tigers=LTTE=Liberation Tigers of Tamil Eelam;ETA;Irish Republican Army=IRA;Provisional Irish Republican Army=Provisional IRA;M23=March 23 Movement;" +
    "Lord's Resistance Army=LRA;Free Syrian Army=FSA;al-Nusra Front=Al-Nusra Front;Hayat Tahrir al-Sham=HTS;Tehrik-i-Taliban Pakistan=TTP=Pakistani Taliban;Lashkar-e-Taiba;Abu Sayyaf;Balochistan Liberation Army=BLA;" +
    "Jama'at Nasr al-Islam wal Muslimin=JNIM;Popular Mobilization Forces;al-Aqsa Martyrs' Brigades=Al-Aqsa Martyrs' Brigades;Arakan Army;Allied Democratic Forces=ADF;Azov Brigade;Ku Klux Klan=KKK;Sinaloa Cartel;Tren de Aragua",
  party:
    "Republican Party=Republicans=Republican=GOP=Republican party;Democratic Party=Democrats=Democratic party;Labour Party=Labour=Labour party;Conservative Party=Conservatives=Tories=Conservative party;Liberal Democrats=Lib Dems;Scottish National Party=SNP;Sinn Féin=Sinn Fein;Democratic Unionist Party=DUP;" +
    "UK Independence Party=UKIP;Reform UK;Green Party=Greens;Liberal Party of Canada;Fatah;Likud;Kadima;Bharatiya Janata Party=BJP;Indian National Congress;African National Congress=ANC;Muslim Brotherhood;Chinese Communist Party=Communist Party=CCP;" +
    "Tea Party;United Russia;Social Democrats=SPD;Christian Democrats=CDU;Alternative for Germany=AfD;National Rally;Syriza;Podemos;Fidesz;Law and Justice;Awami League;Tehreek-e-Insaf=Pakistan Tehreek-e-Insaf=PTI;ZANU-PF;Movement for Democratic Change=MDC;National League for Democracy=NLD;Liberal Party;National Party;Bloc Québécois;New Democratic Party=NDP;Justice and Development Party=AKP",
  media:
    "BBC=British Broadcasting Corporation=BBC News;CNN;Reuters;Associated Press=AP;Agence France-Presse=AFP;Al Jazeera;Fox News;MSNBC;CNBC;NBC=NBC News;ABC News;CBS=CBS News;NPR;PBS;Sky News;ITV;Bloomberg;The New York Times=New York Times;" +
    "The Washington Post=Washington Post;The Guardian=Guardian;The Wall Street Journal=Wall Street Journal;Financial Times;The Times;The Sunday Times;The Independent;The Daily Telegraph=Daily Telegraph;Daily Mail;The Sun;USA Today;Los Angeles Times;" +
    "Time Magazine=TIME;Newsweek;Der Spiegel;Le Monde;Xinhua=Xinhua News Agency;TASS=Itar-Tass;RIA Novosti;Interfax;Russia Today=RT;Kyodo;Yonhap;Wikinews=WN;Wikipedia;Wikimedia Foundation;Politico;The Hill;Breitbart;HuffPost=Huffington Post;BuzzFeed;Vox;Axios;Haaretz;Jerusalem Post;The Times of Israel;NHK;Deutsche Welle;WikiLeaks=Wikileaks;IRNA;Press TV;SANA;KCNA=Korean Central News Agency;CBC;Globo;Voice of America;Radio Free Europe;The Onion;C-SPAN;ESPN",
  company:
    "Google;Apple=Apple Inc.;Microsoft;Amazon.com;Facebook;Meta Platforms=Meta;Twitter;YouTube;Instagram;TikTok;WhatsApp;Telegram;Netflix;Intel;IBM;Samsung;Sony;Nintendo;Nvidia=NVIDIA;Tesla, Inc.=Tesla;SpaceX;OpenAI;Uber;Airbnb;Boeing;Airbus;Lockheed Martin;" +
    "General Motors=GM;Ford;Toyota;Honda;Nissan;Volkswagen;BMW;Renault;Fiat;Chrysler;ExxonMobil=Exxon;BP;Shell;Chevron;Total;Gazprom;Rosneft;Lukoil;Rosatom;Huawei;ZTE;Alibaba;Tencent;Baidu;Xiaomi;Foxconn;Yahoo!=Yahoo;eBay;PayPal;Walmart=Wal-Mart;Starbucks;McDonald's;" +
    "Coca-Cola;Pfizer;Moderna;AstraZeneca;Johnson & Johnson;Novartis;Goldman Sachs;JPMorgan Chase=JPMorgan;Citigroup;Deutsche Bank;HSBC;Barclays;UBS;Credit Suisse;Lehman Brothers;Disney;Warner Bros.;Qantas;Lufthansa;Air France;British Airways;Ryanair;Malaysia Airlines;Aeroflot;EgyptAir;Delta Air Lines;United Airlines;American Airlines;General Electric;Siemens;Nokia;Oracle;Mozilla;Blackwater",
  group:
    "Catholic Church=Roman Catholic Church;Church of England;Church of Scientology;Russian Orthodox Church;Anonymous;Black Lives Matter;Manchester United;Manchester City;Liverpool F.C.;Chelsea F.C.;Real Madrid;Barcelona F.C.;Bayern Munich;Juventus;Ferrari;McLaren;Red Bull;Mercedes;NBA;NFL;MLB;NHL;ACLU=American Civil Liberties Union;NAACP;NRA=National Rifle Association;MIT=Massachusetts Institute of Technology;Harvard University=Harvard;Yale University=Yale;Stanford University=Stanford;University of Oxford=Oxford University;University of Cambridge=Cambridge University;Princeton University=Princeton;UCLA;Johns Hopkins University;Columbia University",
};
