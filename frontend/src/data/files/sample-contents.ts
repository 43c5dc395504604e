// Without imports, so that the end-to-end tests can use it too.

interface SampleContent {
  title: string;
  description: string | null;
  completed: boolean;
  priority: "low" | "medium" | "high";
  due_date: string | null;
}

/** For tests: titles that are hard to get through a file format. */
const HARD = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "'=1+1",
  "''",
  "'tis",
  "\uff1d1+1",
  '"quoted", with; commas',
  "back\\slash\\n",
  "two\r\nlines",
  "a\rb\nc\td",
  "\ufeffmark",
  "null",
  "true",
  "0",
  "'0",
  "007",
  "1.50",
  "12/3",
  "12:30 PM",
  "€5",
  "50 %",
  "1e5",
  "March 5",
  "5 Mar 2027",
  "e\u0301 is not \u00e9",
  "\u200fעברית",
  "👩‍👩‍👧‍👦",
];

/** The seventeen planes, with extra weight on the most used one. */
const PLANES = [...Array.from({ length: 17 }, (_, plane) => plane), 0, 0, 0];

/** For tests: contents that the service stores unchanged, from all planes of Unicode. */
export function sampleContents(count: number, next: () => number): SampleContent[] {
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]) => items[below(items.length)] as Item;

  function character(): string {
    const code = pick(PLANES) * 0x10000 + below(0x10000);
    return code === 0 || (code >= 0xd800 && code <= 0xdfff) ? "a" : String.fromCodePoint(code);
  }
  const text = (most: number) => Array.from({ length: below(most) }, character).join("");
  const day = () =>
    `${String(1 + below(9999)).padStart(4, "0")}-${String(1 + below(12)).padStart(2, "0")}-${String(1 + below(28)).padStart(2, "0")}`;

  return Array.from({ length: count }, (_, n) => ({
    // Letters at both ends, so that no white space is stripped.
    title: n < HARD.length ? (HARD[n] ?? "") : `${pick(["", "=", "'", "-"])}a${text(60)}${n % 7}z`,
    description: pick([null, null, "", pick(HARD), text(200), ` ${text(5)}\r\n`]),
    completed: next() < 0.5,
    priority: pick(["low", "medium", "high"] as const),
    due_date: next() < 0.5 ? null : day(),
  }));
}

/** For tests: reproducible random numbers in [0, 1). */
export function sampleNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
