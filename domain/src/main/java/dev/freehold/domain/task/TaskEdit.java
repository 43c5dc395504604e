package dev.freehold.domain.task;

import java.util.Optional;

/** One change that an owner wants made, and no more: what it does not name stays. */
public sealed interface TaskEdit {

    /** The content with this change made. */
    TaskContent applyTo(TaskContent content);

    /** Gives the task another title. */
    record Retitle(Title title) implements TaskEdit {
        @Override
        public TaskContent applyTo(TaskContent content) {
            return new TaskContent(
                    title, content.description(), content.completed(), content.priority(), content.dueDate());
        }
    }

    /** Gives the task another description, or takes it away. */
    record Describe(Optional<Description> description) implements TaskEdit {
        @Override
        public TaskContent applyTo(TaskContent content) {
            return new TaskContent(
                    content.title(), description, content.completed(), content.priority(), content.dueDate());
        }
    }

    /** Marks the task as done or as open. */
    record Mark(boolean completed) implements TaskEdit {
        @Override
        public TaskContent applyTo(TaskContent content) {
            return new TaskContent(
                    content.title(), content.description(), completed, content.priority(), content.dueDate());
        }
    }

    /** Says anew how much the task matters. */
    record Prioritise(Priority priority) implements TaskEdit {
        @Override
        public TaskContent applyTo(TaskContent content) {
            return new TaskContent(
                    content.title(), content.description(), content.completed(), priority, content.dueDate());
        }
    }

    /** Sets another day, or none. */
    record Schedule(Optional<DueDate> dueDate) implements TaskEdit {
        @Override
        public TaskContent applyTo(TaskContent content) {
            return new TaskContent(
                    content.title(), content.description(), content.completed(), content.priority(), dueDate);
        }
    }
}
