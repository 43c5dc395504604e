package dev.freehold.adapters.persistence.task;

import static dev.freehold.testkit.Samples.owner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.adapters.persistence.Database.Connections;
import dev.freehold.adapters.persistence.limits.Deadline;
import dev.freehold.adapters.persistence.transaction.SqlStatement;
import dev.freehold.adapters.persistence.transaction.SqlStatement.Plan;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.SortKey;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.listing.TaskPosition;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.TaskId;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How PostgreSQL answers lists with 200,000 tasks in the table: by the plan it says it has used, not by the time it took. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryPlansIT {
    private static final Pattern BLOCKS = Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");

    private final Owner user = owner("user-7");
    private final Connections connections = Connections.open();

    @BeforeAll
    void ten_users_have_twenty_thousand_tasks_each() {
        DSLContext root = connections.root();
        root.execute("""
                insert into task (user_id, id, title, description, completed, priority, due_date, revision, created_at,
                  updated_at, title_folded, description_folded)
                select 'user-' || u, ('01990000-' || lpad(to_hex(n), 4, '0') || '-7000-8000-' || lpad(to_hex(u), 12, '0'))::uuid,
                  'task ' || md5(n::text || u), null, n % 4 = 0, n % 3,
                  case when n % 2 = 0 then date '2026-01-01' + n % 365 end, 1, t, t, 'task ' || md5(n::text || u), null
                from generate_series(1, 20000) n, generate_series(1, 10) u,
                  lateral (select timestamptz '2026-01-01 00:00:00Z' + n * interval '1 minute' + u * interval '1 ms' as t) x""");
        root.execute("vacuum analyze task");
    }

    @AfterAll
    void close() throws IOException {
        connections.close();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void an_unfiltered_list_is_planned_once_and_not_at_every_call(TaskOrder order) {
        TaskPosition deep = positionBehind(200, order);

        String first = plan(query(TaskFilter.ALL, order, Optional.empty()));
        String later = plan(query(TaskFilter.ALL, order, Optional.of(deep)));

        assertThat(first).contains("user_id = ($1)");
        assertThat(later).contains("user_id = ($1)");
    }

    @ParameterizedTest
    @MethodSource("filters")
    void a_filtered_list_is_planned_for_the_values_of_each_call(TaskFilter filter) {
        String plan = plan(query(filter, TaskOrder.NEWEST_FIRST, Optional.empty()));

        assertThat(plan).contains("user_id = 'user-7'");
    }

    private static Stream<TaskOrder> orders() {
        return Stream.of(SortKey.values())
                .flatMap(key -> Stream.of(new TaskOrder(key, false), new TaskOrder(key, true)));
    }

    private static Stream<TaskFilter> filters() {
        Optional<DueDate> day = Optional.of(new DueDate(LocalDate.of(2026, 1, 3)));
        Optional<DueDate> lastDay = Optional.of(new DueDate(LocalDate.of(2026, 12, 29)));
        return Stream.of(
                new TaskFilter(Optional.of(true), Set.of(), Optional.empty(), Optional.empty(), Optional.empty()),
                new TaskFilter(
                        Optional.empty(), Set.of(Priority.HIGH), Optional.empty(), Optional.empty(), Optional.empty()),
                new TaskFilter(Optional.empty(), Set.of(), day, Optional.empty(), Optional.empty()),
                new TaskFilter(Optional.empty(), Set.of(), Optional.empty(), lastDay, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void every_order_is_read_from_an_index_and_never_sorted_as_a_whole(TaskOrder order) {
        String plan = plan(query(TaskFilter.ALL, order, Optional.empty()));

        assertThat(plan).contains("Index").doesNotContain("Seq Scan").doesNotContain("->  Sort  (");
    }

    @ParameterizedTest
    @MethodSource("orders")
    void page_100_costs_what_page_1_costs(TaskOrder order) {
        TaskPosition deep = positionBehind(99 * 100, order);

        String first = plan(query(TaskFilter.ALL, order, Optional.empty()));
        String hundredth = plan(query(TaskFilter.ALL, order, Optional.of(deep)));

        assertThat(blocks(hundredth)).as(hundredth).isLessThanOrEqualTo(2 * blocks(first) + 20);
        assertThat(hundredth).doesNotContain("Seq Scan").doesNotContain("->  Sort  (");
    }

    @ParameterizedTest
    @MethodSource("filters")
    void every_filter_is_served_by_an_index(TaskFilter filter) {
        String plan = plan(query(filter, TaskOrder.NEWEST_FIRST, Optional.empty()));

        assertThat(plan).contains("Index").doesNotContain("Seq Scan");
    }

    @Test
    void one_task_is_found_by_its_key() {
        String plan = plan(new TaskStatements(DSL.using(SQLDialect.POSTGRES))
                .find(user, new TaskId(UUID.fromString("01990000-0007-7000-8000-000000000007"))));

        assertThat(plan).contains("_pkey").doesNotContain("Seq Scan");
        assertThat(blocks(plan)).isLessThan(10);
    }

    private TaskPosition positionBehind(int tasks, TaskOrder order) {
        Optional<TaskPosition> position = Optional.empty();
        for (int seen = 0; seen < tasks; seen += 200) {
            TaskPage page = connections
                    .repository()
                    .list(user, new TaskQuery(TaskFilter.ALL, order, Math.min(200, tasks - seen), position, false));
            position = page.next();
        }
        return position.orElseThrow();
    }

    private SqlStatement<TaskRow> query(TaskFilter filter, TaskOrder order, Optional<TaskPosition> after) {
        return new TaskListStatements(DSL.using(SQLDialect.POSTGRES))
                .rows(user, new TaskQuery(filter, order, 100, after, false), 101);
    }

    /** Of the statement as the driver sends it from the fifth time on: prepared, and then executed with its values. */
    private String plan(SqlStatement<TaskRow> query) {
        List<String> texts = List.of(query.sql().split("\\?", -1));
        String prepared = IntStream.range(1, texts.size())
                .mapToObj(parameter -> "$" + parameter + texts.get(parameter))
                .collect(Collectors.joining("", texts.getFirst(), ""));
        SqlStatement<String> prepare = statement(query.plan(), "prepare list as " + prepared);
        SqlStatement<String> explain = statement(
                query.plan(),
                "explain (analyze, buffers, timing off, summary off) execute list(%s)"
                        .formatted(literals(query, texts.size() - 1)));
        SqlStatement<String> deallocate = statement(query.plan(), "deallocate list");
        return String.join(
                "\n",
                connections
                        .statements()
                        .run(user, Deadline.ofOneCall(), prepare, explain, deallocate)
                        .of(explain)
                        .rows());
    }

    /** As the driver writes them. */
    private String literals(SqlStatement<TaskRow> query, int parameters) {
        try (Connection connection = connections.as("freehold_api").getConnection();
                PreparedStatement values =
                        connection.prepareStatement(String.join(", ", Collections.nCopies(parameters, "?")))) {
            query.values().bind(values, 1);
            return values.toString();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static SqlStatement<String> statement(Plan plan, String sql) {
        return new SqlStatement<>(plan, sql, (_, next) -> next, row -> row.getString(1));
    }

    private static int blocks(String plan) {
        Matcher blocks = BLOCKS.matcher(plan);
        assertThat(blocks.find()).as(plan).isTrue();
        return number(blocks.group(1)) + number(blocks.group(2));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
