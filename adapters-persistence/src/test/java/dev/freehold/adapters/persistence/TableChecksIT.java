package dev.freehold.adapters.persistence;

import static dev.freehold.testkit.Samples.owner;
import static dev.freehold.testkit.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.adapters.persistence.Database.Connections;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.domain.access.Owner;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check constraints of the tables, the last fence against rows that the domain does not allow. */
@ExtendWith(Database.class)
class TableChecksIT {
    private static final String ADDED_LATER =
            "contype = 'c' and conrelid in ('task'::regclass, 'idempotency_key'::regclass)"
                    + " and conname ~ '(readable|stripped|visible|length|known|nil)$'";

    private final Owner ada = owner("ada");
    private final Connections connections;

    TableChecksIT(Connections connections) {
        this.connections = connections;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            task | user_id | '..' | task_user_id_readable
            task | user_id | 'a/b' | task_user_id_readable
            task | id | '00000000-0000-0000-0000-000000000000' | task_id_not_nil
            task | title | ' x' | task_title_stripped
            task | created_at | '-infinity' | task_moments_readable
            task | updated_at | 'infinity' | task_moments_readable
            task | updated_at | '10000-01-01 00:00:00Z' | task_moments_readable
            idempotency_key | user_id | '' | idempotency_key_user_id_length
            idempotency_key | user_id | repeat('x', 256) | idempotency_key_user_id_length
            idempotency_key | user_id | '.' | idempotency_key_user_id_readable
            idempotency_key | user_id | 'a;b' | idempotency_key_user_id_readable
            idempotency_key | key | 'a b' | idempotency_key_key_visible
            idempotency_key | used_at | '-infinity' | idempotency_key_used_at_readable
            idempotency_key | used_at | 'infinity' | idempotency_key_used_at_readable
            idempotency_key | task_id | '00000000-0000-0000-0000-000000000000' | idempotency_key_task_id_not_nil
            idempotency_key | title | '' | idempotency_key_title_length
            idempotency_key | title | repeat('x', 501) | idempotency_key_title_length
            idempotency_key | title | 'x ' | idempotency_key_title_stripped
            idempotency_key | description | repeat('x', 5001) | idempotency_key_description_length
            idempotency_key | priority | 3 | idempotency_key_priority_known
            idempotency_key | priority | -1 | idempotency_key_priority_known
            idempotency_key | due_date | '10000-01-01' | idempotency_key_due_date_readable
            idempotency_key | due_date | '0001-12-31 BC' | idempotency_key_due_date_readable""")
    void refuse(String table, String column, String value, String check) {
        connections.repository().addOnce(ada, task(ada, 1, "a task"), new IdempotencyKey("key", "request"));

        assertThatThrownBy(() -> connections.root().execute("update %s set %s = %s".formatted(table, column, value)))
                .hasMessageContaining(check);
    }

    @Test
    void hold_for_the_rows_that_were_there_before_them_too() {
        assertThat(names("convalidated")).hasSize(14).isEqualTo(names("true"));
    }

    private List<String> names(String condition) {
        return connections
                .root()
                .fetch("select conname from pg_constraint where %s and %s order by 1".formatted(ADDED_LATER, condition))
                .getValues("conname", String.class);
    }
}
