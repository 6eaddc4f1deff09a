import { diffWordsWithSpace } from "diff";
import { useTranslations } from "use-intl";

interface WordDiffProps {
  before: string;
  after: string;
  lang?: string;
}

/** What became of a text, word by word: what is new is underlined, what was taken out struck; never by colour alone. */
export function WordDiff({ before, after, lang }: WordDiffProps) {
  const t = useTranslations("diff");
  const parts = diffWordsWithSpace(before, after);
  return (
    <>
      <p className="diff foreign" lang={lang}>
        {parts.map(({ value, added, removed }, at) =>
          added ? <ins key={at}>{value}</ins> : removed ? <del key={at}>{value}</del> : value,
        )}
      </p>
      <p className="hint">
        {parts.some(({ added }) => added) ? <ins>{t("new")}</ins> : null}{" "}
        {parts.some(({ removed }) => removed) ? <del>{t("gone")}</del> : null}
      </p>
    </>
  );
}
