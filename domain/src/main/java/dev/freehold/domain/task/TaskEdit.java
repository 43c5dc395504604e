package dev.freehold.domain.task;

import java.util.Optional;

/** An edit of a task; members that it does not name keep their values. */
public sealed interface TaskEdit {

    /** Applies this edit to the content. */
    TaskContent applyTo(TaskContent content);

    /** Replaces everything. */
    record Rewrite(TaskContent newContent) implements TaskEdit {
        @Override
        public TaskContent applyTo(TaskContent content) {
            return newContent;
        }
    }

    /** Changes the title. */
    record Retitle(Title title) implements TaskEdit {
        @Override
        public TaskContent applyTo(TaskContent content) {
            return new TaskContent(
                    title, content.description(), content.completed(), content.priority(), content.dueDate());
        }
    }

    /** Changes the description, or removes it. */
    record Describe(Optional<Description> description) implements TaskEdit {
        @Override
        public TaskContent applyTo(TaskContent content) {
            return new TaskContent(
                    content.title(), description, content.completed(), content.priority(), content.dueDate());
        }
    }

    /** Marks the task as completed or open. */
    record Mark(boolean completed) implements TaskEdit {
        @Override
        public TaskContent applyTo(TaskContent content) {
            return new TaskContent(
                    content.title(), content.description(), completed, content.priority(), content.dueDate());
        }
    }

    /** Changes the priority. */
    record Prioritise(Priority priority) implements TaskEdit {
        @Override
        public TaskContent applyTo(TaskContent content) {
            return new TaskContent(
                    content.title(), content.description(), content.completed(), priority, content.dueDate());
        }
    }

    /** Changes the due date, or removes it. */
    record Schedule(Optional<DueDate> dueDate) implements TaskEdit {
        @Override
        public TaskContent applyTo(TaskContent content) {
            return new TaskContent(
                    content.title(), content.description(), content.completed(), content.priority(), dueDate);
        }
    }
}
