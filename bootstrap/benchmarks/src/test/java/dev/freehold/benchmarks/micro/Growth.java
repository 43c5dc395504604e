package dev.freehold.benchmarks.micro;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a page of 100 costs while the table grows: page 1 and page 100 of one user who has 10,000 tasks and more. The tables
 * are filled first and then read in turns, so that a machine that grows slower does not look like a table that does.
 */
final class Growth {
    private static final int TASKS_EACH = 10_100;
    private static final int ROUNDS = 5;

    private Growth() {}

    /**
     * Prints a line for each size of the table in each round; the first round warms up and is not printed.
     *
     * @param arguments how many users have so many tasks, a table for each number; 1, 100 and 1,000 if not given
     */
    public static void main(String[] arguments) throws IOException {
        int[] users = arguments.length > 0
                ? Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray()
                : new int[] {1, 100, 1_000};
        List<GrownTable> tables = new ArrayList<>();
        try {
            for (int many : users) {
                tables.add(GrownTable.of(many, TASKS_EACH));
            }
            tables.forEach(GrownTable::read);
            for (int round = 1; round <= ROUNDS; round++) {
                for (GrownTable table : tables) {
                    System.out.printf("round %d  %s%n", round, table.read());
                }
            }
        } finally {
            for (GrownTable table : tables) {
                table.close();
            }
        }
    }
}
