package dev.freehold.adapters.persistence.task;

import dev.freehold.domain.task.Task;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

/**
 * A row that was read. The checks of the table keep out what the domain does not allow; if somebody drops them, a user must not
 * lose the whole list because of one row.
 */
sealed interface TaskRow {

    /** A row that is a task. */
    record Valid(Task task) implements TaskRow {}

    /**
     * A row that breaks a rule of the domain.
     *
     * @param id of the task
     * @param reason which rule; never what the row says
     */
    record Invalid(String id, String reason) implements TaskRow {}

    /** The tasks in the rows. The other rows are logged, in one line. */
    static List<Task> tasks(List<TaskRow> rows) {
        List<Task> tasks = new ArrayList<>(rows.size());
        List<Invalid> invalid = new ArrayList<>();
        for (TaskRow row : rows) {
            switch (row) {
                case Valid(Task task) -> tasks.add(task);
                case Invalid broken -> invalid.add(broken);
            }
        }
        if (!invalid.isEmpty()) {
            System.getLogger(TaskRow.class.getName())
                    .log(
                            Level.ERROR,
                            "Rows left out because they break a rule of the domain: {0}. The first is task {1}: {2}",
                            invalid.size(),
                            invalid.getFirst().id(),
                            invalid.getFirst().reason());
        }
        return tasks;
    }
}
