import { useTranslations } from "use-intl";

const PROMISES = ["privacyWhere", "privacySites", "privacyCoach", "privacyNobody"] as const;

/** What this is and what it does with what a person writes, in plain words; PRIVACY.md says the same. */
export function About({ version }: { version: string }) {
  const t = useTranslations("options");
  return (
    <>
      <p>{t("what", { version })}</p>
      <ul className="stack" data-gap="s">
        {PROMISES.map((name) => (
          <li key={name}>{t(name)}</li>
        ))}
      </ul>
    </>
  );
}
