import { type FormEvent, type RefObject, useEffect } from "react";
import { useTexts } from "../i18n/texts";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { failureText, faultsOfField } from "./failure-text";
import { useAddTask } from "./queries";

interface QuickAddProps {
  userId: string;
  input: RefObject<HTMLInputElement | null>;
}

/** One line to write a task down; the focus stays in it for the next one. */
export function QuickAdd({ userId, input }: QuickAddProps) {
  const texts = useTexts();
  const add = useAddTask(userId);

  useEffect(() => input.current?.focus(), [input]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const field = input.current;
    const typed = field?.value ?? "";
    if (!field || !typed.trim() || add.isPending) {
      return;
    }
    add.mutate(typed, {
      // What was typed meanwhile is the next task.
      onSuccess: () => {
        field.value = field.value === typed ? "" : field.value;
      },
    });
    field.focus();
  }

  return (
    <div className="grid gap-2">
      <form onSubmit={submit} className="flex flex-wrap gap-2">
        <input
          ref={input}
          aria-label={texts.tasks.newTask}
          placeholder={texts.tasks.newTask}
          dir="auto"
          autoComplete="off"
          enterKeyHint="done"
          className="min-h-11 min-w-0 grow basis-40 rounded-lg border border-line bg-card px-3 placeholder:text-quiet"
        />
        <Button type="submit" look="primary">
          {texts.tasks.add}
        </Button>
      </form>
      {add.isError && (
        <Banner>
          {[failureText(add.error, texts), ...faultsOfField(add.error, "title")].join(" ")}
        </Banner>
      )}
    </div>
  );
}
