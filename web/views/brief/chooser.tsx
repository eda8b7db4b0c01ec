/** Which pair, which year, beside which; and the brief as a file. */
import { addressOf, useAddress } from "../../shell/address.ts";
import { useWords } from "../../words/language.ts";
import { type Asked, type BriefAnswer, briefAddress } from "./state.ts";
import { WORDS } from "./words.ts";

const EXAMPLES: readonly Asked[] = [
  { pair: "CHN-RUS", year: "2024", versus: "CHN-USA", to: "" },
  { pair: "CHN-USA", year: "2023", versus: "", to: "" },
  { pair: "USA-RUS", year: "2021", versus: "CHN-USA", to: "" },
];
const DAY = "\\d{4}-\\d{2}(-\\d{2})?";
const PAIR = "[^\\-–,]+[\\-–,][^\\-–,]+";

const viewOf = ({ pair, ...rest }: Asked): string => addressOf(`/brief/${encodeURIComponent(pair)}`, {}, rest);

export function Chooser({ asked }: { readonly asked: Asked }) {
  const words = useWords(WORDS);
  const { go } = useAddress();
  return (
    <div class="no-print">
      {asked.pair ? null : <p class="soft">{words.intro}</p>}
      <form
        class="brief-chooser"
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          const text = (name: string): string => String(data.get(name) ?? "").trim();
          go(viewOf({ pair: text("pair"), year: text("year"), versus: text("versus"), to: text("to") }));
        }}
      >
        <label>
          <span>{words.pair}</span>
          <input name="pair" required pattern={PAIR} placeholder="CHN-RUS" defaultValue={asked.pair} />
        </label>
        <label>
          <span>{words.year}</span>
          <input
            name="year"
            required
            inputMode="numeric"
            pattern="[12]\d{3}"
            placeholder="2024"
            defaultValue={asked.year}
          />
        </label>
        <label>
          <span>{words.versus}</span>
          <input name="versus" pattern={PAIR} placeholder="CHN-USA" defaultValue={asked.versus} />
        </label>
        <label>
          <span>{words.to}</span>
          <input name="to" pattern={DAY} placeholder={words.toHint} defaultValue={asked.to} />
        </label>
        <button type="submit" class="primary">
          {words.write}
        </button>
      </form>
      {asked.pair ? null : (
        <p>
          {words.forExample}:{" "}
          {EXAMPLES.map((one, i) => (
            <span key={one.pair}>
              {i > 0 ? ", " : ""}
              <a href={viewOf(one)}>
                {one.pair} {one.year}
                {one.versus ? ` / ${one.versus}` : ""}
              </a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

export function Downloads({ asked, brief }: { readonly asked: Asked; readonly brief: BriefAnswer }) {
  const words = useWords(WORDS);
  return (
    <>
      <span class="soft small">{words.download}</span>
      {(
        [
          ["HTML", "html"],
          ["Markdown", "markdown"],
        ] as const
      ).map(([name, as]) => (
        <a key={as} class="button quiet" href={briefAddress(asked, { as }) ?? ""} download>
          {name}
        </a>
      ))}
      <a class="button quiet" href={briefAddress(asked) ?? ""} download={`brief-${asked.pair}-${brief.year}.json`}>
        JSON
      </a>
      <button type="button" onClick={() => print()}>
        {words.print}
      </button>
    </>
  );
}
