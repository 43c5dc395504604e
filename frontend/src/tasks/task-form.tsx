import { type FormEvent, useEffect, useRef } from "react";
import { useTexts } from "../i18n/texts";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { changesIn } from "./edit";
import { failureText, faultsOfField } from "./failure-text";
import { useChangeTask } from "./queries";
import { PRIORITIES, type Task } from "./task";

/** The fields of a task; only what was changed is sent. */
export function TaskForm({ task, onClose }: { task: Task; onClose: () => void }) {
  const texts = useTexts();
  const { editor, tasks } = texts;
  const change = useChangeTask(task.user_id, task.id);
  const title = useRef<HTMLInputElement>(null);
  const faults = (field: string) => faultsOfField(change.error, field);

  useEffect(() => title.current?.focus(), []);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const changes = changesIn(new FormData(event.currentTarget), task);
    if (Object.keys(changes).length === 0) {
      onClose();
    } else if (!change.isPending) {
      change.mutate(changes, { onSuccess: onClose });
    }
  }

  return (
    <form onSubmit={submit} className="grid gap-4">
      <Field label={editor.taskTitle} faults={faults("title")}>
        {(control) => (
          <input
            {...control}
            ref={title}
            name="title"
            defaultValue={task.title}
            dir="auto"
            required
          />
        )}
      </Field>
      <Field label={editor.description} faults={faults("description")}>
        {(control) => (
          <textarea
            {...control}
            name="description"
            defaultValue={task.description ?? ""}
            dir="auto"
            rows={4}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={editor.priority} faults={faults("priority")}>
          {(control) => (
            <select {...control} name="priority" defaultValue={task.priority}>
              {PRIORITIES.map((priority) => (
                <option key={priority} value={priority}>
                  {tasks.priorities[priority]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={editor.dueDate} faults={faults("due_date")}>
          {(control) => (
            <input
              {...control}
              name="due_date"
              type="date"
              max="9999-12-31"
              defaultValue={task.due_date ?? ""}
            />
          )}
        </Field>
      </div>
      {change.isError && <Banner>{failureText(change.error, texts)}</Banner>}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{editor.cancel}</Button>
        <Button type="submit" look="primary" busy={change.isPending}>
          {editor.save}
        </Button>
      </div>
    </form>
  );
}
