/** Asked once: who judges, and the server's token. */
import { useState } from "preact/hooks";
import { useWords } from "../../words/language.ts";
import { WORDS } from "./words.ts";

interface SigningProps {
  readonly author: string;
  /** The token given before was not the server's. */
  readonly isRefused: boolean;
  readonly onSign: (author: string, token: string) => void;
  readonly onCancel: () => void;
}

export function Signing({ author, isRefused, onSign, onCancel }: SigningProps) {
  const words = useWords(WORDS);
  const [name, setName] = useState(author);
  const [token, setToken] = useState("");
  return (
    <form
      class="signing"
      onSubmit={(event) => {
        event.preventDefault();
        onSign(name.trim(), token.trim());
      }}
    >
      <p class="small soft">{words.tokenWhy}</p>
      {isRefused ? (
        <p class="wrong" role="alert">
          {words.tokenWrong}
        </p>
      ) : null}
      <label>
        <span>{words.author}</span>
        {/* The form came up because of what was pressed: what is typed next belongs here. */}
        <input
          ref={focusOnce}
          required
          maxLength={200}
          autocomplete="name"
          value={name}
          onInput={(e) => setName(e.currentTarget.value)}
        />
      </label>
      <label>
        <span>{words.token}</span>
        <input
          required
          type="password"
          autocomplete="off"
          value={token}
          onInput={(e) => setToken(e.currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <button type="submit" class="primary">
          {words.save}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

const focusOnce = (input: HTMLInputElement | null): void => {
  if (input && !input.form?.contains(document.activeElement)) input.focus();
};
