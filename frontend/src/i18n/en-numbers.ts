const plural = new Intl.PluralRules("en");

/** A number with its noun in the right plural form. */
export const counted = (count: number, one: string, other: string): string =>
  `${count.toLocaleString("en")} ${plural.select(count) === "one" ? one : other}`;

export const seconds = (count: number) => counted(count, "second", "seconds");
