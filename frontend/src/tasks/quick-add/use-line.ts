import { useCallback, useMemo, useRef, useState } from "react";
import type { Texts } from "../../i18n/en";
import { useTexts } from "../../i18n/texts";
import { today } from "../model/due";
import type { Chip } from "./chips";
import { type Content, type Details, dueInWords, priorityInWords } from "./details";
import type { Understood } from "./understand";

interface Choices {
  /** Words that are to stay in the title. */
  plain: readonly string[];
  /** What is not to be taken from the view. */
  left: readonly Chip["kind"][];
  /** What the last press did. */
  said: string;
}

const NO_CHOICES: Choices = { plain: [], left: [], said: "" };

/**
 * The line that is being written: what was understood, what comes from the view, and what of it was
 * pressed away. What is added is what was shown: nothing that came, or changed, after that.
 */
export function useLine(text: string, inherited: Details) {
  const texts = useTexts();
  const { load, read } = useUnderstanding();
  const [choices, setChoices] = useState(NO_CHOICES);
  const understood = useMemo(() => read(text, choices.plain), [read, text, choices.plain]);
  const { due_date, priority } = withInherited(understood, inherited, choices.left);

  function remove(kind: Chip["kind"], words: string) {
    const span = understood.spans.find((each) => each.kind === kind);
    setChoices(({ plain, left }) =>
      span
        ? { plain: [...plain, span.words], left, said: texts.quickAdd.kept(span.words) }
        : { plain, left: [...left, kind], said: texts.quickAdd.left(words) },
    );
  }

  const chipOf = (kind: Chip["kind"], words: string | undefined): Chip[] =>
    words ? [{ kind, text: words, onRemove: () => remove(kind, words) }] : [];
  const chips: Chip[] = text.trim()
    ? [
        ...chipOf("due_date", due_date && dueInWords(due_date, texts)),
        ...chipOf("priority", priority && priorityInWords(priority, texts)),
      ]
    : [];

  return {
    load,
    chips,
    said: [choices.said, spoken(chips, texts)].filter(Boolean).join(" "),
    begin: () => setChoices(NO_CHOICES),
    change: (next: string) =>
      setChoices((before) => (next.trim() ? { ...before, said: "" } : NO_CHOICES)),
    /** Another line, of which nothing was pressed away. */
    read: (other: string) => contentOf(read(other), inherited, []),
    /** What the field holds, as it is shown: what got there without a word is a title. */
    content: (value: string) =>
      value === text
        ? contentOf(understood, inherited, choices.left)
        : contentOf({ title: value.trim(), spans: [] }, inherited, choices.left),
  };
}

interface Understanding {
  /** Fetches what understands, unless it is here or on its way. */
  load: () => void;
  /** Until it has come nothing is understood, and a line is a title. */
  read: (text: string, plain?: readonly string[]) => Understood;
}

/** Understands lines in the language in use. It comes late, for nobody needs it before they write. */
function useUnderstanding(): Understanding {
  const { language } = useTexts();
  const [parser, setParser] = useState<typeof import("./understand")>();
  const isLoading = useRef(false);
  const read = useCallback(
    (text: string, plain: readonly string[] = []): Understood =>
      parser?.understand(text, today(), language, plain) ?? { title: text.trim(), spans: [] },
    [parser, language],
  );
  return {
    read,
    load: () => {
      if (!isLoading.current) {
        isLoading.current = true;
        import("./understand").then(setParser).catch(() => {
          // Without a connection: it is tried again when the field gets the focus again.
          isLoading.current = false;
        });
      }
    },
  };
}

const spoken = (chips: readonly Chip[], { quickAdd }: Texts): string =>
  chips.length ? `${quickAdd.understood}: ${chips.map((chip) => chip.text).join(", ")}` : "";

const withInherited = (
  understood: Details,
  inherited: Details,
  left: readonly Chip["kind"][],
): Details => ({
  due_date: understood.due_date ?? (left.includes("due_date") ? undefined : inherited.due_date),
  priority: understood.priority ?? (left.includes("priority") ? undefined : inherited.priority),
});

function contentOf(
  understood: Understood,
  inherited: Details,
  left: readonly Chip["kind"][],
): Content {
  const { due_date, priority } = withInherited(understood, inherited, left);
  return {
    title: understood.title,
    ...(due_date ? { due_date } : {}),
    ...(priority ? { priority } : {}),
  };
}
