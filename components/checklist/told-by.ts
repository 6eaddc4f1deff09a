import { useTranslations } from "use-intl";
import type { PointRead, TrapRead } from "../../lib/coach/review/index";
import { useModelName } from "./model-name";

/** Says of a point or a trap whose verdict it is, where a model said something of it; both where the person overruled it. */
export function useBy(): (read: Pick<PointRead | TrapRead, "verdict" | "overruled">, told: string) => string {
  const t = useTranslations("checklist");
  const nameOf = useModelName();
  return ({ verdict, overruled }, told) => {
    if (overruled) {
      const { saw } = overruled;
      const other = saw === "missing" || saw === "clear" ? t("modelNotFound") : t(saw);
      return t("overruled", { told, name: nameOf(overruled.model), other });
    }
    if (verdict?.reader !== "model") return told;
    const name = nameOf(verdict.model);
    return verdict.saw === "missing" || verdict.saw === "clear"
      ? t("notFoundBy", { name })
      : t("foundBy", { told, name });
  };
}
