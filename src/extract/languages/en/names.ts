/** Written forms of persons' names in English texts. */
import type { Person } from "../../../model/person.ts";

/** Countries that put the family name first. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(["CHN", "TWN", "KOR", "PRK", "SGP", "HKG"]);
/** Countries whose names English texts transliterate. */
export const transliterated: ReadonlySet<string> = new Set(["CHN", "TWN", "KOR", "PRK", "RUS", "BLR", "UKR", "JPN"]);
/** Names that are written in both orders. */
const BOTH_ORDERS: ReadonlySet<string> = new Set(["JPN", "HUN"]);
/** Short names are the last word, whatever the family name: Vietnamese, Burmese. */
const NO_SURNAME: ReadonlySet<string> = new Set(["MMR", "VNM", "KHM", "LAO"]);
/** Persons are called by their first name. */
const FIRST_NAME: ReadonlySet<string> = new Set(["IDN", "MYS", "ISL", "ETH", "ERI", "THA"]);
const PARTICLES =
  /^(?:al|el|bin|ibn|bint|de|da|do|dos|del|della|di|du|van|von|der|den|la|le|ul|ud|abu|ben|zu|ter|ten|Al|El|De|Di|Van|Von|La|Le|Bin)$/;

const ARTICLE = /^(?:al|el|ul|as|es|ad|ed|an|ar|ash)-(\p{Lu}.{3,})$/iu;

/** The roster's forms; the reversed order where both are in use; hyphens and spaces are equal to the lexicon. */
const LEADING_TITLE = /^(?:King|Queen|Prince|Princess|Sheikh|Sheikha|Pope|Emir|Sultan|Emperor|Dr\.?|Sir) (?=\p{Lu})/u;

export function nameForms(person: Person): readonly string[] {
  const forms = new Set(spellings(person).map((n) => n.replace(LEADING_TITLE, "")));
  if (BOTH_ORDERS.has(person.country))
    for (const name of person.names.en) {
      const words = name.split(" ");
      if (words.length === 2) forms.add(`${words[1]} ${words[0]}`);
    }
  return [...forms];
}

/** "Zelenskyy", "Zelenskiy", "Zelensky": endings that each house style writes in its own way. */
function spellings({ country, names }: Person): readonly string[] {
  if (!transliterated.has(country)) return names.en;
  return names.en.flatMap((n) => {
    const stem = /^(.*\p{Ll}sk)(?:yy|iy|y|yi|ii|yj)$/u.exec(n)?.[1];
    return stem ? [n, ...["yy", "iy", "y", "yi"].map((end) => stem + end)] : [n];
  });
}

/** "Xi" for Xi Jinping, "von der Leyen", "Al Nahyan", "Putin"; royal names have none. */
export function surnames(person: Person): readonly string[] {
  const found = new Set<string>();
  for (const name of spellings(person)) {
    const words = name.replace(/,? (?:Jr|Sr)\.?$| I{1,3}V?$/, "").split(/\s+/);
    if (words.length < 2) continue;
    if (FAMILY_FIRST.has(person.country) && !name.includes(",")) {
      // "William Lai" beside "Lai Ching-te"
      const family = person.name.split(/\s+/)[0]!;
      if (words.at(-1) === family && words[0] !== family) {
        found.add(family);
        continue;
      }
      if (words.length <= 3) found.add(words[0]!);
      continue;
    }
    if (NO_SURNAME.has(person.country)) continue;
    if (FIRST_NAME.has(person.country) && words[0]!.length > 3) found.add(words[0]!);
    let first = words.length - 1;
    while (first > 1 && PARTICLES.test(words[first - 1]!)) first--;
    found.add(words.slice(first).join(" "));
    if (first < words.length - 1) found.add(words.at(-1)!);
    // "Sisi" for el-Sisi
    const bare = ARTICLE.exec(words.at(-1)!)?.[1];
    if (bare) found.add(bare);
    // Two family names: "López Obrador", "Fernández Ordóñez"
    if (words.length >= 4 && first === words.length - 1) found.add(words.slice(-2).join(" "));
  }
  return [...found].filter((s) => s.length > 1 && !/^\p{Ll}/u.test(s.split(" ").at(-1)!));
}

/** Surnames that are English words or common given names: they need a title or an earlier full mention. */
export const commonWords: ReadonlySet<string> = new Set(
  `
  abbott abdul abdullah adams ahmed alexander ali allen an anderson anton april art as at august austin baker ball
  banks barnes barrett bay be bell bennett berry best bird bishop black blunt bond brown burns bush butler by
  campbell carter case cash chad charles christopher chung church clark collins cook coons cooper costa cox cruz da
  daniel david davies davis day december dixon do dominic dong douglas east edwards ellis evans fahd faisal
  february fernandez field fisher ford forest foster fox francis friday garcia george georgia gibson go gold gomez
  gonzalez gordon gore graham grand grant gray green grey griffiths ha hague hall hamilton hammond han hand harris
  harrison hassan hayes he head henry hill hipkins hong hope house hughes hunt hunter hussein ibrahim if in is
  israel it ivan jackson james january jenkins jin john jones jordan june kang kelly kennedy key khalid king kings
  knight lane law lawson lee lewis li little lloyd long lopez love luna lynch ma mahmoud major march mark marsh
  marshall martin martinez mason matthews may me michael miller mills min mitchell mohammad mohammed monday moon
  moore mora morgan morris morrison muhammad murphy my nelson new no north november october omar on or owen page
  palmer park parker paul paz perez perry peter philip phillips ping pope porter power powers price prince princess
  reed rice rich rio rivers rodriguez rogers rose ross russell said salman san sanchez sanders santa santos
  saturday saud scott sharp shaw she sheikh shin short silva silver simon smith so sol son song south speed star
  state stewart stone stuart sultan summer sun sunday sweet swift taylor thomas thursday to tuesday turner up us
  vera victor walker wall wallace wang ward waters watson we webb wednesday week wells west white william wilson
  winter wise wolf wood worth wright wu yi you young yu yusuf`
    .trim()
    .split(/\s+/),
);

/** Words that a person's name follows. */
export const nameBefore: ReadonlySet<string> = new Set(
  "with met meet meets meeting told informed assured urged invited received hosted welcomed called phoned telephoned saw and by".split(
    " ",
  ),
);
