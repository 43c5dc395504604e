package dev.freehold.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.evidence.EvidenceData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Removes fences: any one alone causes no leak, and the leaks found without several show that the matrix can detect
 * them.
 */
@Tag("proof")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FencesIT {
    private final List<Map<String, Object>> results = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void without_any_one_fence_nothing_leaks(Fence fence, @TempDir Path directory) throws IOException {
        assertThat(leaksWithout(EnumSet.of(fence), directory)).isEmpty();
    }

    /** The first two come before the permission is granted, the last two after. */
    private static List<Set<Fence>> fencesTogether() {
        return List.of(
                EnumSet.of(Fence.GATE, Fence.POLICY),
                EnumSet.of(Fence.STATEMENT, Fence.ROW_SECURITY),
                EnumSet.allOf(Fence.class));
    }

    @ParameterizedTest
    @MethodSource("fencesTogether")
    void without_both_fences_of_a_side_or_all_of_them_the_matrix_finds_leaks(Set<Fence> fences, @TempDir Path directory)
            throws IOException {
        assertThat(leaksWithout(fences, directory))
                .anySatisfy(cell -> assertThat(cell.leaks()).contains("Ada's text came back"))
                .anySatisfy(cell -> assertThat(cell.leaks()).contains("Ada's rows have changed"));
    }

    private List<Cell> leaksWithout(Set<Fence> fences, Path directory) throws IOException {
        try (FencedService service = FencedService.without(fences, directory)) {
            List<Cell> cells = new IsolationMatrix(service).cells();
            List<Cell> leaks =
                    cells.stream().filter(cell -> !cell.leaks().isEmpty()).toList();
            results.add(Map.of(
                    "away",
                    fences.stream().map(Fence::sentence).toList(),
                    "cells",
                    cells.size(),
                    "leaks",
                    leaks.size(),
                    "examples",
                    leaks.stream().limit(3).map(Cell::sent).toList()));
            return leaks;
        }
    }

    @AfterAll
    void store_for_the_report() {
        EvidenceData.write("fences", results);
    }
}
