/** Places larger or other than towns and countries, by the name as written; a description behind the colon. */
const GROUPS: Readonly<Record<string, string>> = {
	Continent: 'Africa|Asia|Europe|North America|South America|Antarctica|Australasia|Oceania',
	Region:
		'Middle East|Far East|Near East|Central Asia|South Asia|Southeast Asia|South-East Asia|East Asia|Eastern Europe|Western Europe|Central Europe|Latin America|Central America|Caribbean|Balkans|Western Balkans|Caucasus|South Caucasus|North Caucasus|Maghreb|Sahel|Horn of Africa|East Africa|West Africa|North Africa|Southern Africa|sub-Saharan Africa|Sub-Saharan Africa|Scandinavia|Levant|Kurdistan|Indochina|Siberia|Silicon Valley|Midwest|Deep South|New England|Bay Area|Appalachia|Patagonia|Amazon rainforest|Arctic|Antarctic|Donbas|Donbass|Crimea|Transnistria|Abkhazia|South Ossetia|Nagorno-Karabakh|Chechnya|Dagestan|Kashmir|Punjab|Tibet|Xinjiang|Inner Mongolia|Manchuria|Hokkaido|Honshu|Kyushu|Okinawa|Anatolia|Catalonia|Basque Country|Andalusia|Galicia|Bavaria|Saxony|Thuringia|Prussia|Flanders|Wallonia|Brittany|Normandy|Provence|Corsica|Sardinia|Sicily|Tuscany|Lombardy|Scotland|Wales|England|Northern Ireland|Cornwall|Yorkshire|Lapland|Crete|Darfur|Tigray|Amhara|Oromia|Biafra|Cabinda|Kivu|North Kivu|South Kivu|Zanzibar|Sinai|Golan Heights|West Bank|Gaza Strip|East Jerusalem|Galilee|Negev|Kandahar|Helmand|Khyber Pakhtunkhwa|Balochistan|Sindh|Kerala|Gujarat|Assam|Bihar|Maharashtra|Rajasthan|Tamil Nadu|Uttar Pradesh|West Bengal|Aceh|Sumatra|Java|Borneo|Bali|Mindanao|Luzon|Sulawesi|Guangdong|Sichuan|Yunnan|Hunan|Hubei|Henan|Shaanxi|Shandong|Fujian|Zhejiang|Jiangsu|Hainan|Gansu|Yukon|Labrador|Queensland|New South Wales|Tasmania|South Australia|Western Australia|Northern Territory|Donetsk Oblast|Luhansk|Zaporizhzhia|Maidan|Kosovo|Silk Road region|Rhineland|Ruhr|Alsace|Galapagos|Galápagos|Gulf Coast|East Coast|West Coast|Rust Belt|Global South region',
	Sea: 'Atlantic|Atlantic Ocean|Pacific|Pacific Ocean|Indian Ocean|Arctic Ocean|Southern Ocean|Mediterranean|Mediterranean Sea|Black Sea|Red Sea|Baltic Sea|Baltic|North Sea|Caspian Sea|Aegean|Aegean Sea|Adriatic|Adriatic Sea|Irish Sea|English Channel|Persian Gulf|Gulf of Mexico|Gulf of Aden|Gulf of Oman|Gulf of Finland|South China Sea|East China Sea|Yellow Sea|Sea of Azov|Sea of Japan|Arabian Sea|Bay of Bengal|Bay of Biscay|Bosphorus|Bosporus|Dardanelles|Strait of Hormuz|Taiwan Strait|Bering Strait|Strait of Gibraltar|Suez Canal|Panama Canal|Kerch Strait|Barents Sea|Dead Sea|Sea of Galilee|Gulf of Thailand|Gulf of Guinea|Celtic Sea|Norwegian Sea|Caribbean Sea|Coral Sea|Tasman Sea|Philippine Sea',
	River:
		'Amazon River|Nile|Danube|Rhine|Volga|Dnipro|Dnieper|Don|Yangtze|Yellow River|Mekong|Ganges|Indus|Brahmaputra|Euphrates|Tigris|Jordan River|Mississippi River|Missouri River|Hudson River|Rio Grande|Thames|Seine|Loire|Rhône|Elbe|Oder|Vistula|Congo River|Niger River|Zambezi|Murray River|Orinoco|Paraná|Irrawaddy|Amur|Yenisei|Lena River|Ob River|Litani River|Potomac|Colorado River',
	'Mountain range':
		'Himalayas|Himalaya|Alps|Andes|Rocky Mountains|Rockies|Pyrenees|Carpathians|Urals|Ural Mountains|Hindu Kush|Karakoram|Caucasus Mountains|Appalachians|Sierra Nevada|Atlas Mountains|Apennines|Dolomites|Taurus Mountains',
	Mountain: 'Mount Everest|Everest|K2|Kilimanjaro|Mont Blanc|Matterhorn|Mount Fuji|Mount Etna|Etna|Vesuvius|Mount Vesuvius|Krakatoa|Merapi',
	'Part of a city':
		'Capitol|Blue House|Burj Khalifa|Manhattan|Brooklyn|Queens borough|Bronx|Harlem|Westminster|Wembley|Hollywood|Beverly Hills|Tiananmen Square|Red Square|Times Square|Trafalgar Square|Tahrir Square|Taksim Square|Wall Street district|Notre-Dame|Eiffel Tower|Buckingham Palace|Old Trafford|Anfield|Stamford Bridge|Camp Nou|Santiago Bernabéu|Bernabéu|Maracanã|Wimbledon|Roland Garros|Silverstone|Heathrow|Gatwick|Guantánamo Bay|Guantanamo Bay|Ground Zero|Chernobyl|Chornobyl|Fukushima Daiichi|Cape Canaveral|Al-Aqsa Mosque|Al-Aqsa|Temple Mount|Mecca|Auschwitz|Camp David|Mar-a-Lago|Rafah crossing|Bakhmut|Mariupol|Kherson',
};

/** Name as written → what it is. */
export const KNOWN_PLACES: ReadonlyMap<string, string> = new Map(
	Object.entries(GROUPS).flatMap(([what, names]) => names.split('|').map((name): [string, string] => [name, what])),
);

/** The states of the United States, and how news agencies shorten those that are no other word then. */
export const US_STATES: ReadonlySet<string> = new Set(
	(
		'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|' +
		'Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|' +
		'New Hampshire|New Jersey|New Mexico|New York State|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|' +
		'South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Puerto Rico|' +
		'Ariz|Calif|Colo|Conn|Fla|Ill|Minn|Mont|Okla|Tenn|Wis|Mich|N.C.|N.D.|N.H.|N.J.|N.M.|N.Y.|R.I.|S.C.|S.D.|W.Va.|D.C.'
	).split('|'),
);
