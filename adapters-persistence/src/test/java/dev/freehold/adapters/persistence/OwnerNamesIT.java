package dev.freehold.adapters.persistence;

import static dev.freehold.testkit.Samples.owner;
import static dev.freehold.testkit.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.adapters.persistence.Database.Connections;
import dev.freehold.adapters.persistence.transaction.ApiConnections;
import dev.freehold.adapters.persistence.transaction.OwnerSetting;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Task;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However the owner's name is sent, what is in it stays a name: nothing in it is read as SQL, and no two are one. */
@ExtendWith(Database.class)
class OwnerNamesIT {
    private static final List<String> NAMES = List.of(
            "ada",
            "Ada",
            "o'neil",
            "o''neil",
            "'",
            "''",
            "\"ada\"",
            "$$",
            "$1",
            "a?b",
            "ada?",
            "' or true --",
            "ada'--",
            ":ada",
            "{0}",
            "{ada}",
            "default",
            "null",
            "علی",
            "😀",
            "e\u0301",
            "\u00e9",
            "a b",
            " ada",
            "ada ",
            "E'ada'",
            "U&'ada'");

    private final Connections connections;

    OwnerNamesIT(Connections connections) {
        this.connections = connections;
    }

    @ParameterizedTest
    @EnumSource
    void every_owner_finds_what_is_theirs_and_nothing_else(OwnerSetting setting) {
        TaskRepository repository = PersistenceAdapter.repository(new ApiConnections(connections.api(), true), setting);
        NAMES.forEach(name -> repository.add(owner(name), task(owner(name), 1, "of <" + name + ">")));

        // Twice over, for by then the driver and the database know the statements by name.
        for (int round = 0; round < 2 * 6; round++) {
            assertThat(NAMES)
                    .allSatisfy(name ->
                            assertThat(titlesOf(repository, owner(name))).containsExactly("of <" + name + ">"));
        }
    }

    private static List<String> titlesOf(TaskRepository repository, Owner owner) {
        return repository
                .list(owner, new TaskQuery(TaskFilter.ALL, TaskOrder.NEWEST_FIRST, 100, Optional.empty(), false))
                .tasks()
                .stream()
                .map((Task task) -> task.content().title().value())
                .toList();
    }

    @Test
    void a_name_in_a_text_is_quoted_whatever_a_string_means_there() {
        assertThat(OwnerSetting.quoted("o'neil")).isEqualTo("'o''neil'");
        assertThat(OwnerSetting.quoted("a\\'b")).isEqualTo(" E'a\\\\''b'");
    }
}
