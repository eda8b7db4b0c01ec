/** Leaders of the past, of whom Russian texts tell as background and whom the roster does not hold. */
import { declined } from "./names.ts";

/** Names in the first case; behind a stroke the short name, where it is nobody else's and no word. */
const PAST: Readonly<Record<string, string>> = {
  SUN: "Михаил Горбачёв|Горбачёв, Михаил Горбачев|Горбачев, Леонид Брежнев|Брежнев, Никита Хрущёв|Хрущёв, Никита Хрущев|Хрущев, Иосиф Сталин|Сталин, Андрей Громыко|Громыко, Эдуард Шеварднадзе|Шеварднадзе, Вячеслав Молотов|Молотов, Алексей Косыгин|Косыгин, Юрий Андропов|Андропов, Анастас Микоян|Микоян",
  RUS: "Борис Ельцин|Ельцин, Евгений Примаков|Примаков, Виктор Черномырдин|Черномырдин, Андрей Козырев",
  USA: "Рональд Рейган|Рейган, Ричард Никсон|Никсон, Джеральд Форд, Джон Кеннеди, Дуайт Эйзенхауэр|Эйзенхауэр, Гарри Трумэн|Трумэн, Франклин Рузвельт|Рузвельт, Генри Киссинджер|Киссинджер, Джеймс Бейкер, Джордж Шульц",
  GBR: "Маргарет Тэтчер|Тэтчер, Уинстон Черчилль|Черчилль, Джон Мейджор|Мейджор",
  FRA: "Шарль де Голль|де Голль, Франсуа Миттеран|Миттеран, Жорж Помпиду|Помпиду, Валери Жискар д’Эстен",
  DEU: "Гельмут Коль, Вилли Брандт, Гельмут Шмидт, Конрад Аденауэр|Аденауэр",
  DDR: "Эрих Хонеккер|Хонеккер",
  CHN: "Мао Цзэдун, Чжоу Эньлай, Дэн Сяопин, Цзян Цзэминь",
  POL: "Войцех Ярузельский|Ярузельский, Лех Валенса|Валенса",
  ROU: "Николае Чаушеску|Чаушеску",
  YUG: "Иосип Броз Тито, Слободан Милошевич|Милошевич",
  CZE: "Вацлав Гавел",
  ISR: "Ицхак Рабин, Менахем Бегин",
  PSE: "Ясир Арафат|Арафат",
  EGY: "Анвар Садат, Гамаль Абдель Насер",
  IND: "Джавахарлал Неру, Индира Ганди, Раджив Ганди",
  ZAF: "Нельсон Мандела",
  UKR: "Леонид Кравчук",
  BLR: "Станислав Шушкевич",
  ARM: "Левон Тер-Петросян|Тер-Петросян, Роберт Кочарян|Кочарян",
  KGZ: "Аскар Акаев",
  TKM: "Сапармурат Ниязов|Ниязов",
  MDA: "Владимир Воронин",
};

/** Names that do not decline like Russian ones: the family name first. */
const lastOnly = (country: string): boolean => country === "CHN";

const formsOf = Object.entries(PAST).flatMap(([country, names]) =>
  names
    .split(", ")
    .flatMap((both) => both.split("|"))
    .flatMap((name) => [...declined(name, lastOnly(country))].map((form) => ({ form, name, country }))),
);

export const pastPersons: readonly (readonly [name: string, country: string])[] = formsOf.map(
  ({ form, country }) => [form, country] as const,
);

/** What those are called in the first case. */
export const pastNames: ReadonlyMap<string, string> = new Map(
  formsOf.map(({ form, name }) => [form, name]).reverse() as [string, string][],
);
