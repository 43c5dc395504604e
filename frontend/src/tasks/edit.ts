import { PRIORITIES, type Task, type TaskChanges } from "./task";

/** The changes a filled-in form makes to a task; empty when it changes nothing. */
export function changesIn(form: FormData, task: Task): TaskChanges {
  const text = (name: string) => String(form.get(name) ?? "");
  const title = text("title");
  // A form sends line ends as CR LF; the task keeps those it was given.
  const description = text("description").replaceAll("\r\n", "\n") || null;
  const priority = PRIORITIES.find((each) => each === text("priority")) ?? task.priority;
  const due_date = text("due_date") || null;
  return {
    ...(title === task.title ? {} : { title }),
    ...(description === (task.description || null) ? {} : { description }),
    ...(priority === task.priority ? {} : { priority }),
    ...(due_date === task.due_date ? {} : { due_date }),
  };
}
