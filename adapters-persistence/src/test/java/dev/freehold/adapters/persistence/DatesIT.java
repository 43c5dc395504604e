package dev.freehold.adapters.persistence;

import static dev.freehold.testkit.Samples.NOON;
import static dev.freehold.testkit.Samples.id;
import static dev.freehold.testkit.Samples.owner;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.freehold.adapters.persistence.Database.Connections;
import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a date comes back as it went, in every zone: the old calendar of java.util has no say. */
@ExtendWith(Database.class)
class DatesIT {
    private final Owner ada = owner("ada");
    private final Connections connections;

    DatesIT(Connections connections) {
        this.connections = connections;
    }

    private static List<LocalDate> days() {
        Stream<LocalDate> centuries = Stream.iterate(100, year -> year <= 9900, year -> year + 100)
                .flatMap(year ->
                        Stream.of(LocalDate.of(year, 2, 26), LocalDate.of(year, 2, 28), LocalDate.of(year, 3, 1)));
        Stream<LocalDate> change = LocalDate.of(1582, 10, 4).datesUntil(LocalDate.of(1582, 10, 16));
        return Stream.of(centuries, change, Stream.of(DueDate.EARLIEST, DueDate.LATEST, LocalDate.of(2011, 12, 30)))
                .flatMap(days -> days)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"UTC, Asia/Kathmandu", "America/Los_Angeles, UTC", "Pacific/Apia, Asia/Karachi"})
    void every_date_comes_back_as_it_went_however_often_it_is_read(String ours, String theirs) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(ours));
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(connections.as("freehold_api"));
        pool.setConnectionInitSql("set timezone = '" + theirs + "'");
        pool.setMaximumPoolSize(2);
        try (HikariDataSource source = new HikariDataSource(pool)) {
            TaskRepository repository = PersistenceAdapter.repository(source);
            List<Task> tasks = new ArrayList<>();
            for (LocalDate day : days()) {
                Task task = due(tasks.size() + 1, day);
                repository.addOnce(ada, task, new IdempotencyKey("key" + tasks.size(), "request"));
                tasks.add(task);
            }
            for (int time = 0; time < 12; time++) {
                TaskOrder newest = TaskOrder.NEWEST_FIRST;
                List<Task> found = new ArrayList<>();
                TaskQuery query = new TaskQuery(TaskFilter.ALL, newest, 200, Optional.empty(), false);
                Optional<dev.freehold.domain.listing.TaskPosition> next;
                do {
                    var page = repository.list(ada, query);
                    found.addAll(page.tasks());
                    next = page.next();
                    query = new TaskQuery(TaskFilter.ALL, newest, 200, next, false);
                } while (next.isPresent());
                assertThat(found.reversed()).isEqualTo(tasks);
            }
            for (int number = 0; number < tasks.size(); number++) {
                assertThat(repository.addOnce(
                                ada, due(9_999, LocalDate.EPOCH), new IdempotencyKey("key" + number, "request")))
                        .isEqualTo(new Creation.Repeated(tasks.get(number)));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private Task due(int number, LocalDate day) {
        TaskContent content =
                new TaskContent(new Title("due"), Optional.empty(), false, Priority.LOW, Optional.of(new DueDate(day)));
        return Task.create(id(number), ada, content, NOON);
    }
}
