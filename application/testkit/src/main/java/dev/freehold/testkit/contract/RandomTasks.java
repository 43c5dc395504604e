package dev.freehold.testkit.contract;

import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.SearchText;
import dev.freehold.domain.listing.SortKey;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.task.Description;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.Revision;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.Title;
import dev.freehold.testkit.Samples;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Generates random tasks and queries, with many ties and text from all planes of Unicode. It favours characters for
 * which case folding and text order differ between implementations.
 */
public record RandomTasks(RandomGenerator random) {
    private static final List<String> TRICKY = List.of(
            "a",
            "A",
            "\u00e4",
            "\u00c4",
            "a\u0308",
            "\u00df",
            "\u1e9e",
            "SS",
            "\u0130",
            "\u0131",
            "i",
            "I",
            "k",
            "\u212a",
            "\u017f",
            "s",
            "\u03c3",
            "\u03c2",
            "\u03a3",
            "\u1fd3",
            "\u0390",
            "\ufb05",
            "\ufb06",
            "\u13a0",
            "\uab70",
            "\u0627",
            "\u067e",
            "%",
            "_",
            "\\",
            "'",
            "\"",
            "\n",
            "\t",
            "\uffff",
            "\ue000",
            "\ud83d\ude00",
            "\ud801\udc00",
            "\ud801\udc28",
            "\udbff\udfff",
            " ",
            "\u00a0",
            "\u200b");

    /** A random task of the owner, with an id derived from the number. */
    public Task task(Owner owner, int number) {
        Task created =
                Task.create(Samples.id(number), owner, content(), Samples.NOON.plusNanos(1_000L * random.nextInt(20)));
        return new Task(
                created.id(),
                created.owner(),
                created.content(),
                new Revision(1 + random.nextInt(3)),
                created.createdAt(),
                created.createdAt().plusNanos(1_000L * random.nextInt(20)));
    }

    /** Random content. */
    public TaskContent content() {
        return new TaskContent(
                new Title("t" + text(random.nextInt(4))),
                random.nextBoolean() ? Optional.empty() : Optional.of(new Description(text(random.nextInt(6)))),
                random.nextBoolean(),
                oneOf(Priority.values()),
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(day()));
    }

    /** A random filter, with each condition present or absent. */
    public TaskFilter filter() {
        return new TaskFilter(
                maybe(3).map(given -> random.nextBoolean()),
                maybe(3).map(given -> priorities()).orElseGet(Set::of),
                maybe(4).map(given -> day()),
                maybe(4).map(given -> day()),
                maybe(2).map(given -> new SearchText(text(1 + random.nextInt(2)))));
    }

    /** A random order. */
    public TaskOrder order() {
        return new TaskOrder(oneOf(SortKey.values()), random.nextBoolean());
    }

    private Optional<Boolean> maybe(int oneIn) {
        return random.nextInt(oneIn) == 0 ? Optional.of(true) : Optional.empty();
    }

    private Set<Priority> priorities() {
        EnumSet<Priority> chosen = EnumSet.of(oneOf(Priority.values()));
        chosen.add(oneOf(Priority.values()));
        return chosen;
    }

    private DueDate day() {
        return switch (random.nextInt(8)) {
            case 0 -> new DueDate(DueDate.EARLIEST);
            case 1 -> new DueDate(DueDate.LATEST);
            default -> new DueDate(LocalDate.of(2026, 11, 20).plusDays(random.nextInt(5)));
        };
    }

    private String text(int pieces) {
        return String.join(
                "", IntStream.range(0, pieces).mapToObj(piece -> piece()).toList());
    }

    private String piece() {
        return random.nextInt(4) == 0 ? Character.toString(anyCodePoint()) : TRICKY.get(random.nextInt(TRICKY.size()));
    }

    private int anyCodePoint() {
        int codePoint = random.nextInt(1, Character.MAX_CODE_POINT + 1);
        boolean surrogate = Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
        return surrogate ? 'x' : codePoint;
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
