/** Russian units: titles with names, offices of countries, delegations. Atoms in braces, macros <Name!> below. */
import type { UnitRule } from "../../language.ts";

const FORM =
  "(?:(?:(?:\\p{Lu}[\\p{L}-]+(?:ой|ого|их|ых|ская|ский)\\s){0,3}(?:Республик[аиуе]|Королевств[ао]|Государств[ао]|Княжеств[ао]|Султанат[а]?|Эмират[а]?|Федерации|Союза|Союз)\\s){1,2})";

export const macros: Readonly<Record<string, string>> = {
  Cap: "\\p{Lu}[\\p{L}’']*(?:-(?:\\p{L}[\\p{L}’']*))*",
  // "Глава российского МИД"
  Body: "(?:\\s{demonym}\\s(?:МИД(?:а)?|Минобороны|(?:внешнеполитического|оборонного|военного)\\sведомства|правительства|государства|дипломатии|кабмина|парламента|президента|разведки|канцелярии)(?!\\p{L}))",
  Title: "{head|rank}<Body!>?(?:\\s(?:и|[–—-]|,)\\s{head|rank}){0,2}",
  // What a title is of, beyond the words that the table knows: "по делам Содружества", "Центрального комитета …"
  Tail: "(?: (?:(?:и )?по |и )?(?!\\p{L}*(?:ла|ли|ло|лся|лась|лись)(?!\\p{L}))\\p{L}[\\p{L}-]{2,}(?:ого|его|ой|ей|ых|их|ов|ев|ии|ия|та|ти|ам|ям|и|а|я|ы|у|ю|ств|ций|ний|тий)(?!\\p{L})| \\p{Lu}{2,7}(?!\\p{L})){1,7}?",
  // In for another: "и.о. главы МИД"
  Acting: "(?:(?:и\\.\\s*о\\.|врио|исполняющ\\p{L}+ обязанности) )?",
  // A further office of the same person before his title
  Lead: "(?:{rank}<Tail!>,? (?:и )?){0,2}",
  Of: ` (?:из )?${FORM}?{country|organisation|seat}| {demonym}\\s(?:Республик[аиуе]|Федерации|Королевства)`,
  // A sentence may open with them before a surname: "Визит Фидана"
  Opens:
    "(?:Визит|Визиты|Поездка|Поездки|Приезд|Прибытие|Встреча|Встречи|Переговоры|Беседа|Разговор|Звонок|Контакт|Контакты|Консультации|Саммит|Приём|Прием|Турне|Решение|Слова|Предложение|Сегодня|Вчера|Завтра|Накануне|Позавчера|Ранее|Раньше|Позже|Позднее|Затем|Потом|После|Вечером|Утром|Днём|Однако|Также|Тогда|Теперь|Сейчас|Недавно|Впервые|Вновь|Снова|Здесь|Там|Где|Когда|Если|Пока|Хотя|Как|Что|Но|И|А|В|Во|На|С|Со|К|О|Об|От|До|За|По|При|Из|У|Для|Без|Между|Перед|Вопреки|Помимо|Кроме|Против|Ни|Не|Ещё|Еще|Уже|Лишь|Только|Сам|Именно|Отдельно|Официально|Лично|События|Глава|Президент|Премьер|Министр)(?!\\p{L})",
  // Between an office and its holder's name: "генерал армии"
  Ranked: "(?:(?:{honorific|rank}|\\p{Ll}+)(?:-(?:майор|лейтенант|полковник|адмирал)\\p{Ll}*| армии| флота) )?",
  // What somebody sends to another: "звонок X Y"
  Sent: "(?:[Зз]вон(?:ок|ка|ку|ком|ке)|[Пп]исьм(?:о|а|у|ом|е)|[Пп]ослани(?:е|я|ю|ем|и)|[Пп]риглашени(?:е|я|ю|ем|и))",
  Initials: "(?:\\p{Lu}\\p{Ll}?\\.[ -]?){1,3}",
  // "Ахмед Аттаф", of whom one name is that of somebody known
  Half: "{name|surname} (?!<Opens!>)<Cap!>(?![\\p{L}-]| <Cap!>| {name|surname})",
  Part: "(?:{surname|name}|<Cap!>)",
  Small: "(?:[Аа]ль|[Ээ]ль|[Бб]ен|[Бб]ин|[Ии]бн|[Бб]инт|ван|де|да|фон|дер|уль|ад|аш|ас|ат|ар|ан)[ -]",
  Name: "(?:<Initials!>?(?:{name}|{surname})(?:[ -]{surname})?|(?:<Cap!> ){1,3}(?:<Small!>){0,2}{surname})(?! <Small!>(?:<Cap!>|{name|surname}))",
  Unknown:
    "(?:<Initials!><Cap!>|<Cap!> <Cap!>-{surname}|<Cap!>(?: (?:<Small!>){0,2}<Cap!>){1,3}|<Part!>(?: <Small!>{1,2}<Part!>)+|<Cap!> (?:<Small!>)<Cap!>(?: (?:<Small!>)<Cap!>)?|(?<={honorific} )<Cap!>)",
};

export const unitRules: readonly UnitRule[] = [
  {
    id: "ru/title-name",
    makes: "person",
    pattern:
      "<Acting!><Lead!>(?:(?:сво(?:его|ему|им|ей|их|ими|й|ю)|его|её|ее|их) )?(?:(?<by>{demonym}) )?(?<title><Title!>)(?:<Tail!>)?(?<of><Of!>)?(?: в {city|country}| (?:по|на) (?:{country|city}|\\p{Lu}\\p{Ll}+(?:ему|ому|ем|ом|ой|ей) \\p{Lu}\\p{Ll}+|[\\p{Ll}\\p{Lu}]\\p{Ll}+(?: \\p{L}\\p{Ll}+){0,3}?))?(?: \\([^)]{2,40}\\))?,? (?:<Ranked!>{honorific} |<Ranked!>|кардинал\\p{Ll}* )?(?<name><Half!>|<Name!>|<Unknown!>)",
    example: "Переговоры с президентом Кении Уильямом Руто завершены.",
    gives: "президентом Кении Уильямом Руто",
  },
  {
    id: "ru/country-name",
    makes: "person",
    pattern: "(?<=(?:{name|surname}|\\p{Lu}\\p{L}+)(?:,| и) )(?<of>{country}) (?<name><Name!>|<Unknown!>)",
    example: "С президентами Кении Уильямом Руто и Финляндии Александром Стуббом.",
    gives: "Финляндии Александром Стуббом",
  },
  {
    id: "ru/member-too",
    makes: "person",
    pattern: "(?<title><Title!>)(?<of><Of!>), {rank} страны (?<name><Name!>|<Unknown!>)",
    example: "Приехал министр обороны Кении, член Госсовета страны Иван Тестов.",
    gives: "министр обороны Кении, член Госсовета страны Иван Тестов",
  },
  {
    id: "ru/envoy-of-person",
    makes: "person",
    pattern:
      "(?<title>{rank})(?: {head})?(?<of><Of!>) (?<owner><Name!>) (?:по [\\p{Ll} ]{5,50}? )?(?<name><Name!>|<Unknown!>)",
    titleIs: /посланник|представител|помощник|советник|секретар/iu,
    example: "Приехал спецпосланник президента Кении Уильяма Руто Иван Тестов.",
    gives: "спецпосланник президента Кении Уильяма Руто Иван Тестов",
  },
  {
    id: "ru/envoy-of-name",
    makes: "person",
    pattern: "(?<title>{rank}) (?<owner><Name!>) (?<name><Name!>|<Unknown!>)",
    titleIs: /^(?:спецпосланник|специальн\p{L}+ посланник|советник|пресс-секретар)\p{L}*$/iu,
    example: "Приехал спецпосланник Уильяма Руто Иван Тестов.",
    gives: "спецпосланник Уильяма Руто Иван Тестов",
  },
  {
    id: "ru/aide-of-office",
    makes: "person",
    pattern:
      "(?<title>{rank})(?: (?<by>{demonym}) {head|rank}| {head|rank}(?<of><Of!>)) (?:по [\\p{Ll} ]{5,50}? )?(?<name><Name!>|<Unknown!>)",
    titleIs:
      /^(?:пресс-секретар|официальн\p{L}+ представител|представител|помощник|советник|спецпосланник|специальн\p{L}+ посланник|спецпредставител|заместител)/iu,
    example: "Сообщил пресс-секретарь кенийского лидера Иван Тестов.",
    gives: "пресс-секретарь кенийского лидера Иван Тестов",
  },
  {
    id: "ru/aide-of-country",
    makes: "person",
    pattern:
      "(?<title>{rank}(?: {head})? {country} по (?:(?:вопросам|делам) )?\\p{Ll}+(?: \\p{Ll}+)?) (?<name><Name!>|<Unknown!>)",
    titleIs: /^(?:помощни|советни)/iu,
    example: "Приехал советник президента Кении по национальной безопасности Иван Тестов.",
    gives: "советник президента Кении по национальной безопасности Иван Тестов",
  },
  {
    id: "ru/name-dash-title",
    makes: "person",
    pattern: "(?<name>{name}(?: {name|surname})?|<Cap!> <Cap!> <Cap!>) [–—-] (?<title><Title!>)(?<of><Of!>)?",
    example: "УШАКОВ Юрий Викторович – помощник Президента Российской Федерации",
    gives: "УШАКОВ Юрий Викторович – помощник Президента Российской Федерации",
  },
  {
    id: "ru/name-comma-title",
    makes: "person",
    pattern:
      "(?<name>{name}|(?!<Opens!>)<Cap!> (?:<Cap!>|{surname})), (?:(?<by>{demonym}) )?(?<title><Title!>)(?<of><Of!>)?(?: (?:по|на) (?:{country|city}|\\p{Lu}?\\p{Ll}+(?: \\p{Lu}?\\p{Ll}+){0,2}))?(?=[,.;]|$)",
    example: "Прибыл Сергей Лавров, министр иностранных дел России.",
    gives: "Сергей Лавров, министр иностранных дел России",
  },
  {
    id: "ru/polity-title",
    makes: "office",
    pattern: "(?<by>{demonym}) (?<title><Title!>)(?!,? {name|surname})",
    example: "Потом китайский лидер уехал.",
    gives: "китайский лидер",
  },
  {
    id: "ru/own-state-head",
    makes: "office",
    pattern:
      "(?<title>{rank|head} (?<by>{demonym}) (?:государства|правительства|кабмина|дипломатии|МИДа?|Минобороны|(?:внешнеполитического|оборонного|военного)\\sведомства))(?!\\p{L}|,? {name|surname}| <Cap!> <Cap!>)",
    example: "Глава Российского государства уехал.",
    gives: "Глава Российского государства",
  },
  {
    id: "ru/title-of",
    makes: "office",
    pattern: "<Acting!>(?<title><Title!>)(?<of><Of!>)(?!,? {name|surname})",
    example: "Потом президент Кении уехал.",
    gives: "президент Кении",
  },
  {
    id: "ru/titles-of-list",
    makes: "office",
    pattern: "(?<title>{heads}) (?:из )?(?<polities>{country|organisation}(?:(?:, | и ){country|organisation})+)",
    example: "Встреча президентов России и Турции прошла.",
    gives: "президентов России",
  },
  {
    id: "ru/titles-of-nations",
    makes: "office",
    pattern: "(?<polities>{demonym}(?:(?:, | и ){demonym})+) (?<title>{heads})(?!,? {name|surname})",
    example: "Кенийский и финский министры уехали.",
    gives: "Кенийский",
  },
  {
    id: "ru/chiefs-of-list",
    makes: "office",
    pattern: "(?<title>{head|rank}) (?:из )?(?<polities>{country|organisation}(?:(?:, | и ){country|organisation})+)",
    titleIs: /^(?:главы|руководители|коллеги)(?!\p{L})/iu,
    example: "Главы МИД России и Турции уехали.",
    gives: "Главы МИД России",
  },
  {
    id: "ru/relational",
    makes: "office",
    pattern: "(?:(?:его|её|их|свои[мйх]|своего|своему) )?(?:(?<by>{demonym}) )?(?<title>{rank})(?!,? {name|surname})",
    titleIs: /^(?:коллег|визави)/iu,
    example: "Он встретился со своим китайским коллегой.",
    gives: "своим китайским коллегой",
  },
  {
    id: "ru/shared-title",
    makes: "person",
    pattern:
      "(?<title>{heads})(?: (?<polities>{country}(?:(?:, | и ){country})+))?,? (?<names>(?:<Name!>|<Unknown!>)(?:, (?:<Name!>|<Unknown!>))* и (?:<Name!>|<Unknown!>))",
    example: "Министры иностранных дел Ван И и Сергей Лавров уехали.",
    gives: "Министры иностранных дел Ван И",
  },
  {
    id: "ru/chiefs-named",
    makes: "person",
    pattern:
      "(?<title>{head|rank})(?: (?<polities>{country}(?:(?:, | и ){country})+))?,? (?<names>(?:<Name!>|<Unknown!>)(?:, (?:<Name!>|<Unknown!>))* и (?:<Name!>|<Unknown!>))",
    titleIs: /^(?:главы|руководители|коллеги)(?!\p{L})/iu,
    example: "Главы МИД Ван И и Сергей Лавров уехали.",
    gives: "Главы МИД Ван И",
  },
  {
    id: "ru/bare-title",
    makes: "office",
    pattern: "(?<!{rank|head} |посту |пост |поста )(?<title>{head})(?! {name|surname|country|organisation|demonym})",
    example: "Потом президент уехал.",
    gives: "президент",
  },
  {
    id: "ru/bare-minister",
    makes: "office",
    pattern:
      "(?<title>{rank})(?! {name|surname|country|organisation|demonym}| \\p{Ll}+(?:ой|ого|их|ых|ей|ей)(?!\\p{L}))",
    titleIs: /^министр/iu,
    example: "Потом министр уехал.",
    gives: "министр",
  },
  {
    id: "ru/name",
    makes: "person",
    pattern: "(?<name><Initials!>?{name}(?:[ -]{surname})?)(?! <Small!>(?:<Cap!>|{name|surname}))",
    example: "Потом Сергей Лавров уехал.",
    gives: "Сергей Лавров",
  },
  {
    id: "ru/surname",
    makes: "person",
    pattern: "(?<name><Initials!>?(?<!(?!<Opens!>)<Cap!>[ -]|{surname}[ -]){surname}(?![ -](?:<Cap!>|{surname})))",
    example: "Потом С.В.Лавров уехал.",
    gives: "С.В.Лавров",
  },
  {
    id: "ru/governed-surname",
    makes: "person",
    pattern: "(?<=(?<!\\p{L})(?:с|со|к|о|об|от|у|<Sent!>) )(?<name>{surname})(?= {surname}(?! {surname}))",
    example: "На встрече с Лавровым Путин молчал.",
    gives: "Лавровым",
  },
  {
    id: "ru/surname-after-governed",
    makes: "person",
    pattern: "(?<=(?<!\\p{L})(?:с|со|к|о|об|от|у|<Sent!>) {surname} )(?<name>{surname})(?![ -](?:<Cap!>|{surname}))",
    example: "После встречи с Лавровым Путин молчал.",
    gives: "Путин",
  },
  {
    id: "ru/first-name-surname",
    makes: "person",
    pattern:
      "(?<=^|[\\p{Ll},;:—–«»)] )(?<name>(?!<Opens!>)(?=\\p{Script=Cyrillic})<Cap!> {surname})(?![ -](?:<Cap!>|{surname}|{name}))",
    example: "Потом Цирил Рамафоза уехал.",
    gives: "Цирил Рамафоза",
  },
  {
    id: "ru/capital-of",
    makes: "place",
    pattern: "(?<by>{demonym}) столиц\\p{Ll}+",
    example: "Он приехал в китайскую столицу.",
    gives: "китайскую столицу",
  },
  {
    id: "ru/capital-of-country",
    makes: "place",
    pattern: "столиц\\p{Ll}+ (?<by>{country})",
    example: "Он приехал в столицу Китая.",
    gives: "столицу Китая",
  },
  {
    id: "ru/delegation",
    makes: "group",
    pattern:
      "(?:[Пп]равительственн\\p{L}+ |[Вв]ысокопоставленн\\p{L}+ |[Оо]фициальн\\p{L}+ )?(?<by>{demonym}) (?:правительственн\\p{L}+ |официальн\\p{L}+ )?(?<title>делегаци\\p{L}+|переговорщик\\p{L}*|чиновник\\p{L}*|дипломат\\p{L}*|официальн\\p{L}+ лиц\\p{L}*|руководств\\p{L}+)",
    example: "Приехала китайская делегация.",
    gives: "китайская делегация",
  },
  {
    id: "ru/delegations-of-list",
    makes: "group",
    pattern:
      "(?<title>[Дд]елегаци\\p{L}+|[Пп]ереговорщик\\p{L}*|[Пп]редставител(?:и|ей|ями|ям)|[Пп]ереговорн\\p{L}+ (?:групп\\p{L}|команд\\p{L})|[Дд]ипломат(?:ы|ов|ам|ами)) (?:из )?(?<polities>{country|organisation}(?:(?:, | и ){country|organisation})+)",
    example: "Приехали делегации Кении и Финляндии.",
    gives: "делегации Кении",
  },
  {
    id: "ru/delegations-of-nations",
    makes: "group",
    pattern:
      "(?<polities>{demonym}(?:(?:, | и ){demonym})+) (?<title>делегаци\\p{L}+|переговорщик\\p{L}*|дипломат\\p{L}*)",
    example: "Приехали кенийская и финская делегации.",
    gives: "кенийская",
  },
  {
    id: "ru/delegation-of",
    makes: "group",
    pattern:
      "(?<title>[Дд]елегаци\\p{L}+|[Пп]ереговорщик\\p{L}*|[Пп]редставител(?:и|ей|ями|ям)|[Рр]уководств\\p{L}+|[Пп]ереговорн\\p{L}+ (?:групп\\p{L}|команд\\p{L})|[Дд]ипломат(?:ы|ов|ам|ами)|[Ээ]ксперт(?:ы|ов|ам|ами))(?<of> {country|organisation})",
    example: "Приехала делегация Кении.",
    gives: "делегация Кении",
  },
];
