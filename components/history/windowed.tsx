import type { PaginationStatus } from "convex/react";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../ui/button";

/** Rows of a first page. */
export const PAGE = 20;
/** More than so many are never on the screen: older ones take the place of the newest. */
const WINDOW = 100;
/** Rows that the button brings. */
export const STEP = 50;

interface WindowedProps<Item> {
  items: Item[];
  /** What a screen reader calls the list, where its heading does not. */
  label?: string;
  pages: PaginationStatus;
  onMore: () => void;
  /** What the button that brings more says. */
  further?: string;
  /** Draws one of them, with its key. */
  children: (item: Item) => ReactNode;
}

/** A list that is gone through a piece at a time, and back. */
export function Windowed<Item>({ items, label, pages, onMore, further, children }: WindowedProps<Item>) {
  const t = useTranslations("history");
  const [end, setEnd] = useState(PAGE);
  const last = Math.min(end, items.length);
  const from = Math.max(0, last - WINDOW);
  const isWhole = pages === "Exhausted" && end >= items.length;
  const older = () => {
    setEnd(end + STEP);
    if (end + STEP > items.length && pages === "CanLoadMore") onMore();
  };
  return (
    <>
      {from > 0 ? <Button onClick={() => setEnd(Math.max(WINDOW, last - STEP))}>{t("newer")}</Button> : null}
      <ul className="history" aria-label={label}>
        {items.slice(from, end).map(children)}
      </ul>
      {isWhole ? null : (
        <Button disabled={pages === "LoadingMore"} onClick={older}>
          {pages === "LoadingMore" ? t("loading") : (further ?? t("more"))}
        </Button>
      )}
    </>
  );
}
