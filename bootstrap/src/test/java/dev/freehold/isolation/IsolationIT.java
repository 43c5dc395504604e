package dev.freehold.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.evidence.EvidenceData;
import dev.freehold.fixture.PackagedService;
import dev.freehold.isolation.Cell.WhichTask;
import dev.freehold.isolation.Cell.WhosePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Bob tries every request on Ada's data, against the packaged jar in a hostile environment. */
@Tag("proof")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationIT {
    private static final String LIST = "/api/users/{user_id}/tasks";
    private static final String TASK = LIST + "/{task_id}";
    private static final String USER = "/api/users/{user_id}";
    private static final Set<String> OF_LIST = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final Set<String> OF_TASK = Set.of("GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS");

    private List<Cell> cells;

    @BeforeAll
    void bob_tries_everything_on_ada(@TempDir Path directory) throws IOException {
        try (PackagedService service =
                PackagedService.start(directory, needed -> HostileEnvironment.around(needed, directory))) {
            cells = new IsolationMatrix(service).cells();
        }
        EvidenceData.write("matrix", cells);
    }

    @Test
    void the_composition_used_to_remove_fences_gives_the_same_answers(@TempDir Path directory) throws IOException {
        try (FencedService service = FencedService.without(EnumSet.noneOf(Fence.class), directory)) {
            assertThat(new IsolationMatrix(service).cells()).isEqualTo(cells);
        }
    }

    @Test
    void covers_every_route_with_every_method_token_path_and_task() {
        assertThat(cells.stream().map(Cell::route).distinct()).contains(LIST, TASK, USER);
        assertThat(cells).hasSizeGreaterThanOrEqualTo((2 + 4) * 8 * IsolationTokens.values().length * 3);
    }

    @Test
    void nothing_of_adas_is_disclosed_or_changed() {
        assertThat(cells)
                .allSatisfy(cell -> assertThat(cell.leaks()).as(cell.sent()).isEmpty());
    }

    @Test
    void every_answer_has_the_status_of_the_contract() {
        assertThat(cells)
                .allSatisfy(cell -> expected(cell)
                        .ifPresentOrElse(
                                status -> assertThat(cell.status())
                                        .as(cell.sent())
                                        .isEqualTo(status),
                                () -> assertThat(cell.status()).as(cell.sent()).isLessThan(500)));
    }

    @Test
    void another_users_task_gives_the_same_answer_as_a_missing_one() {
        Map<String, Cell> bySent = cells.stream().collect(Collectors.toMap(Cell::sent, Function.identity()));
        List<Cell> ofAnother =
                cells.stream().filter(cell -> cell.task() == WhichTask.ANOTHERS).toList();

        assertThat(ofAnother).hasSizeGreaterThan(200).allSatisfy(cell -> {
            Cell noSuch = bySent.get(new Cell(
                            cell.route(), cell.method(), cell.token(), cell.path(), WhichTask.NO_SUCH, 0, "", List.of())
                    .sent());
            assertThat(cell.answer()).as(cell.sent()).isEqualTo(noSuch.answer());
        });
    }

    /** Empty for a route that is not in the contract yet, which only has to meet the general rules. */
    private static Optional<Integer> expected(Cell cell) {
        if (!cell.token().isGood()) {
            return Optional.of(401);
        }
        if (cell.token() == IsolationTokens.ANOTHER_USERS || cell.path() != WhosePath.OWN) {
            return Optional.of(403);
        }
        return switch (cell.route()) {
            case LIST -> Optional.of(OF_LIST.contains(cell.method()) ? ofList(cell.method()) : 405);
            case USER -> Optional.of(Set.of("DELETE", "OPTIONS").contains(cell.method()) ? 204 : 405);
            case TASK -> Optional.of(OF_TASK.contains(cell.method()) ? ofTask(cell) : 405);
            default -> Optional.empty();
        };
    }

    private static int ofList(String method) {
        return switch (method) {
            case "POST" -> 201;
            case "OPTIONS" -> 204;
            default -> 200;
        };
    }

    private static int ofTask(Cell cell) {
        if (cell.method().equals("OPTIONS")) {
            return 204;
        }
        if (cell.task() != WhichTask.OWN) {
            return 404;
        }
        return cell.method().equals("DELETE") ? 204 : 200;
    }
}
