package dev.freehold.adapters.web.task;

import dev.freehold.adapters.web.http.QueryString;
import dev.freehold.adapters.web.problem.Validated;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.SearchText;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskPosition;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Priority;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A request for one page of the list.
 *
 * @param owner whose list
 * @param parameters as they were sent
 * @param query what they mean
 */
record TaskListRequest(Owner owner, QueryString parameters, TaskQuery query) {
    private static final Set<String> KNOWN =
            Set.of("completed", "priority", "due_before", "due_after", "q", "sort", "limit", "cursor", "count");

    static Validated<TaskListRequest> read(Owner owner, HttpServletRequest request, Cursor cursors) {
        QueryString parameters = QueryString.of(request);
        Validated<TaskFilter> filter = filter(parameters);
        Validated<TaskOrder> order =
                parameters.one("sort", WireNames::order).map(sort -> sort.orElse(TaskOrder.NEWEST_FIRST));
        Validated<Integer> limit = parameters
                .one("limit", text -> QueryString.number(text, 1, TaskQuery.MAX_LIMIT))
                .map(number -> number.orElse(TaskQuery.DEFAULT_LIMIT));
        Validated<Boolean> counted = parameters.one("count", WireNames::flag).map(count -> count.orElse(false));
        Validated<Optional<String>> cursor = parameters.one("cursor", text -> text);
        Validated<Optional<TaskPosition>> after = filter.flatMap(known ->
                order.flatMap(by -> parameters.one("cursor", text -> cursors.read(text, owner, known, by))));
        return Validated.all(
                List.of(parameters.onlyKnown(KNOWN), filter, order, limit, counted, cursor, after),
                () -> new TaskListRequest(
                        owner,
                        parameters,
                        new TaskQuery(filter.get(), order.get(), limit.get(), after.get(), counted.get())));
    }

    private static Validated<TaskFilter> filter(QueryString parameters) {
        Validated<Optional<Boolean>> completed = parameters.one("completed", WireNames::flag);
        Validated<List<Priority>> priorities = parameters.all("priority", WireNames::priority);
        Validated<Optional<DueDate>> dueBefore = parameters.one("due_before", DueDate::parse);
        Validated<Optional<DueDate>> dueAfter = parameters.one("due_after", DueDate::parse);
        Validated<Optional<SearchText>> text = parameters.one("q", SearchText::new);
        return Validated.all(
                List.of(completed, priorities, dueBefore, dueAfter, text),
                () -> new TaskFilter(
                        completed.get(), Set.copyOf(priorities.get()), dueBefore.get(), dueAfter.get(), text.get()));
    }

    /** The query string of the page that begins at that position. */
    String next(TaskPosition position, Cursor cursors) {
        return parameters.with("cursor", cursors.write(owner, query.filter(), query.order(), position));
    }
}
