import { useWords } from "../words/language.ts";

const WORDS = {
  en: { title: "There is no such page", home: "Check an article" },
  zh: { title: "没有这个页面", home: "核查文章" },
  ru: { title: "Такой страницы нет", home: "Проверить статью" },
};

export function NotFound() {
  const words = useWords(WORDS);
  return (
    <div class="page narrow">
      <h1>{words.title}</h1>
      <p>
        <a href="/">{words.home}</a>
      </p>
    </div>
  );
}
