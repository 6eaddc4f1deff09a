/** Keys that have no letter, by the characters that WebDriver names them with. */
export const KEYS = { enter: "\uE007", shift: "\uE008", alt: "\uE00A", tab: "\uE004" } as const;
