import type { ExtractLanguage } from "../../language.ts";

/** Cities and venues of diplomacy beyond capitals: "name, name: ISO". */
const TABLE = `
USA: New York, New York City, San Francisco, Los Angeles, Camp David, Mar-a-Lago, Palm Beach, Woodside, San Diego, Chicago, Pittsburgh, Houston, Boston, Philadelphia, Atlanta, Miami, Seattle, Anchorage, Honolulu, Rancho Mirage, Sunnylands, Glassboro, Dayton, Denver, Detroit, Las Vegas, New Orleans, Williamsburg, Annapolis, Wilmington, Kennebunkport, Crawford, Bedminster, Hollywood, Sea Island, Guam, Hawaii, Minneapolis, Milwaukee, Cleveland, St. Louis, Baltimore, Tampa, Nashville, Sacramento, Salt Lake City, Indianapolis, Kansas City, San Antonio
RUS: St Petersburg, St. Petersburg, Saint Petersburg, Leningrad, Sochi, Vladivostok, Kazan, Yekaterinburg, Ufa, Novo-Ogaryovo, Zavidovo, Vostochny Cosmodrome, Vostochny, Nizhny Novgorod, Khabarovsk, Volgograd, Kaliningrad, Murmansk, Arkhangelsk, Novosibirsk, Irkutsk, Krasnoyarsk, Astrakhan, Grozny, Valdai, Strelna, Peterhof, Constantine Palace, Ulan-Ude, Blagoveshchensk, Samara, Saratov, Omsk, Tyumen, Chelyabinsk, Yakutsk, Petropavlovsk-Kamchatsky, Yuzhno-Sakhalinsk, Magadan, Tomsk, Barnaul, Kemerovo, Voronezh, Belgorod, Kursk, Rostov-on-Don, Krasnodar, Stavropol, Makhachkala, Derbent, Ivanovo, Kostroma, Yaroslavl, Veliky Novgorod, Pskov, Smolensk, Tver, Kaluga, Gelendzhik, Valaam, Izhevsk, Ulyanovsk, Cheboksary, Naryan-Mar
CHN: Shanghai, Hong Kong, Harbin, Guangzhou, Shenzhen, Tianjin, Hangzhou, Nanjing, Xi'an, Chongqing, Chengdu, Kunming, Qingdao, Boao, Sanya, Xiamen, Dalian, Wuhan, Hainan, Tunxi, Huangshan, Macau, Beidaihe, Urumqi, Lhasa, Wuzhen, Zhuhai, Guilin, Suzhou, Zhengzhou, Shenyang, Jinan, Changsha, Nanchang, Fuzhou, Ningbo, Wenzhou, Hefei, Taiyuan, Lanzhou, Xining, Yinchuan, Hohhot, Nanning, Guiyang, Haikou, Changchun, Tangshan, Yan'an, Dunhuang, Kashgar, Bo'ao, Weihai, Yantai, Lianyungang, Yiwu
JPN: Osaka, Kyoto, Hiroshima, Nagoya, Toyako, Nagano, Nara, Ise-Shima, Shima, Karuizawa, Okinawa, Nagato, Yokohama, Kobe, Fukuoka, Sapporo, Niigata, Sendai, Ishikawa, Kanazawa, Nagasaki, Kumamoto, Kagoshima, Matsuyama, Hakodate, Hakone, Shimonoseki, Kitakyushu, Takamatsu, Naha, Hokkaido
DEU: Munich, Hamburg, Bonn, Elmau, Heiligendamm, Frankfurt, Cologne, Dresden, Leipzig, Baden-Baden, Potsdam, Meseberg, Ramstein, Stuttgart, Düsseldorf, Hannover, Hanover, Bremen, Nuremberg, Dusseldorf, Dortmund, Mainz, Weimar, Wiesbaden, Heidelberg, Aachen, Freiburg, Kiel, Lübeck, Lubeck, Rostock, Schwerin, Stralsund, Petersberg, Trier, Erfurt, Magdeburg, Hanau, Garmisch-Partenkirchen, Berchtesgaden, Genshagen, Oranienburg, Schloss Meseberg
GBR: Edinburgh, Belfast, Carbis Bay, Gleneagles, Glasgow, Chequers, Plymouth, Windsor Castle, Windsor, Birmingham, Cardiff, Manchester, Newport, Blenheim Palace, Lancaster House, Northern Ireland, Scotland, Liverpool, Bristol, Sheffield, Brighton, Southampton, Aberdeen, Inverness, St Andrews, Sandringham, Balmoral, Cornwall, Lough Erne, Bletchley Park, Wilton Park, Farnborough, Hillsborough Castle, Enniskillen, Londonderry, Leicester
FRA: Nice, Cannes, Biarritz, Deauville, Evian, Versailles, Strasbourg, Lyon, Marseille, Normandy, Brégançon, Rambouillet, Bordeaux, Elysee Palace, Toulouse, Lille, Évian, Nantes, Rennes, Reims, Verdun, Colombey-les-Deux-Eglises, Fontainebleau, Aix-en-Provence, Montpellier, Le Touquet, Annecy, Grenoble, Dijon, Metz, Honfleur, Caen, Corsica, Ajaccio, Saint-Tropez, La Baule, Bayeux, Antibes, Avignon
CHE: Geneva, Davos, Zurich, Basel, Lausanne, Lugano, Montreux, Bürgenstock, Lucerne, Burgenstock, Vevey, St. Gallen, Interlaken, Ascona, Locarno, Crans-Montana
ITA: Naples, Venice, Milan, Capri, L'Aquila, Genoa, Taormina, Florence, Turin, Trieste, Palermo, Caserta, Bari, Stresa, Fiuggi, Borgo Egnazia, Sicily, Bologna, Catania, Pisa, Assisi, Cernobbio, Rimini, Lampedusa, Sardinia, Aviano, Ancona, Castel Gandolfo, Perugia, Matera, Brindisi, Lecce, Ischia
TUR: Istanbul, Antalya, Izmir, Dolmabahçe, Bursa, Bodrum, Marmaris, Trabzon, Gaziantep, Adana, Konya, Kayseri, Diyarbakir, Diyarbakır, Mersin, Rize, Erzurum, Cappadocia, Canakkale, Çanakkale, Hatay, Edirne, Incirlik
IND: Mumbai, Goa, Jaipur, Hyderabad, Ahmedabad, Agra, Chennai, Bengaluru, Mamallapuram, Benaulim, Varanasi, Kolkata, Kochi, Udaipur, Calcutta, Bombay, Madras, Bangalore, Gandhinagar, Srinagar, Amritsar, Lucknow, Pune, Thiruvananthapuram, Bhubaneswar, Patna, Bodh Gaya, Mahabalipuram, Visakhapatnam, Indore, Chandigarh, Dharamsala, Shimla, Darjeeling
SAU: Jeddah, Taif, Mecca, Medina, Neom, Hafr al-Batin, Dhahran, AlUla, Al Ula, Al Yamamah Palace, Jiddah, Dammam, NEOM, Al-Ula, Diriyah, Tabuk, Khobar, Khurais
ISR: Tel Aviv, Haifa, Eilat, Beersheba, Caesarea, Nazareth, Sde Boker, Ashdod, Netanya, Herzliya
PSE: Bethlehem, Gaza City, Jericho, Hebron, Nablus, Ramallah
EGY: Sharm el-Sheikh, Sharm el Sheikh, Alexandria, Aswan, Luxor, El Alamein, Ismailia, Sharm al-Sheikh, Hurghada, El-Alamein, New Alamein, Port Said, Suez, Rafah, Giza
ARE: Dubai, Sharjah, Ras al-Khaimah, Fujairah, Ajman, Al Ain, Al Dhafra
IDN: Bali, Nusa Dua, Bandung, Labuan Bajo, Yogyakarta, Bogor, Surabaya, Medan, Makassar, Lombok, Bintan, Batam, Borobudur, Aceh, Banda Aceh, Nusantara, Semarang, Ubud, Denpasar
KOR: Busan, Panmunjom, Jeju, Gyeongju, Incheon, Pyeongchang, Daegu, Gwangju, Daejeon, Ulsan, Suwon, Pohang, Gangneung, Jeonju, Pyeongtaek, Seogwipo, Songdo
VNM: Da Nang, Ho Chi Minh City, Danang, Hai Phong, Saigon, Nha Trang, Ha Long, Halong, Hoi An, Phu Quoc, Can Tho, Dalat, Da Lat
AUS: Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Cairns, Hobart, Alice Springs, Gold Coast, Townsville, Broken Hill, Kirribilli
CAN: Vancouver, Toronto, Montreal, Quebec City, Quebec, Halifax, Calgary, Kananaskis, Charlevoix, Whistler, Muskoka, Banff, Winnipeg, Edmonton, St. John's, Niagara-on-the-Lake, Saskatoon, Fredericton, Moncton, La Malbaie, Gander, Iqaluit
MEX: Cancun, Cancún, Los Cabos, Guadalajara, Monterrey, Tijuana, Puebla, Oaxaca, Merida, Mérida, Acapulco, San José del Cabo, Puerto Vallarta, Campeche, Queretaro, Querétaro, Veracruz, Tapachula, Villahermosa, Toluca, Ciudad Juárez, Ciudad Juarez, Palenque, Ixtapa
BRA: Rio de Janeiro, São Paulo, Sao Paulo, Fortaleza, Salvador, Manaus, Belém, Brasilia, Foz do Iguaçu, Recife, Curitiba, Porto Alegre, Belo Horizonte, Florianópolis, Itaipu, Foz do Iguacu, Porto Velho, Campinas, Florianopolis, Costa do Sauipe, São Luís
ARG: Mar del Plata, Bariloche, Ushuaia, Tucumán, Puerto Iguazú, El Calafate, Iguazú, Olivos
ZAF: Johannesburg, Durban, Cape Town, Sandton, Sun City, Bloemfontein, Port Elizabeth, Polokwane, Nelspruit, Soweto, Gqeberha, Stellenbosch, Midrand, Ulundi, Qunu, Mahlamba Ndlopfu, Skukuza
KAZ: Nur-Sultan, Almaty, Aktau, Turkestan, Burabay, Alma-Ata, Karaganda, Shymkent, Aktobe, Atyrau, Uralsk, Kostanay, Pavlodar, Baikonur, Semey, Taraz, Kokshetau, Kyzylorda, Petropavl, Borovoe, Khorgos
UZB: Samarkand, Bukhara, Khiva, Fergana, Andijan, Termez, Nukus, Navoi, Namangan, Urgench, Karshi, Zomin
KGZ: Cholpon-Ata, Issyk-Kul, Osh, Batken, Karakol, Jalal-Abad
TKM: Avaza, Turkmenbashi, Turkmenabat, Dashoguz, Arkadag, Serhetabat, Awaza
TJK: Khujand, Khorog, Kulob, Bokhtar, Kulyab, Vahdat, Isfara
AZE: Shusha, Lachin, Ganja, Khankendi, Fuzuli, Nakhchivan, Sumgait, Gabala, Qabala, Agdam, Aghdam, Lankaran, Sheki, Stepanakert, Zangilan, Guba
GEO: Batumi, Kutaisi, Sukhumi, Tskhinvali, Telavi, Zugdidi, Borjomi, Mtskheta, Bakuriani
UKR: Kiev, Odesa, Odessa, Kharkiv, Lviv, Yalta, Donetsk, Kherson, Uzhhorod, Crimea, Dnipro, Dnipropetrovsk, Zaporizhzhia, Mykolaiv, Mariupol, Bucha, Chernihiv, Sumy, Poltava, Vinnytsia, Chernivtsi, Ivano-Frankivsk, Ternopil, Rivne, Lutsk, Kramatorsk, Sevastopol, Simferopol, Borodyanka, Irpin, Boryspil, Chernobyl, Zhytomyr, Izium
POL: Krakow, Kraków, Gdansk, Rzeszow, Wroclaw, Poznan, Auschwitz, Lublin, Lodz, Łódź, Szczecin, Rzeszów, Gdynia, Wrocław, Gdańsk, Poznań, Katowice, Sopot, Torun, Toruń, Bialystok, Przemysl, Przemyśl, Westerplatte, Wisla, Oswiecim, Zakopane, Belweder
BLR: Brest, Vitebsk, Mogilev, Gomel, Grodno, Hrodna, Bobruisk, Zaslavl, Viskuli, Borisov, Pinsk
SRB: Nis, Novi Sad, Niš, Kragujevac, Subotica, Karadjordjevo, Smederevo, Presevo, Topola, Zrenjanin
HRV: Dubrovnik, Split, Zadar, Rijeka, Pula, Sibenik, Brijuni, Vukovar, Opatija, Osijek, Šibenik, Knin, Cavtat, Slavonski Brod
SVN: Brdo, Bled, Maribor, Portoroz, Portorož, Koper, Brdo pri Kranju, Kranj, Piran, Nova Gorica, Ptuj
MKD: Ohrid, Bitola, Struga, Tetovo, Prespa, Gevgelija
ESP: Barcelona, Seville, Granada, Malaga, Palma, Las Palmas, Rota, Toledo, Bilbao, Santander, Zaragoza, Alicante, Mallorca, Palma de Mallorca, San Sebastian, Santiago de Compostela, Ibiza, Menorca, Lanzarote, Marbella, Tenerife, Ceuta, Melilla, Salamanca, Quintos de Mora, Algeciras, Cádiz, Cadiz, Sotogrande, Gran Canaria, Almeria, Málaga, Badajoz
PRT: Porto, Azores, Lajes, Coimbra, Funchal, Sintra, Cascais, Guimarães, Guimaraes, Évora, Evora, Vilamoura, Santa Maria da Feira, Porto Santo, Óbidos, Ponta Delgada, Fatima, Fátima
GRC: Thessaloniki, Crete, Rhodes, Corfu, Patras, Volos, Lagonissi, Vouliagmeni, Alexandroupoli, Alexandroupolis, Lesbos, Lesvos, Santorini, Mykonos, Heraklion, Chania, Kalamata, Ioannina, Souda Bay, Samos, Kastellorizo, Halkidiki, Kavala, Astypalaia, Porto Carras
NLD: The Hague, Rotterdam, Maastricht, Noordwijk, Utrecht, Eindhoven, Groningen, Delft, Leiden, Arnhem, Catshuis, Apeldoorn, Haarlem, Breda, Scheveningen, Veldhoven, Nijmegen, Middelburg
BEL: Bruges, Antwerp, Ostend, Mons, Ghent, Liège, Liege, Leuven, Namur, Zeebrugge, Ypres, Charleroi, Laeken, Mechelen, Alden Biesen, Bastogne, Villers-la-Ville
DNK: Aarhus, Hornbaek, Odense, Aalborg, Esbjerg, Marienborg, Bornholm, Billund, Roskilde, Skagen, Fredensborg, Helsingor
NOR: Bergen, Tromso, Lillehammer, Trondheim, Stavanger, Tromsø, Bodø, Bodo, Kirkenes, Svalbard, Longyearbyen, Ålesund, Kristiansand, Narvik, Geiranger
SWE: Gothenburg, Malmo, Visby, Harpsund, Malmö, Uppsala, Kiruna, Luleå, Lulea, Umeå, Linköping, Karlskrona, Östersund, Göteborg, Sälen, Enköping, Båstad
FIN: Turku, Rovaniemi, Kultaranta, Naantali, Espoo, Tampere, Oulu, Vaasa, Lappeenranta, Hanko, Porvoo, Mikkeli, Lahti, Imatra, Mariehamn, Saariselkä
AUT: Salzburg, Innsbruck, Hofburg, Graz, Linz, Bregenz, Alpbach, Klagenfurt, Schladming, Göttweig, Eisenstadt, Wachau, Schönbrunn, Krems
IRL: Shannon, Farmleigh, Cork, Galway, Limerick, Waterford, Kilkenny, Dromoland, Ballina, Drogheda, Iveagh House
ISL: Höfði House, Keflavik, Keflavík, Akureyri, Thingvellir, Höfdi House, Hofdi House
PAK: Karachi, Lahore, Rawalpindi, Murree, Peshawar, Quetta, Multan, Gwadar, Kartarpur, Bhurban, Faisalabad, Sialkot, Muzaffarabad, Nathia Gali, Abbottabad, Taxila
IRN: Isfahan, Mashhad, Shiraz, Tabriz, Qom, Bandar Abbas, Kish Island, Chabahar, Bushehr, Ahvaz, Rasht, Kermanshah, Esfahan, Zahedan, Yazd
IRQ: Erbil, Basra, Mosul, Sulaymaniyah, Najaf, Kirkuk, Ramadi, Fallujah, Tikrit, Karbala, Dohuk, Irbil, Sulaimaniya, Nasiriyah, Samarra
SYR: Aleppo, Latakia, Homs, Idlib, Deraa, Tartus, Hmeimim, Khmeimim, Raqqa, Palmyra
JOR: Aqaba, Petra, Dead Sea, Irbid, Zarqa, Sweimeh, Shuneh
MAR: Casablanca, Marrakesh, Marrakech, Fez, Tangier, Agadir, Ifrane, Dakhla, Laayoune, Tetouan, Nador, Ouarzazate, Skhirat, Bouznika, Meknes, Fes
TUN: Sfax, Djerba, Sousse, Monastir, Hammamet, Kairouan, Tozeur, Bizerte
DZA: Oran, Tamanrasset, Annaba, Tindouf, Hassi Messaoud, Tlemcen, Béjaïa
LBY: Benghazi, Sirte, Tobruk, Misrata, Sabha, Zuwara, Ghadames, Derna
NGA: Lagos, Kano, Port Harcourt, Kaduna, Maiduguri, Ibadan, Enugu, Calabar, Sokoto, Daura, Benin City
KEN: Mombasa, Naivasha, Eldoret, Nakuru, Malindi, Nanyuki, Garissa, Lamu
TZA: Dar es Salaam, Zanzibar, Arusha, Dodoma, Mwanza, Chato, Ngurdoto, Bagamoyo
UGA: Entebbe, Munyonyo, Gulu, Jinja, Mbarara, Rwakitura, Hoima, Kabale
ZMB: Livingstone, Ndola, Kitwe, Kabwe, Chipata
ZWE: Victoria Falls, Bulawayo, Kariba, Mutare, Gweru
GHA: Kumasi, Takoradi, Tamale, Cape Coast, Akosombo
CIV: Abidjan, Bouaké, Bouake, Grand-Bassam, Korhogo
BEN: Cotonou
MMR: Yangon, Rangoon, Mandalay, Bagan, Sittwe, Myitkyina
THA: Phuket, Chiang Mai, Pattaya, Hua Hin, Chiang Rai, Ayutthaya, Krabi, Udon Thani, Cha-am, U-Tapao, Koh Samui, Pattani
MYS: Putrajaya, Langkawi, Penang, Kota Kinabalu, Johor Bahru, Kuching, Malacca, Ipoh, Sarawak, George Town
PHL: Clark, Cebu, Davao, Subic Bay, Cebu City, Davao City, Boracay, Baguio, Zamboanga, Makati, Bohol, Palawan, Tacloban, Pasay, Cotabato
SGP: Sentosa, Shangri-La Hotel
LKA: Hambantota, Kandy, Jaffna, Trincomalee, Nuwara Eliya
NPL: Lumbini, Pokhara, Janakpur, Birgunj, Dhulikhel
PER: Cusco, Arequipa, Iquitos, Tacna, Machu Picchu
CHL: Viña del Mar, Valparaiso, Antofagasta, Punta Arenas, Iquique, Vina del Mar, Easter Island
COL: Cartagena, Medellín, Medellin, San Andres, Barranquilla, Leticia, Bucaramanga, Cúcuta, Cucuta, Quibdó
ECU: Guayaquil, Galapagos, Galápagos
BOL: La Paz, Santa Cruz, Cochabamba, El Alto, Tiquipaya, Tarija
VEN: Isla Margarita, Maracaibo, Margarita Island, Puerto Ordaz, Barinas, Puerto La Cruz
HND: San Pedro Sula, Tela, Roatan, Roatán, La Ceiba, Copán, Comayagua, Soto Cano, Palmerola
URY: Punta del Este, Anchorena, Paysandú
GTM: Antigua Guatemala, Quetzaltenango, Petén, Puerto Barrios, Chichicastenango, Tikal
PAN: Contadora, Chiriquí, Isla Contadora, Taboga, Playa Bonita, Metetí
PNG: Lae, Madang, Kokoda, Wewak, Bougainville, Alotau, Mount Hagen
NZL: Auckland, Christchurch, Queenstown, Dunedin, Rotorua, Waitangi, Tauranga, Taupo
LTU: Klaipeda, Kaunas, Siauliai, Palanga, Trakai, Rukla, Birstonas
LVA: Jurmala, Jūrmala, Daugavpils, Liepaja, Sigulda, Ventspils, Valmiera, Rundale, Adazi
EST: Narva, Tartu, Valga, Parnu, Pärnu, Viljandi, Haapsalu, Saaremaa
ROU: Constanta, Constanța, Snagov, Cluj-Napoca, Cluj, Timisoara, Timișoara, Sibiu, Iasi, Iași, Brasov, Brașov, Oradea, Galati, Neptun, Craiova, Deveselu, Mihail Kogalniceanu, Sinaia, Suceava, Tulcea, Constanţa, Cincu
BGR: Varna, Plovdiv, Euxinograd, Burgas, Veliko Tarnovo, Pravets, Boyana, Kardzhali, Vidin, Stara Zagora, Sunny Beach
HUN: Visegrad, Godollo, Gödöllő, Debrecen, Szeged, Pecs, Pécs, Esztergom, Paks, Gyor, Győr, Sopron, Tihany, Balatonfured, Zahony, Kormend, Miskolc
CZE: Brno, Lany, Ostrava, Plzen, Olomouc, Karlovy Vary, Liberec, Kroměříž, Ceske Budejovice, Štiřín, Pilsen, Zlin, Terezin
SVK: Kosice, Tatras, Košice, Zilina, Nitra, Presov, Tatranska Lomnica, Štrbské Pleso, Strbske Pleso, Poprad, Banska Bystrica, Piestany, Levoca
LBN: Baalbek, Sidon, Baabda, Beiteddine, Naqoura, Zahle
OMN: Salalah, Duqm, Sohar, Nizwa, Musandam
QAT: Al Udeid, Lusail
DJI: Camp Lemonnier
BRB: Sandy Lane, Holetown, Sam Lord's Castle
DOM: Punta Cana, Cap Cana, Puerto Plata, Santiago de los Caballeros, La Romana, Jimani, Casa de Campo, Bávaro
PRK: Wonsan, Kaesong, Rason, Mount Kumgang, Hamhung, Sinuiju
CUB: Santiago de Cuba, Varadero, Guantánamo
PRY: Ciudad del Este, Encarnación
ETH: Bahir Dar, Mekelle, Dire Dawa, Hawassa, Awasa, Gondar, Adama, Axum, Bishoftu, Jimma
ERI: Massawa, Assab
SDN: Port Sudan, El Fasher, Omdurman, Nyala, Geneina
SSD: Malakal
SOM: Kismayo, Hargeisa, Baidoa, Garowe, Bosaso
RWA: Rubavu, Gisenyi, Musanze, Huye, Gabiro
BDI: Gitega
COD: Goma, Lubumbashi, Bukavu, Kisangani, Matadi, Gbadolite, Mbuji-Mayi
COG: Pointe-Noire, Dolisie
GAB: Port-Gentil, Franceville
CMR: Douala, Garoua, Bamenda, Buea
TCD: Abéché, Moundou, Amdjarass
NER: Agadez, Zinder, Diffa
MLI: Gao, Timbuktu, Kidal, Mopti, Sévaré, Kayes
BFA: Bobo-Dioulasso, Ziniaré
SEN: Diamniadio, Touba, Thiès, Ziguinchor, Gorée
GIN: Kankan, Labé
AGO: Lobito, Benguela, Cabinda, Huambo, Lubango
MOZ: Beira, Nampula, Nacala, Chimoio
NAM: Swakopmund, Walvis Bay, Rundu, Oshakati, Katima Mulilo
BWA: Maun, Francistown
MWI: Blantyre, Zomba, Mangochi, Mzuzu
MDG: Toamasina, Antsirabe
MUS: Balaclava, Rodrigues
YEM: Aden, Hodeidah, Mukalla, Taiz, Marib, Ataq
KWT: Wafra
AFG: Kandahar, Herat, Mazar-i-Sharif, Jalalabad, Bagram, Kunduz, Bamiyan, Helmand
BGD: Chittagong, Chattogram, Cox's Bazar, Sylhet, Khulna, Rajshahi
BTN: Punakha
LAO: Luang Prabang, Pakse, Savannakhet
KHM: Siem Reap, Sihanoukville, Battambang, Kampot
TWN: Kaohsiung, Taichung, Tainan, Hsinchu, Taoyuan, Hualien, Kinmen
MNG: Erdenet, Darkhan, Karakorum, Choibalsan
ARM: Gyumri, Vagharshapat, Dilijan, Etchmiadzin, Meghri, Kapan, Vanadzor, Tsaghkadzor, Jermuk
MDA: Tiraspol, Comrat, Bulboaca
LUX: Schengen, Senningen, Kirchberg, Echternach
BIH: Banja Luka, Mostar, Srebrenica, Tuzla, Neum, Jahorina, Trebinje, Brcko, Bihac, Potocari
MNE: Budva, Sveti Stefan, Cetinje, Kotor, Tivat, Herceg Novi, Milocer, Becici, Przno
ALB: Durres, Durrës, Vlore, Vlorë, Shkoder, Saranda, Korça, Pogradec, Lezha
XKX: Mitrovica, Prizren, Camp Bondsteel, Gracanica, Brezovica
CYP: Limassol, Larnaca, Paphos, Famagusta, Kyrenia, Ayia Napa, Akrotiri
MLT: Marsaxlokk, Gozo, Sliema, Mdina
FJI: Lautoka, Labasa, Denarau, Pacific Harbour, Taveuni
JAM: Montego Bay, Ocho Rios, Negril
HTI: Cap-Haitien, Cap-Haïtien, Jacmel
SLV: Sonsonate, Santa Tecla, Ilopango, Acajutla
NIC: Montelimar
CRI: Guanacaste, Puntarenas, Alajuela, Guácimo
TTO: Chaguaramas
LCA: Gros Islet, Soufrière, Rodney Bay
GUY: Lethem, Letham
SUR: Nickerie, Albina
`;

/** Other spellings of towns, with the name by which places are compared. */
const SPELLINGS: ExtractLanguage["cities"] = [
  ["Hà Nội", "VNM", "Hanoi"],
  ["Ha Noi", "VNM", "Hanoi"],
  ["HCM City", "VNM", "Ho Chi Minh City"],
  ["HCMC", "VNM", "Ho Chi Minh City"],
  ["Makkah", "SAU", "Mecca"],
  ["Madinah", "SAU", "Medina"],
  ["Al Khobar", "SAU", "Khobar"],
  ["AlUla", "SAU", "Al-Ula"],
  ["Al Dhahran", "SAU", "Dhahran"],
  ["Bengaluru", "IND", "Bangalore"],
  ["Phnompenh", "KHM", "Phnom Penh"],
  ["Nay Pyi Taw", "MMR", "Naypyidaw"],
  ["Ulan Bator", "MNG", "Ulaanbaatar"],
  ["Tiraná", "ALB", "Tirana"],
];

/** City name → country. */
export const cities: ExtractLanguage["cities"] = [
  ...TABLE.trim()
    .split("\n")
    .flatMap((line) => {
      const at = line.indexOf(":");
      return line
        .slice(at + 1)
        .split(",")
        .map((name) => [name.trim(), line.slice(0, at)] as const);
    }),
  ...SPELLINGS,
];

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
  "bayan palace": ["Kuwait City", "KWT"],
  "seif palace": ["Kuwait City", "KWT"],
  farnesina: ["Rome", "ITA"],
  "villa doria pamphilj": ["Rome", "ITA"],
  "moncloa palace": ["Madrid", "ESP"],
  "zarzuela palace": ["Madrid", "ESP"],
  "belém palace": ["Lisbon", "PRT"],
  "são bento palace": ["Lisbon", "PRT"],
  "alvorada palace": ["Brasília", "BRA"],
  "itamaraty palace": ["Brasília", "BRA"],
  "miraflores palace": ["Caracas", "VEN"],
  "carondelet palace": ["Quito", "ECU"],
  "casa de nariño": ["Bogotá", "COL"],
  "nariño palace": ["Bogotá", "COL"],
  "al husseiniya palace": ["Amman", "JOR"],
  "basman palace": ["Amman", "JOR"],
  "raghadan palace": ["Amman", "JOR"],
  "ittihadiya palace": ["Cairo", "EGY"],
  "al-ittihadiya palace": ["Cairo", "EGY"],
  "heliopolis palace": ["Cairo", "EGY"],
  "qasr al watan": ["Abu Dhabi", "ARE"],
  "qasr al shati": ["Abu Dhabi", "ARE"],
  "qasr al bahr": ["Abu Dhabi", "ARE"],
  "al alam palace": ["Muscat", "OMN"],
  "al barakah palace": ["Muscat", "OMN"],
  "sakhir palace": ["Manama", "BHR"],
  "al-sakhir palace": ["Manama", "BHR"],
  "gudaibiya palace": ["Manama", "BHR"],
  "amiri diwan": ["Doha", "QAT"],
  "lusail palace": ["Doha", "QAT"],
  "carthage palace": ["Tunis", "TUN"],
  "el mouradia palace": ["Algiers", "DZA"],
  "baabda palace": ["Beirut", "LBN"],
  "grand serail": ["Beirut", "LBN"],
  "mariinsky palace": ["Kyiv", "UKR"],
  akorda: ["Astana", "KAZ"],
  kuksaroy: ["Tashkent", "UZB"],
  "jubilee house": ["Accra", "GHA"],
  "villa somalia": ["Mogadishu", "SOM"],
  "temple trees": ["Colombo", "LKA"],
  bangabhaban: ["Dhaka", "BGD"],
  ganabhaban: ["Dhaka", "BGD"],
  "perdana putra": ["Putrajaya", "MYS"],
  "istana nurul iman": ["Bandar Seri Begawan", "BRN"],
  "cheong wa dae": ["Seoul", "KOR"],
  muqataa: ["Ramallah", "PSE"],
  "bellevue palace": ["Berlin", "DEU"],
  "schloss bellevue": ["Berlin", "DEU"],
  catshuis: ["The Hague", "NLD"],
  rosenbad: ["Stockholm", "SWE"],
  "belweder palace": ["Warsaw", "POL"],
  "prague castle": ["Prague", "CZE"],
  "sándor palace": ["Budapest", "HUN"],
  "carmelite monastery": ["Budapest", "HUN"],
  "cotroceni palace": ["Bucharest", "ROU"],
  "victoria palace": ["Bucharest", "ROU"],
  "palace of serbia": ["Belgrade", "SRB"],
  "maximos mansion": ["Athens", "GRC"],
  "áras an uachtaráin": ["Dublin", "IRL"],
  farmleigh: ["Dublin", "IRL"],
  "rideau hall": ["Ottawa", "CAN"],
  "naval observatory": ["Washington", "USA"],
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
  "bayan palace",
  "seif palace",
  "farnesina",
  "villa doria pamphilj",
  "moncloa palace",
  "zarzuela palace",
  "belém palace",
  "são bento palace",
  "alvorada palace",
  "itamaraty palace",
  "miraflores palace",
  "carondelet palace",
  "casa de nariño",
  "nariño palace",
  "al husseiniya palace",
  "basman palace",
  "raghadan palace",
  "ittihadiya palace",
  "al-ittihadiya palace",
  "heliopolis palace",
  "qasr al watan",
  "qasr al shati",
  "qasr al bahr",
  "al alam palace",
  "al barakah palace",
  "sakhir palace",
  "al-sakhir palace",
  "gudaibiya palace",
  "amiri diwan",
  "lusail palace",
  "carthage palace",
  "el mouradia palace",
  "baabda palace",
  "grand serail",
  "mariinsky palace",
  "akorda",
  "kuksaroy",
  "jubilee house",
  "villa somalia",
  "temple trees",
  "bangabhaban",
  "ganabhaban",
  "perdana putra",
  "istana nurul iman",
  "cheong wa dae",
  "muqataa",
  "bellevue palace",
  "schloss bellevue",
  "catshuis",
  "rosenbad",
  "belweder palace",
  "prague castle",
  "sándor palace",
  "carmelite monastery",
  "cotroceni palace",
  "victoria palace",
  "palace of serbia",
  "maximos mansion",
  "áras an uachtaráin",
  "farmleigh",
  "rideau hall",
  "naval observatory",
]);
