package dev.freehold.adapters.web.task;

import dev.freehold.adapters.web.http.QueryString;
import dev.freehold.adapters.web.problem.Validation;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.SearchText;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskPosition;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Priority;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A request for one page of the list, as its query says it.
 *
 * @param owner whose list
 * @param parameters as they were sent
 * @param query what they mean
 */
record TaskListRequest(Owner owner, QueryString parameters, TaskQuery query) {
    private static final Set<String> KNOWN =
            Set.of("completed", "priority", "due_before", "due_after", "q", "sort", "limit", "cursor", "count");

    /** @throws InvalidRequest if any parameter is wrong */
    static TaskListRequest read(Owner owner, HttpServletRequest request, Cursor cursors) {
        Validation validation = new Validation();
        QueryString parameters = QueryString.of(request, validation);
        parameters.refuseUnknown(KNOWN, validation);
        TaskFilter filter = new TaskFilter(
                parameters.one("completed", validation, WireNames::truth),
                priorities(parameters, validation),
                parameters.one("due_before", validation, DueDate::parse),
                parameters.one("due_after", validation, DueDate::parse),
                parameters.one("q", validation, SearchText::new));
        TaskOrder order = parameters.one("sort", validation, WireNames::order).orElse(TaskOrder.NEWEST_FIRST);
        int limit = parameters
                .one("limit", validation, text -> QueryString.number(text, 1, TaskQuery.GREATEST_LIMIT))
                .orElse(TaskQuery.DEFAULT_LIMIT);
        boolean counted = parameters.one("count", validation, WireNames::truth).orElse(false);
        Optional<TaskPosition> after =
                parameters.one("cursor", validation, text -> cursors.read(text, owner, filter, order));
        validation.refuseIfAny();
        return new TaskListRequest(owner, parameters, new TaskQuery(filter, order, limit, after, counted));
    }

    /** The query of the page that begins at that position. */
    String next(TaskPosition position, Cursor cursors) {
        return parameters.with("cursor", cursors.write(owner, query.filter(), query.order(), position));
    }

    private static Set<Priority> priorities(QueryString parameters, Validation validation) {
        EnumSet<Priority> priorities = EnumSet.noneOf(Priority.class);
        parameters
                .all("priority")
                .forEach(word -> validation
                        .take("priority", () -> WireNames.priority(word))
                        .ifPresent(priorities::add));
        return priorities;
    }
}
