import { useTranslations } from "use-intl";
import { changesIn, isRewritten } from "./word-changes";

interface WordDiffProps {
  before: string;
  after: string;
  lang?: string;
}

/**
 * What became of a text: what is new is underlined, what was taken out struck, never by colour alone. Of one that was
 * rewritten both texts, whole and folded.
 */
export function WordDiff({ before, after, lang }: WordDiffProps) {
  const t = useTranslations("diff");
  const stretches = changesIn(before, after);
  if (isRewritten(stretches)) {
    return (
      <details>
        <summary>{t("rewritten")}</summary>
        <div className="stack" data-gap="s">
          <p className="hint">{t("before")}</p>
          <p className="foreign" lang={lang}>
            {before}
          </p>
          <p className="hint">{t("after")}</p>
          <p className="foreign" lang={lang}>
            {after}
          </p>
        </div>
      </details>
    );
  }
  return (
    <>
      <p className="diff foreign" lang={lang}>
        {stretches.map((stretch, at) =>
          "same" in stretch ? stretch.same : <Change key={at} {...stretch} />,
        )}
      </p>
      <p className="hint">
        {stretches.some((stretch) => "added" in stretch && stretch.added) ? <ins>{t("new")}</ins> : null}{" "}
        {stretches.some((stretch) => "removed" in stretch && stretch.removed) ? <del>{t("gone")}</del> : null}
      </p>
    </>
  );
}

/** What was taken out and what came in its place, apart from each other. */
function Change({ removed, added }: { removed: string; added: string }) {
  return (
    <>
      {removed ? <del>{removed}</del> : null}
      {removed && added ? " " : null}
      {added ? <ins>{added}</ins> : null}
    </>
  );
}
