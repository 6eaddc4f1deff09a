import { describe, expect, it } from "vitest";
import { languageOf, primaryTag } from "../../../lib/text/index";
import languages from "../../../lib/text/data/languages.json";
import { fold, unaccented } from "../../../lib/text/index";

describe("the language of a text", () => {
  it.each([
    [
      "en",
      "You will work with the team and for our patients, and we are here to help you with all of the tools.",
    ],
    [
      "de",
      "Du arbeitest mit dem Team und für die Menschen, die bei uns sind, und wir helfen dir auf dem Weg.",
    ],
    [
      "cs",
      "Práce v týmu a na projektu, který se vám bude líbit, protože je pro nás důležité, že jsme spolu.",
    ],
    ["ja", "私たちは東京で働くエンジニアを探しています。経験は問いません。"],
  ])("%s", (language, sentence) => {
    expect(languageOf(sentence)).toBe(language);
  });

  it("is not guessed from a few words", () => {
    expect(languageOf("Senior Nurse")).toBeUndefined();
    expect(languageOf("")).toBeUndefined();
  });

  it.each([
    ["fr", "Nous cherchons une personne pour notre équipe."],
    ["nl", "Wij zoeken een collega voor ons team in Utrecht."],
    ["pl", "Szukamy osoby, która dołączy do naszego zespołu w Łodzi."],
    ["da", "Vi søger en kollega, der vil være med på holdet af sygeplejersker."],
    ["sr", "Тражимо особу која ће се придружити нашем тиму у Београду."],
    ["uk", "Ми шукаємо людину, яка приєднається до нашої команди у Львові."],
    ["fa", "ما به دنبال یک همکار برای تیم خود در تهران هستیم."],
    ["ar", "نبحث عن شخص للانضمام إلى فريقنا في القاهرة."],
    ["hi", "हम अपनी टीम के लिए एक सहकर्मी की तलाश कर रहे हैं।"],
    ["el", "Αναζητούμε έναν συνεργάτη για την ομάδα μας."],
    ["ko", "우리 팀에서 함께 일할 동료를 찾습니다."],
    ["zh", "我们正在寻找一位同事加入我们的团队。"],
  ])("is told from one sentence: %s", (language, sentence) => {
    expect(languageOf(sentence)).toBe(language);
  });

  it("is none in a list of names, and in no language at all", () => {
    expect(
      languageOf("Kubernetes, PostgreSQL, Terraform, Docker, Ansible, Prometheus, Grafana"),
    ).toBeUndefined();
    expect(languageOf("qwer asdf yxcv uiop hjkl bnm qwer asdf yxcv uiop")).toBeUndefined();
  });
});

describe("what is known of languages", () => {
  it("is small words in the form they are compared in, by tag", () => {
    for (const [tag, words] of Object.entries(languages.words)) {
      expect(new Intl.Locale(tag).language).toBe(tag);
      expect(words.split(" ").filter((word) => word !== unaccented(fold(word).replace(/ /g, "'")))).toEqual(
        [],
      );
    }
  });

  it("is letters of languages that have words, each a single small one", () => {
    for (const [tag, letters] of Object.entries(languages.letters)) {
      expect(Object.keys(languages.words)).toContain(tag);
      expect(letters).toBe(letters.toLowerCase());
      expect(letters.length).toBeGreaterThan(0);
    }
  });
});

it.each([
  ["en", "en"],
  ["en-GB", "en"],
  ["DE-at", "de"],
  ["en_US", "en"],
  ["zh-Hant-TW", "zh"],
])("the language of the tag %s is %s", (tag, primary) => {
  expect(primaryTag(tag)).toBe(primary);
});
