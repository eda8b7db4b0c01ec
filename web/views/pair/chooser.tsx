/** Which pair, beside which, what is counted, since when, in which days. */
import { useAddress } from "../../shell/address.ts";
import { useCountries } from "../../shell/countries.ts";
import { useWords } from "../../words/language.ts";
import { FIRST_YEAR, type PairState } from "./state.ts";
import { WORDS } from "./words.ts";

export function Chooser({ state, lastYear }: { readonly state: PairState; readonly lastYear: number }) {
  const words = useWords(WORDS);
  const countries = useCountries();
  const { query, change, go } = useAddress();
  const [a, b] = state.pair;
  const to = (pair: readonly string[]) => {
    const rest = new URLSearchParams(query).toString();
    go(`/pair/${pair.join("-")}${rest ? `?${rest}` : ""}`);
  };
  const select = (label: string, value: string, without: string, onChange: (id: string) => void, empty?: string) => (
    <label>
      <span class="small soft">{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {countries
          .filter(({ id }) => id !== without)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
  const years = Array.from({ length: Math.max(1, lastYear - FIRST_YEAR + 1) }, (_, i) => FIRST_YEAR + i);
  return (
    <form class="chooser no-print" onSubmit={(event) => event.preventDefault()}>
      {select(words.of, a, b, (id) => to([id, b]))}
      {select(words.and, b, a, (id) => to([a, id]))}
      {select(words.beside, state.versus?.[1] ?? "", a, (id) => change({ vs: id ? `${a}-${id}` : null }), words.none)}
      <label>
        <span class="small soft">{words.what}</span>
        <select
          value={state.what}
          onChange={(e) => change({ what: e.currentTarget.value === "visits" ? "visits" : null })}
        >
          <option value="contacts">{words.contacts}</option>
          <option value="visits">{words.visits}</option>
        </select>
      </label>
      <label>
        <span class="small soft">{words.from}</span>
        <select value={state.from} onChange={(e) => change({ from: e.currentTarget.value })}>
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="small soft">{words.window}</span>
        <input
          type="text"
          size={13}
          placeholder={words.windowHint}
          value={state.window ?? ""}
          onChange={(e) => change({ window: e.currentTarget.value })}
        />
      </label>
    </form>
  );
}
