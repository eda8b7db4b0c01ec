/** Whose own publishers state a contact of two sides, and whether one side alone does. */
import { useAnswer } from "../../shell/api.ts";
import { nameIn } from "../../shell/question.ts";
import { useWords } from "../../words/language.ts";
import { type BySideAnswer, bySideAddress, type NamedContact, sidesOf } from "./state.ts";
import { WORDS } from "./words.ts";

export function Sides({ contact }: { readonly contact: NamedContact }) {
  const words = useWords(WORDS);
  const { value } = useAnswer<BySideAnswer>(bySideAddress(contact));
  const sides = value && sidesOf(contact, value);
  if (!sides) return null;
  const only = sides.only && nameIn(contact, sides.only);
  return (
    <section class="panel">
      <h2>{words.sides}</h2>
      {only ? <p class="notice">{sides.isOnlyCited ? words.onlyCited(only) : words.onlyOne(only)}</p> : null}
      <dl class="sides">
        {sides.lists.map(({ side, stated }) => (
          <div key={side ?? "third"}>
            <dt>{side ? nameIn(contact, side) : words.third}</dt>
            <dd>
              {stated ? (
                <>
                  {stated.publishers.join(", ")} <span class="soft">({words.standing[stated.standing]})</span>
                </>
              ) : (
                <span class="soft">{words.notFound}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
