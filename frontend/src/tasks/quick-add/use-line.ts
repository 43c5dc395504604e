import { useCallback, useMemo, useRef, useState } from "react";
import type { Texts } from "../../i18n/en";
import { useTexts } from "../../i18n/texts";
import { today } from "../model/due";
import type { Chip } from "./chips";
import { type Content, type Details, dueInWords, priorityInWords } from "./details";
import type { Understood } from "./understand";

interface Choices {
  /** Phrases to keep in the title. */
  plain: readonly string[];
  /** Values not to inherit from the view. */
  dismissed: readonly Chip["kind"][];
  /** The announcement for the last press. */
  announcement: string;
}

const NO_CHOICES: Choices = { plain: [], dismissed: [], announcement: "" };

/**
 * The line being typed: recognised values, those inherited from the view, and which were dismissed. A task
 * is added exactly as displayed, even if the parser loads or the view changes right after.
 */
export function useLine(text: string, inherited: Details) {
  const texts = useTexts();
  const { load, read } = useUnderstanding();
  const [choices, setChoices] = useState(NO_CHOICES);
  const understood = useMemo(() => read(text, choices.plain), [read, text, choices.plain]);
  const { due_date, priority } = withInherited(understood, inherited, choices.dismissed);

  function remove(kind: Chip["kind"], words: string) {
    const span = understood.spans.find((each) => each.kind === kind);
    setChoices(({ plain, dismissed: left }) =>
      span
        ? {
            plain: [...plain, span.words],
            dismissed: left,
            announcement: texts.quickAdd.kept(span.words),
          }
        : { plain, dismissed: [...left, kind], announcement: texts.quickAdd.left(words) },
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
    said: [choices.announcement, announce(chips, texts)].filter(Boolean).join(" "),
    begin: () => setChoices(NO_CHOICES),
    change: (next: string) =>
      setChoices((before) => (next.trim() ? { ...before, announcement: "" } : NO_CHOICES)),
    /** Parses another line, with nothing dismissed. */
    read: (other: string) => contentOf(read(other), inherited, []),
    /** The content as displayed; text set without an input event is only a title. */
    content: (value: string) =>
      value === text
        ? contentOf(understood, inherited, choices.dismissed)
        : contentOf({ title: value.trim(), spans: [] }, inherited, choices.dismissed),
  };
}

interface Understanding {
  /** Loads the parser, unless it is loaded or loading. */
  load: () => void;
  /** Until the parser has loaded, a line is only a title. */
  read: (text: string, plain?: readonly string[]) => Understood;
}

/** The parser for the current language, loaded when the user starts typing. */
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
          // Offline: loading is retried when the field gets the focus again.
          isLoading.current = false;
        });
      }
    },
  };
}

const announce = (chips: readonly Chip[], { quickAdd }: Texts): string =>
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
