import {
  type ComponentType,
  type FormEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
import { useTexts } from "../../i18n/texts";
import { useStore } from "../../store/store";
import { Button } from "../../ui/button";
import { CONTROL } from "../../ui/field";
import { today } from "../model/due";
import { type Filter, inherited } from "../model/filter";
import { belongs, mentions } from "../model/order";
import { codePoints, MOST_IN_TITLE, type Task } from "../model/task";
import { UNDO_TIME } from "../sync/deeds";
import { useWorkspace } from "../sync/use-workspace";
import { Chips } from "./chips";
import { type Line, linesOf, MOST_LINES } from "./details";
import type { SeveralLinesProps } from "./several-lines";
import { useAdditions } from "./use-additions";
import { useLine } from "./use-line";

interface QuickAddProps {
  filter: Filter;
  input: RefObject<HTMLInputElement | null>;
  focus: boolean;
  /** Shows a task that is out of sight. */
  onShow: (taskId: string) => void;
  /** Asks about pasted lines, once it is loaded; until then they are one line. */
  question: ComponentType<SeveralLinesProps> | undefined;
}

/** The new-task field; it keeps the focus for the next task. */
export function QuickAdd(props: QuickAddProps) {
  const { filter, input, focus, onShow, question: Question } = props;
  const { tasks } = useTexts();
  const { drafts, notices } = useWorkspace();
  const { add, addSeveral } = useAdditions();
  const line = useLine(useStore(drafts.newTitle), inherited(filter, today()));
  const [tooLong, setTooLong] = useState(false);
  const [pasted, setPasted] = useState<{ lines: readonly Line[]; all: number; before: string }>();
  const pasting = useRef({ text: "", before: "" });

  // On mount only: a closing editor returns the focus to where it came from.
  const [first] = useState(focus);
  useEffect(() => {
    if (first) {
      input.current?.focus();
    }
  }, [input, first]);

  function write(text: string) {
    if (input.current) {
      input.current.value = text;
    }
    drafts.keepNewTitle(text);
    line.begin();
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const content = line.content(input.current?.value ?? "");
    if (!content.title) {
      return;
    }
    const long = codePoints(content.title) > MOST_IN_TITLE;
    setTooLong(long);
    if (!long) {
      announceIfHidden(add(content));
      write("");
    }
    input.current?.focus();
  }

  /** Announces a task that the current filter hides. */
  function announceIfHidden(task: Task) {
    const hidden = !belongs(task, filter, today()) || !mentions(task, filter.q);
    if (hidden || filter.sort !== "newest") {
      notices.notify({
        id: "added",
        about: task.id,
        alert: false,
        text: hidden ? tasks.hidden(task.title) : tasks.addedBelow(task.title),
        action: { label: tasks.showAll, run: () => onShow(task.id) },
        lasts: UNDO_TIME,
      });
    }
  }

  /** The browser pastes several lines as one, which stays unless the user wants them split. */
  function onChange({ target, nativeEvent }: React.ChangeEvent<HTMLInputElement>) {
    drafts.keepNewTitle(target.value);
    line.change(target.value);
    const lines = linesOf(pasting.current.text);
    if (
      Question &&
      lines.length &&
      nativeEvent instanceof InputEvent &&
      /Paste/.test(nativeEvent.inputType)
    ) {
      const contents = lines
        .slice(0, MOST_LINES)
        .map((text, number) => ({ number, ...line.read(text) }));
      setPasted({ lines: contents, all: lines.length, before: pasting.current.before });
    }
    pasting.current.text = "";
  }

  return (
    <form onSubmit={submit} className="grid gap-1 print:hidden">
      <div className="flex flex-wrap gap-2">
        <input
          ref={input}
          aria-label={tasks.newTask}
          aria-invalid={tooLong || undefined}
          aria-describedby="new-task-fault"
          placeholder={tasks.newTask}
          dir="auto"
          autoComplete="off"
          defaultValue={drafts.newTitle.get()}
          onFocus={line.load}
          onPaste={({ clipboardData, currentTarget: { value } }) => {
            pasting.current = { text: clipboardData.getData("text/plain"), before: value };
          }}
          onChange={onChange}
          enterKeyHint="done"
          className={`${CONTROL} w-auto grow basis-40`}
        />
        <Button type="submit" look="primary">
          {tasks.add}
        </Button>
      </div>
      <Chips
        chips={line.chips.map((chip) => ({
          ...chip,
          onRemove: () => {
            chip.onRemove();
            input.current?.focus();
          },
        }))}
      />
      <p role="status" className="sr-only">
        {line.said}
      </p>
      <p id="new-task-fault" role="alert" className="text-sm text-alert empty:hidden">
        {tooLong && tasks.tooLong(MOST_IN_TITLE)}
      </p>
      {pasted && Question && (
        <Question
          lines={pasted.lines}
          all={pasted.all}
          onKeep={() => setPasted(undefined)}
          onAdd={() => {
            addSeveral(pasted.lines);
            write(pasted.before);
            setPasted(undefined);
          }}
        />
      )}
    </form>
  );
}
