/** Names and adjectives of countries and towns in Russian, beyond those of the roster. */
import { adjectiveForms } from "./declension.ts";

/** Of states that are called republics by their adjective. */
const REPUBLICS =
  "TUR турецк|AZE азербайджанск|CZE чешск|FRA французск|ITA итальянск|PRT португальск|KGZ кыргызск|SVK словацк|AUT австрийск|GRC греческ|TUN тунисск|GAB габонск|TGO тоголезск|YEM йеменск|LBN ливанск|DZA алжирск";

const republics = REPUBLICS.split("|").map((row) => {
  const [country, stem] = row.split(" ") as [string, string];
  return [`${stem.charAt(0).toUpperCase()}${stem.slice(1)}ая Республика`, country] as const;
});

export const countryNames: readonly (readonly [string, string])[] = [
  ...republics,
  ["Российская Федерация", "RUS"],
  ["РФ", "RUS"],
  ["РК", "KAZ"],
  ["РБ", "BLR"],
  ["Южная Корея", "KOR"],
  ["Северная Корея", "PRK"],
  ["Корея", "KOR"],
  ["Белоруссия", "BLR"],
  ["Киргизия", "KGZ"],
  ["Кыргызстан", "KGZ"],
  ["Молдавия", "MDA"],
  ["ФРГ", "DEU"],
  ["Объединённые Арабские Эмираты", "ARE"],
  ["Эмираты", "ARE"],
  ["Соединённые Штаты Америки", "USA"],
  ["Соединённые Штаты", "USA"],
  ["Штаты", "USA"],
  ["ЮАР", "ZAF"],
  ["ДРК", "COD"],
  ["Конго", "COG"],
  ["ЦАР", "CAF"],
  ["Святой Престол", "VAT"],
  ["Мьянма", "MMR"],
  ["Туркмения", "TKM"],
  ["Сейшелы", "SYC"],
  ["Палестина", "PSE"],
  ["Палестинская автономия", "PSE"],
  ["Швейцарская Конфедерация", "CHE"],
  ["СССР", "SUN"],
];

/** Stems of adjectives, from the roster's column and beyond. */
const STEMS = `AFG афганск|ALB албанск|DZA алжирск|AGO ангольск|ARG аргентинск|ARM армянск|AUS австралийск|AUT австрийск|AZE азербайджанск|BHR бахрейнск|BGD бангладешск|BLR белорусск|BEL бельгийск|BEN бенинск|BOL боливийск|BIH боснийск|BWA ботсванск|BRA бразильск|BRN брунейск|BGR болгарск|BFA буркинийск|BDI бурундийск|KHM камбоджийск|CMR камерунск|CAN канадск|TCD чадск|CHL чилийск|CHN китайск|COL колумбийск|COG конголезск|CRI коста-риканск|CIV ивуарийск|HRV хорватск|CUB кубинск|CYP кипрск|CZE чешск|DNK датск|DJI джибутийск|ECU эквадорск|EGY египетск|SLV сальвадорск|ERI эритрейск|EST эстонск|ETH эфиопск|FJI фиджийск|FIN финск|FIN финляндск|FRA французск|GAB габонск|GEO грузинск|DEU германск|DEU немецк|GHA ганск|GRC греческ|GTM гватемальск|GIN гвинейск|GNB бисау-гвинейск|GUY гайанск|HTI гаитянск|HND гондурасск|HUN венгерск|ISL исландск|IND индийск|IDN индонезийск|IRN иранск|IRQ иракск|IRL ирландск|ISR израильск|ITA итальянск|JAM ямайск|JPN японск|JOR иорданск|KAZ казахстанск|KAZ казахск|KEN кенийск|PRK северокорейск|KOR южнокорейск|KOR корейск|KWT кувейтск|KGZ киргизск|KGZ кыргызск|LAO лаосск|LVA латвийск|LBN ливанск|LBR либерийск|LBY ливийск|LTU литовск|LUX люксембургск|MDG мадагаскарск|MWI малавийск|MYS малайзийск|MDV мальдивск|MLI малийск|MLT мальтийск|MRT мавританск|MUS маврикийск|MEX мексиканск|MDA молдавск|MDA молдовск|MNG монгольск|MNE черногорск|MAR марокканск|MOZ мозамбикск|MMR мьянманск|NAM намибийск|NPL непальск|NLD нидерландск|NLD голландск|NZL новозеландск|NIC никарагуанск|NER нигерск|NGA нигерийск|MKD македонск|NOR норвежск|OMN оманск|PAK пакистанск|PAN панамск|PRY парагвайск|PER перуанск|PHL филиппинск|POL польск|PRT португальск|QAT катарск|ROU румынск|RUS российск|RUS русск|RWA руандийск|SAU саудовск|SEN сенегальск|SRB сербск|SLE сьерра-леонск|SGP сингапурск|SVK словацк|SVN словенск|SOM сомалийск|ZAF южноафриканск|SSD южносуданск|ESP испанск|LKA шри-ланкийск|LKA ланкийск|SDN суданск|SUR суринамск|SWE шведск|CHE швейцарск|SYR сирийск|TJK таджикск|TJK таджикистанск|TZA танзанийск|THA таиландск|THA тайск|TGO тоголезск|TUN тунисск|TUR турецк|TKM туркменск|TKM туркменистанск|UGA угандийск|UKR украинск|ARE эмиратск|GBR британск|GBR английск|USA американск|URY уругвайск|UZB узбекск|UZB узбекистанск|VEN венесуэльск|VNM вьетнамск|YEM йеменск|ZMB замбийск|ZWE зимбабвийск|PSE палестинск|XKX косовск|TWN тайваньск|TWN тайваньск|VAT ватиканск|SUN советск|EUE европейск`;

export const demonyms: readonly (readonly [string, string])[] = STEMS.split("|").flatMap((row) => {
  const [country, stem] = row.split(" ") as [string, string];
  return adjectiveForms(stem).map((form) => [form, country] as const);
});

/** Towns beyond the capitals: their names in Russian and English. */
const CITIES = `
RUS: Санкт-Петербург = St Petersburg, Петербург = St Petersburg, Ленинград = Leningrad, Сочи = Sochi, Владивосток = Vladivostok, Казань = Kazan, Екатеринбург = Yekaterinburg, Уфа = Ufa, Ново-Огарёво = Novo-Ogaryovo, Нижний Новгород = Nizhny Novgorod, Хабаровск = Khabarovsk, Волгоград = Volgograd, Калининград = Kaliningrad, Мурманск = Murmansk, Иркутск = Irkutsk, Новосибирск = Novosibirsk, Астрахань = Astrakhan, Грозный = Grozny, Благовещенск = Blagoveshchensk, Стрельна = Strelna, Завидово = Zavidovo, Валаам = Valaam, Самара = Samara, Внуково = Moscow, Шереметьево = Moscow, Домодедово = Moscow, Пулково = St Petersburg
CHN: Шанхай = Shanghai, Гонконг = Hong Kong, Харбин = Harbin, Гуанчжоу = Guangzhou, Шэньчжэнь = Shenzhen, Тяньцзинь = Tianjin, Ханчжоу = Hangzhou, Нанкин = Nanjing, Сиань = Xi'an, Чэнду = Chengdu, Циндао = Qingdao, Боао = Boao, Сямэнь = Xiamen, Ухань = Wuhan, Макао = Macau, Вэньчжоу = Wenzhou
USA: Нью-Йорк = New York, Сан-Франциско = San Francisco, Лос-Анджелес = Los Angeles, Кэмп-Дэвид = Camp David, Мар-а-Лаго = Mar-a-Lago, Анкоридж = Anchorage, Питтсбург = Pittsburgh, Чикаго = Chicago, Майами = Miami, Гонолулу = Honolulu, Аляска = Alaska
CHE: Женева = Geneva, Давос = Davos, Цюрих = Zurich, Лозанна = Lausanne, Лугано = Lugano, Монтрё = Montreux
DEU: Мюнхен = Munich, Гамбург = Hamburg, Бонн = Bonn, Франкфурт = Frankfurt, Дрезден = Dresden, Эльмау = Elmau
FRA: Ницца = Nice, Канны = Cannes, Биарриц = Biarritz, Версаль = Versailles, Страсбург = Strasbourg, Лион = Lyon, Марсель = Marseille
ITA: Неаполь = Naples, Венеция = Venice, Милан = Milan, Турин = Turin, Бари = Bari, Флоренция = Florence, Триест = Trieste
TUR: Стамбул = Istanbul, Анталья = Antalya, Измир = Izmir
SAU: Джидда = Jeddah, Мекка = Mecca, Медина = Medina
ARE: Дубай = Dubai, Шарджа = Sharjah
EGY: Шарм-эш-Шейх = Sharm el-Sheikh, Александрия = Alexandria
IND: Дели = New Delhi, Мумбаи = Mumbai, Гоа = Goa, Хайдарабад = Hyderabad, Ахмадабад = Ahmedabad, Ченнаи = Chennai
JPN: Осака = Osaka, Хиросима = Hiroshima, Киото = Kyoto, Нагасаки = Nagasaki
KOR: Пусан = Busan, Кёнджу = Gyeongju, Пханмунджом = Panmunjom
KAZ: Алма-Ата = Almaty, Алматы = Almaty, Туркестан = Turkestan, Актау = Aktau, Нур-Султан = Nur-Sultan
UZB: Самарканд = Samarkand, Бухара = Bukhara, Хива = Khiva
KGZ: Чолпон-Ата = Cholpon-Ata, Ош = Osh
TKM: Аваза = Avaza, Туркменбаши = Turkmenbashi
UKR: Ялта = Yalta, Харьков = Kharkiv, Львов = Lviv, Одесса = Odesa, Донецк = Donetsk, Крым = Crimea, Севастополь = Sevastopol
GBR: Эдинбург = Edinburgh, Глазго = Glasgow, Белфаст = Belfast
IDN: Бали = Bali, Бандунг = Bandung, Нуса-Дуа = Nusa Dua
BRA: Рио-де-Жанейро = Rio de Janeiro, Сан-Паулу = São Paulo
ZAF: Йоханнесбург = Johannesburg, Дурбан = Durban, Кейптаун = Cape Town
GEO: Батуми = Batumi, Сухум = Sukhumi
ESP: Барселона = Barcelona, Севилья = Seville, Гранада = Granada
NLD: Гаага = The Hague, Роттердам = Rotterdam
AUT: Зальцбург = Salzburg
POL: Краков = Krakow, Гданьск = Gdansk, Жешув = Rzeszow
PAK: Карачи = Karachi, Лахор = Lahore
VNM: Дананг = Da Nang, Хошимин = Ho Chi Minh City
BLR: Брест = Brest, Витебск = Vitebsk
UGA: Энтеббе = Entebbe
CAN: Ванкувер = Vancouver, Торонто = Toronto, Монреаль = Montreal, Кананаскис = Kananaskis
AUS: Сидней = Sydney, Мельбурн = Melbourne
MDA: Тирасполь = Tiraspol, Кишинёв = Chisinau, Кишинев = Chisinau
TZA: Дар-эс-Салам = Dar es Salaam
ISR: Тель-Авив = Tel Aviv
`;

export const cities = CITIES.trim()
  .split("\n")
  .flatMap((line) => {
    const [country, names] = line.split(": ") as [string, string];
    return names.split(", ").map((pair) => {
      const [russian, english] = pair.split(" = ") as [string, string];
      return [russian, country, english] as const;
    });
  });

export const seats: Readonly<Record<string, readonly [city: string, country: string]>> = {
  кремль: ["Moscow", "RUS"],
  "большой кремлевский дворец": ["Moscow", "RUS"],
  "белый дом": ["Washington", "USA"],
  "штаб-квартира ООН": ["New York", "USA"],
  "штаб-квартира НАТО": ["Brussels", "BEL"],
  "дом народных собраний": ["Beijing", "CHN"],
  дяоюйтай: ["Beijing", "CHN"],
  "елисейский дворец": ["Paris", "FRA"],
  "мариинский дворец": ["Kyiv", "UKR"],
  "константиновский дворец": ["Strelna", "RUS"],
  "бочаров ручей": ["Sochi", "RUS"],
  "овальный кабинет": ["Washington", "USA"],
  "дворец независимости": ["Minsk", "BLR"],
  "дворец сербии": ["Belgrade", "SRB"],
  "дворец долмабахче": ["Istanbul", "TUR"],
  чжуннаньхай: ["Beijing", "CHN"],
  акорда: ["Astana", "KAZ"],
  госдепартамент: ["Washington", "USA"],
  госдеп: ["Washington", "USA"],
};

export const venuesOnly: ReadonlySet<string> = new Set([
  "большой кремлевский дворец",
  "дом народных собраний",
  "дяоюйтай",
  "мариинский дворец",
  "константиновский дворец",
  "бочаров ручей",
  "овальный кабинет",
  "дворец сербии",
  "дворец долмабахче",
]);

/** Countries that write in Cyrillic: names from all others have several spellings. */
const CYRILLIC = new Set(["RUS", "BLR", "UKR", "BGR", "KAZ", "KGZ", "TJK", "SUN"]);

export const transliterated: ReadonlySet<string> = new Set(
  STEMS.split("|")
    .map((row) => row.slice(0, 3))
    .filter((country) => !CYRILLIC.has(country)),
);
