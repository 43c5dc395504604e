package dev.freehold.adapters.persistence;

import static dev.freehold.testkit.Samples.owner;
import static dev.freehold.testkit.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.adapters.persistence.Database.Connections;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.access.UserId;
import dev.freehold.domain.listing.SortKey;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.listing.TaskPosition;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.Title;
import dev.freehold.testkit.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which rows may be there, which go, and how a migration gets at all of them. */
@ExtendWith(Database.class)
class KeptRowsIT {
    private final Owner ada = owner("ada");
    private final Connections connections;
    private final TaskRepository repository;

    KeptRowsIT(Connections connections) {
        this.connections = connections;
        this.repository = connections.repository();
    }

    @Test
    void old_answers_go_though_their_owner_never_comes_back() {
        repository.addOnce(ada, task(ada, 1, "old"), new IdempotencyKey("old", "request"));
        repository.addOnce(owner("bob"), task(owner("bob"), 1, "young"), new IdempotencyKey("young", "request"));
        connections
                .root()
                .execute(
                        "update idempotency_key set used_at = case key when 'old' then now() - interval '24 hours 31 minutes'"
                                + " else now() - interval '24 hours 1 minute' end");

        PersistenceAdapter.deleteExpiredKeys(connections.api());

        assertThat(connections.root().fetchValues("select key from idempotency_key"))
                .isEqualTo(List.of("young"));
    }

    @Test
    void however_many_they_are() {
        connections.root().execute("""
                insert into idempotency_key (user_id, key, request, used_at, task_id, title, completed, priority)
                select 'ada', 'key' || n, 'request', now() - interval '2 days', gen_random_uuid(), 'old', false, 1
                from generate_series(1, 2500) n""");

        PersistenceAdapter.deleteExpiredKeys(connections.api());

        assertThat(connections.root().fetchCount(DSL.table("idempotency_key"))).isZero();
    }

    @Test
    void an_erasure_takes_more_than_one_statement_removes() {
        connections.root().execute("""
                insert into task (user_id, id, title, completed, priority, revision, created_at, updated_at, title_folded)
                select 'ada', gen_random_uuid(), 'task', false, 1, 1, now(), now(), 'task'
                from generate_series(1, 4001) n""");

        repository.erase(ada);

        assertThat(connections.root().fetchCount(DSL.table("task"))).isZero();
    }

    @Test
    void nobody_but_the_api_may_ask_for_that() {
        connections.root().execute("drop role if exists passer_by");
        connections.root().execute("create role passer_by login");

        assertThatThrownBy(() -> DSL.using(connections.as("passer_by"), SQLDialect.POSTGRES)
                        .fetch("select forget_old_answers()"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_title_is_kept_if_the_domain_takes_it_and_as_it_takes_it() {
        assertAgree("task_title_stripped", "title", "chr(n) || 'x' || chr(n)", n -> {
            String text = Character.toString(n) + 'x' + Character.toString(n);
            if (!new Title(text).value().equals(text)) {
                throw new IllegalArgumentException();
            }
        });
    }

    @Test
    void a_user_is_one_whom_the_domain_can_name() {
        assertAgree("task_user_id_readable", "user_id", "'x' || chr(n)", n -> new UserId('x' + Character.toString(n)));
        assertAgree("idempotency_key_user_id_readable", "user_id", "chr(n)", n -> new UserId(Character.toString(n)));
    }

    @Test
    void a_key_is_visible_ascii() {
        assertAgree(
                "idempotency_key_key_visible",
                "key",
                "chr(n)",
                n -> new IdempotencyKey(Character.toString(n), "request"));
    }

    /** Asks the check and the domain about every character there is. */
    private void assertAgree(String check, String column, String value, Consumer<Integer> domain) {
        String condition = connections
                .root()
                .fetchSingle(
                        "select pg_get_expr(conbin, conrelid) from pg_constraint where conname = ? and conrelid in ('task'::regclass, 'idempotency_key'::regclass)",
                        check)
                .get(0, String.class);
        Set<Integer> refused = Set.copyOf(connections
                .root()
                .fetch(
                        "select n from (select n, (%s) collate \"C\" as %s from generate_series(1, 1114111) n where n not between 55296 and 57343) x where not (%s)"
                                .formatted(value, column, condition))
                .getValues("n", Integer.class));
        Set<Integer> refusedByDomain = IntStream.rangeClosed(1, 1_114_111)
                .filter(n -> n < 0xD800 || n > 0xDFFF)
                .filter(n -> {
                    try {
                        domain.accept(n);
                        return false;
                    } catch (IllegalArgumentException invalid) {
                        return true;
                    }
                })
                .boxed()
                .collect(Collectors.toSet());

        assertThat(refused).isEqualTo(refusedByDomain);
    }

    @Test
    void a_row_that_still_breaks_a_rule_does_not_take_the_others_with_it() {
        repository.add(ada, task(ada, 1, "good"));
        repository.add(ada, task(ada, 2, "bad"));

        withBrokenTitles("title = 'bad'", () -> {
            assertThat(list(TaskOrder.NEWEST_FIRST, 10).tasks()).containsExactly(task(ada, 1, "good"));
            assertThat(repository.find(ada, task(ada, 2, "bad").id())).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(SortKey.class)
    void pages_full_of_such_rows_hide_no_task_behind_them(SortKey key) {
        for (int number = 1; number <= 20; number++) {
            repository.add(ada, task(ada, number, "task " + (char) ('a' + number)));
        }
        List<Integer> good = List.of(1, 10, 20);

        withBrokenTitles("title not in ('task b', 'task k', 'task u')", () -> {
            for (boolean descending : List.of(true, false)) {
                List<Task> found = new ArrayList<>();
                Optional<TaskPosition> after = Optional.empty();
                do {
                    TaskPage page = repository.list(
                            ada, new TaskQuery(TaskFilter.ALL, new TaskOrder(key, descending), 2, after, true));
                    assertThat(page.total()).hasValue(20);
                    found.addAll(page.tasks());
                    after = page.next();
                } while (after.isPresent());

                assertThat(found)
                        .extracting(Task::id)
                        .containsExactlyInAnyOrderElementsOf(
                                good.stream().map(Samples::id).toList());
            }
        });
    }

    @Test
    void a_list_of_nothing_but_such_rows_is_empty() {
        for (int number = 1; number <= 7; number++) {
            repository.add(ada, task(ada, number, "bad"));
        }

        withBrokenTitles(
                "true",
                () -> assertThat(list(TaskOrder.NEWEST_FIRST, 2))
                        .isEqualTo(new TaskPage(List.of(), Optional.empty(), OptionalLong.empty())));
    }

    @Test
    void no_value_where_one_has_to_be_breaks_a_rule_too() {
        repository.add(ada, task(ada, 1, "good"));
        repository.add(ada, task(ada, 2, "bad"));
        DSLContext root = connections.root();
        root.execute("alter table task alter column updated_at drop not null");
        try {
            root.execute("update task set updated_at = null where title = 'bad'");

            assertThat(list(TaskOrder.NEWEST_FIRST, 10).tasks()).containsExactly(task(ada, 1, "good"));
        } finally {
            root.execute("truncate task");
            root.execute("alter table task alter column updated_at set not null");
        }
    }

    private TaskPage list(TaskOrder order, int limit) {
        return repository.list(ada, new TaskQuery(TaskFilter.ALL, order, limit, Optional.empty(), false));
    }

    /** As if somebody had dropped the check and written to those rows by hand. */
    private void withBrokenTitles(String where, Runnable test) {
        DSLContext root = connections.root();
        String rule = root.fetchSingle("select pg_get_constraintdef(oid) from pg_constraint"
                        + " where conname = 'task_title_stripped' and conrelid = 'task'::regclass")
                .get(0, String.class);
        root.execute("alter table task drop constraint task_title_stripped");
        try {
            root.execute("update task set title = '  ' where " + where);
            test.run();
        } finally {
            root.execute("truncate task");
            root.execute("alter table task add constraint task_title_stripped " + rule);
        }
    }

    @Test
    void a_migration_that_forgets_row_security_fails_and_one_by_the_recipe_changes_every_row() {
        repository.add(ada, task(ada, 1, "one"));
        repository.add(owner("bob"), task(owner("bob"), 1, "two"));
        DSLContext migrating = DSL.using(connections.as("freehold_owner"), SQLDialect.POSTGRES);

        assertThatThrownBy(() -> migrating.execute("update task set completed = true"))
                .hasMessageContaining("no owner is named");
        migrating.execute("""
                begin;
                alter table task no force row level security;
                update task set completed = true;
                alter table task force row level security;
                commit""");

        assertThat(connections.root().fetchCount(DSL.table("task"), DSL.condition("completed")))
                .isEqualTo(2);
        assertThat(PersistenceAdapter.repository(connections.api())).isNotNull();
    }
}
