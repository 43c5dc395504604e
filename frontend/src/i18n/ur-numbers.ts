export const number = (count: number) => count.toLocaleString("ur");

const plural = new Intl.PluralRules("ur");

export const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural.select(count) === "one" ? one : other}`;

export const seconds = (count: number) => `${number(count)} سیکنڈ`;
