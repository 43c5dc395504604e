package dev.freehold.adapters.persistence;

import static dev.freehold.adapters.persistence.generated.Tables.TASK;
import static dev.freehold.testkit.Samples.owner;
import static dev.freehold.testkit.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.freehold.adapters.persistence.Database.Connections;
import dev.freehold.adapters.persistence.checks.DatabaseChecks;
import dev.freehold.adapters.persistence.limits.Deadline;
import dev.freehold.adapters.persistence.limits.DeadlineTimer;
import dev.freehold.adapters.persistence.transaction.AnyStatement;
import dev.freehold.adapters.persistence.transaction.ApiConnections;
import dev.freehold.adapters.persistence.transaction.OwnerSetting;
import dev.freehold.adapters.persistence.transaction.OwnerTransactions;
import dev.freehold.adapters.persistence.transaction.SqlStatement;
import dev.freehold.domain.access.Owner;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the owner's name stays with the statements, whatever their parameters are and however often they were sent. */
@ExtendWith(Database.class)
class BindsIT {
    private static final int TIMES = 12;

    private final Owner ada = owner("ada");
    private final Owner bob = owner("bob");
    private final Connections connections;

    BindsIT(Connections connections) {
        this.connections = connections;
    }

    @BeforeEach
    void ada_has_a_task() {
        connections.repository().add(ada, task(ada, 1, "of Ada"));
    }

    /** All of them true of Ada's task. */
    private static List<Condition> conditions() {
        return List.of(
                DSL.condition("cast({0} as text) is null", DSL.val(null, SQLDataType.OTHER)),
                DSL.condition("cast({0} as date) is null", DSL.val((LocalDate) null)),
                DSL.val((Instant) null, SQLDataType.INSTANT).isNull(),
                DSL.val((String) null).isNull(),
                DSL.val((UUID) null).isNull(),
                TASK.DUE_DATE.lt(LocalDate.of(900, 2, 28)).or(TASK.DUE_DATE.isNull()),
                TASK.CREATED_AT.gt(Instant.parse("2000-01-01T00:00:00Z")),
                TASK.ID.eq(task(owner("ada"), 1, "of Ada").id().value()),
                TASK.TITLE.eq("of Ada"),
                TASK.PRIORITY.eq((short) 1),
                TASK.REVISION.eq(1L),
                TASK.COMPLETED.eq(false),
                TASK.TITLE.eq(DSL.any(DSL.val(new String[] {"of Ada", "?"}))),
                DSL.val(1.5).gt(1.0),
                DSL.val(new byte[] {1}).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void every_type_of_parameter_keeps_the_name_with_the_statement(int threshold) {
        try (HikariDataSource source = pool(connections.server().getPort(), threshold, 1)) {
            everyTypeTwelveTimes(source);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void behind_a_pooler_in_transaction_mode_too(int threshold, @TempDir Path directory) throws Exception {
        if (PgBouncer.program().isEmpty()) {
            System.out.println("No pgbouncer on this machine: the statements are not tried behind one");
        }
        assumeTrue(PgBouncer.program().isPresent());
        try (PgBouncer pooler = PgBouncer.before(
                        connections.server().getPort(), PgBouncer.program().orElseThrow(), directory, 3);
                HikariDataSource source = pool(pooler.port(), threshold, 6);
                ExecutorService clients = Executors.newFixedThreadPool(6)) {
            assertThat(DatabaseChecks.run(source).pooled()).isTrue();
            List<Future<?>> all = new ArrayList<>();
            for (int client = 0; client < 6; client++) {
                all.add(clients.submit(() -> everyTypeTwelveTimes(source)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private void everyTypeTwelveTimes(HikariDataSource source) {
        DSLContext sql = DSL.using(SQLDialect.POSTGRES);
        OwnerTransactions statements = new OwnerTransactions(
                new ApiConnections(source, !DatabaseChecks.run(source).pooled()),
                Database.DISTRIBUTED ? OwnerSetting.COMMAND : OwnerSetting.FUNCTION,
                new DeadlineTimer());
        for (Condition condition : conditions()) {
            for (int time = 0; time < TIMES; time++) {
                for (Owner owner : List.of(ada, bob)) {
                    SqlStatement<String> step = AnyStatement.of(
                            sql.select(TASK.USER_ID).from(TASK).where(condition), row -> row.getString(1));
                    assertThat(statements
                                    .run(owner, Deadline.ofOneCall(), step)
                                    .of(step)
                                    .rows())
                            .as("%s, time %d", condition, time)
                            .isEqualTo(owner.equals(ada) ? List.of("ada") : List.of());
                }
            }
        }
    }

    private static HikariDataSource pool(int port, int threshold, int connections) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl("jdbc:postgresql://127.0.0.1:%d/freehold?prepareThreshold=%d".formatted(port, threshold));
        pool.setUsername("freehold_api");
        pool.setMaximumPoolSize(connections);
        return new HikariDataSource(pool);
    }
}
