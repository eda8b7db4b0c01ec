/** Cities and venues of diplomacy beyond capitals: "name, name: ISO". */
const TABLE = `
USA: New York, New York City, San Francisco, Los Angeles, Camp David, Mar-a-Lago, Palm Beach, Woodside, San Diego, Chicago, Pittsburgh, Houston, Boston, Philadelphia, Atlanta, Miami, Seattle, Anchorage, Honolulu, Rancho Mirage, Sunnylands, Glassboro, Dayton, Denver, Detroit, Las Vegas, New Orleans, Williamsburg, Annapolis, Wilmington, Kennebunkport, Crawford, Bedminster, Hollywood, Sea Island, Guam, Hawaii
RUS: St Petersburg, St. Petersburg, Saint Petersburg, Leningrad, Sochi, Vladivostok, Kazan, Yekaterinburg, Ufa, Novo-Ogaryovo, Zavidovo, Vostochny Cosmodrome, Vostochny, Nizhny Novgorod, Khabarovsk, Volgograd, Kaliningrad, Murmansk, Arkhangelsk, Novosibirsk, Irkutsk, Krasnoyarsk, Astrakhan, Grozny, Valdai, Strelna, Peterhof, Constantine Palace, Ulan-Ude, Blagoveshchensk
CHN: Shanghai, Hong Kong, Harbin, Guangzhou, Shenzhen, Tianjin, Hangzhou, Nanjing, Xi'an, Chongqing, Chengdu, Kunming, Qingdao, Boao, Sanya, Xiamen, Dalian, Wuhan, Hainan, Tunxi, Huangshan, Macau, Beidaihe, Urumqi, Lhasa, Wuzhen, Zhuhai, Guilin
JPN: Osaka, Kyoto, Hiroshima, Nagoya, Toyako, Nagano, Nara, Ise-Shima, Shima, Karuizawa, Okinawa, Nagato, Yokohama, Kobe, Fukuoka, Sapporo, Niigata
DEU: Munich, Hamburg, Bonn, Elmau, Heiligendamm, Frankfurt, Cologne, Dresden, Leipzig, Baden-Baden, Potsdam, Meseberg, Ramstein, Stuttgart, Düsseldorf, Hannover, Hanover
GBR: Edinburgh, Belfast, Carbis Bay, Gleneagles, Glasgow, Chequers, Plymouth, Windsor Castle, Windsor, Birmingham, Cardiff, Manchester, Newport, Blenheim Palace, Lancaster House, Northern Ireland, Scotland
FRA: Nice, Cannes, Biarritz, Deauville, Evian, Versailles, Strasbourg, Lyon, Marseille, Normandy, Brégançon, Rambouillet, Bordeaux, Elysee Palace
CHE: Geneva, Davos, Zurich, Basel, Lausanne, Lugano, Montreux, Bürgenstock
ITA: Naples, Venice, Milan, Capri, L'Aquila, Genoa, Taormina, Florence, Turin, Trieste, Palermo, Caserta, Bari, Stresa, Fiuggi, Borgo Egnazia, Sicily
TUR: Istanbul, Antalya, Izmir, Dolmabahçe
IND: Mumbai, Goa, Jaipur, Hyderabad, Ahmedabad, Agra, Chennai, Bengaluru, Mamallapuram, Benaulim, Varanasi, Kolkata, Kochi, Udaipur, Calcutta, Bombay
SAU: Jeddah, Taif, Mecca, Medina, Neom, Hafr al-Batin, Dhahran, AlUla, Al Ula, Al Yamamah Palace
ISR: Tel Aviv, Haifa, Eilat, Beersheba
PSE: Bethlehem, Gaza City, Jericho, Hebron, Nablus
EGY: Sharm el-Sheikh, Sharm el Sheikh, Alexandria, Aswan, Luxor, El Alamein, Ismailia
ARE: Dubai, Sharjah
IDN: Bali, Nusa Dua, Bandung, Labuan Bajo, Yogyakarta, Bogor, Surabaya
KOR: Busan, Panmunjom, Jeju, Gyeongju, Incheon, Pyeongchang, Daegu
VNM: Da Nang, Ho Chi Minh City, Danang, Hai Phong, Saigon
AUS: Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Cairns
CAN: Vancouver, Toronto, Montreal, Quebec City, Quebec, Halifax, Calgary, Kananaskis, Charlevoix, Whistler, Muskoka, Banff, Winnipeg
MEX: Cancun, Cancún, Los Cabos, Guadalajara, Monterrey, Tijuana
BRA: Rio de Janeiro, São Paulo, Sao Paulo, Fortaleza, Salvador, Manaus, Belém, Brasilia, Foz do Iguaçu
ARG: Mar del Plata, Bariloche, Ushuaia
ZAF: Johannesburg, Durban, Cape Town, Sandton, Sun City
KAZ: Nur-Sultan, Almaty, Aktau, Turkestan, Burabay, Alma-Ata
UZB: Samarkand, Bukhara, Khiva
KGZ: Cholpon-Ata, Issyk-Kul
TKM: Avaza, Turkmenbashi
TJK: Khujand
AZE: Shusha, Lachin, Ganja, Khankendi, Fuzuli
GEO: Batumi
UKR: Kiev, Odesa, Odessa, Kharkiv, Lviv, Yalta, Donetsk, Kherson, Uzhhorod, Crimea
POL: Krakow, Kraków, Gdansk, Rzeszow, Wroclaw, Poznan, Auschwitz
BLR: Brest, Vitebsk, Mogilev, Gomel
SRB: Nis
HRV: Dubrovnik, Split, Zadar
SVN: Brdo, Bled
MKD: Ohrid
ESP: Barcelona, Seville, Granada, Malaga, Palma, Las Palmas, Rota, Toledo
PRT: Porto, Azores, Lajes
GRC: Thessaloniki, Crete, Rhodes, Corfu
NLD: The Hague, Rotterdam, Maastricht, Noordwijk
BEL: Bruges, Antwerp, Ostend, Mons
DNK: Aarhus, Hornbaek
NOR: Bergen, Tromso, Lillehammer
SWE: Gothenburg, Malmo, Visby, Harpsund
FIN: Turku, Rovaniemi, Kultaranta, Naantali, Espoo
AUT: Salzburg, Innsbruck, Hofburg
IRL: Shannon, Farmleigh, Cork, Galway
ISL: Höfði House
PAK: Karachi, Lahore, Rawalpindi, Murree
IRN: Isfahan, Mashhad, Shiraz
IRQ: Erbil, Basra, Mosul, Sulaymaniyah, Najaf
SYR: Aleppo, Latakia
JOR: Aqaba, Petra
MAR: Casablanca, Marrakesh, Marrakech, Fez, Tangier
TUN: Sfax
DZA: Oran
LBY: Benghazi, Sirte, Tobruk
NGA: Lagos, Kano
KEN: Mombasa
TZA: Dar es Salaam, Zanzibar
UGA: Entebbe, Munyonyo
ZMB: Livingstone, Ndola
ZWE: Victoria Falls, Bulawayo
GHA: Kumasi
CIV: Abidjan
BEN: Cotonou
MMR: Yangon, Rangoon, Mandalay
THA: Phuket, Chiang Mai, Pattaya, Hua Hin
MYS: Putrajaya, Langkawi, Penang
PHL: Clark, Cebu, Davao, Subic Bay
SGP: Sentosa, Shangri-La Hotel
LKA: Hambantota
NPL: Lumbini
PER: Cusco, Arequipa
CHL: Viña del Mar, Valparaiso
COL: Cartagena, Medellín, Medellin, San Andres
ECU: Guayaquil
BOL: La Paz, Santa Cruz
VEN: Isla Margarita
HND: San Pedro Sula
URY: Punta del Este
GTM: Antigua Guatemala
PAN: Contadora
PNG: Lae
NZL: Auckland, Christchurch, Queenstown
LTU: Klaipeda
LVA: Jurmala
EST: Narva, Tartu
ROU: Constanta, Constanța, Snagov
BGR: Varna, Plovdiv, Euxinograd
HUN: Visegrad, Godollo, Gödöllő
CZE: Brno, Lany
SVK: Kosice, Tatras
LBN: Baalbek
OMN: Salalah
QAT: Al Udeid
DJI: Camp Lemonnier
BRB: Sandy Lane
DOM: Punta Cana, Cap Cana
`;

/** City name → country. */
export const cities: readonly (readonly [name: string, country: string])[] = TABLE.trim()
  .split("\n")
  .flatMap((line) => {
    const at = line.indexOf(":");
    return line
      .slice(at + 1)
      .split(",")
      .map((name) => [name.trim(), line.slice(0, at)] as const);
  });

/** Seats of power and venues: where they are. They come from the roster as actors; here is their city. */
export const seats: Readonly<Record<string, readonly [city: string, country: string]>> = {
  "white house": ["Washington", "USA"],
  "oval office": ["Washington", "USA"],
  "state department": ["Washington", "USA"],
  "blair house": ["Washington", "USA"],
  "foggy bottom": ["Washington", "USA"],
  pentagon: ["Washington", "USA"],
  "capitol hill": ["Washington", "USA"],
  kremlin: ["Moscow", "RUS"],
  "grand kremlin palace": ["Moscow", "RUS"],
  "great hall of the people": ["Beijing", "CHN"],
  zhongnanhai: ["Beijing", "CHN"],
  diaoyutai: ["Beijing", "CHN"],
  "diaoyutai state guesthouse": ["Beijing", "CHN"],
  "elysee palace": ["Paris", "FRA"],
  elysee: ["Paris", "FRA"],
  "10 downing street": ["London", "GBR"],
  "downing street": ["London", "GBR"],
  "buckingham palace": ["London", "GBR"],
  "blue house": ["Seoul", "KOR"],
  "un headquarters": ["New York", "USA"],
  "united nations headquarters": ["New York", "USA"],
  "al yamamah palace": ["Riyadh", "SAU"],
  "smolensk square": ["Moscow", "RUS"],
  "quai d'orsay": ["Paris", "FRA"],
  "foreign office": ["London", "GBR"],
  chequers: ["Chequers", "GBR"],
  "nato headquarters": ["Brussels", "BEL"],
  berlaymont: ["Brussels", "BEL"],
  "hyderabad house": ["New Delhi", "IND"],
  "rashtrapati bhavan": ["New Delhi", "IND"],
  "casa rosada": ["Buenos Aires", "ARG"],
  "la moneda": ["Santiago", "CHL"],
  "planalto palace": ["Brasília", "BRA"],
  "palazzo chigi": ["Rome", "ITA"],
  quirinale: ["Rome", "ITA"],
  malacanang: ["Manila", "PHL"],
  "malacanang palace": ["Manila", "PHL"],
  "akasaka palace": ["Tokyo", "JPN"],
  "bogor palace": ["Bogor", "IDN"],
  "merdeka palace": ["Jakarta", "IDN"],
  "union buildings": ["Pretoria", "ZAF"],
  "aso rock": ["Abuja", "NGA"],
  "african union headquarters": ["Addis Ababa", "ETH"],
};

/** Metonyms that are buildings or streets: they stand in the capital. */
export const buildings =
  /palace|house|street|court|kantei|malaca|palacio|palazzo|casa |quirinal|matignon|whitehall|westminster|bhavan|aso rock|hofburg|berlaymont|chigi|moncloa|zarzuela|planalto|itamaraty|miraflores|bankova|kremlin|capitol|administration|state department|foreign office/iu;

/** Seats that are venues only, never actors. */
export const venuesOnly: ReadonlySet<string> = new Set([
  "nato headquarters",
  "african union headquarters",
  "hyderabad house",
  "rashtrapati bhavan",
  "akasaka palace",
  "bogor palace",
  "merdeka palace",
  "chequers",
  "oval office",
  "blair house",
  "grand kremlin palace",
  "great hall of the people",
  "diaoyutai",
  "diaoyutai state guesthouse",
  "un headquarters",
  "united nations headquarters",
  "al yamamah palace",
  "buckingham palace",
]);
