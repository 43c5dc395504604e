package dev.freehold.adapters.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.SearchText;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskPosition;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.TaskId;
import dev.freehold.domain.task.Title;
import dev.freehold.testkit.Samples;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients hold cursors for longer than a version runs: what was made by one must be read by the next. */
class CursorTest {
    private static final TaskId ID = TaskId.parseOrNil("0198c5a2-6f3b-7d21-9a54-3c0f8e7b1d42");
    private static final Owner ADA = Samples.owner("ada");
    private final Cursor cursors = new Cursor(List.of(
            new SecretKeySpec("a key for cursors, of 32 bytes or".getBytes(StandardCharsets.UTF_8), "HmacSHA256")));

    private static TaskPosition position(String sort) {
        return switch (sort.replace("-", "")) {
            case "due_date" -> new TaskPosition.ByDueDate(Optional.of(DueDate.parse("2027-04-01")), ID);
            case "priority" -> new TaskPosition.ByPriority(Priority.HIGH, ID);
            case "title" -> new TaskPosition.ByTitle(new Title("Water"), ID);
            default -> new TaskPosition.ByMoment(Instant.parse("2026-03-02T09:15:30.204113Z"), ID);
        };
    }

    private static TaskFilter filter(boolean everything) {
        return everything
                ? new TaskFilter(
                        Optional.of(true),
                        EnumSet.of(Priority.LOW, Priority.HIGH),
                        Optional.of(DueDate.parse("2027-05-01")),
                        Optional.of(DueDate.parse("2027-03-01")),
                        Optional.of(new SearchText("tulips")))
                : TaskFilter.ALL;
    }

    @ParameterizedTest
    @CsvSource({
        "due_date,false,3_9JvCNmTf_XAtm-QQsJEkXuhqXw1cuUd-GjB7oZFnAwMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDIyMDI3LTA0LTAx",
        "due_date,true,DpshJo-Uwgdi0WuvpJ1lmUOHurUhpfDb9qGVyxv7IxYwMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDIyMDI3LTA0LTAx",
        "-due_date,false,fkCQskXAYuZ6ZWnmyHDuLrSItyq_JquK1f59lxCIITwwMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDIyMDI3LTA0LTAx",
        "-due_date,true,Kb7ESmjw03lFluJgDepmeGwFNPE_oc2x6k4cqb2dgcYwMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDIyMDI3LTA0LTAx",
        "priority,false,rxvY5vdnhyF0JjjBNXZHzllJKnTmMW3_uvHKnTmdwvswMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDJoaWdo",
        "priority,true,UJKhR4NaEmMhIQaERyvLFyk9bFgxDbK1vdgUsQijhc4wMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDJoaWdo",
        "-priority,false,TdICybgpbjWBWoxjERTqUo52qitEiXhX1tU9nP0_9mwwMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDJoaWdo",
        "-priority,true,Im1Q6zQCLc4esD7XqEMcVDnaBPIVG8i9cthJAJm39eUwMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDJoaWdo",
        "title,false,wTSMOA52CZkQrOEicSx5LinOdO8u9kaJXjwGmmnXYF8wMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDJXYXRlcg",
        "title,true,34JAwW-FNCeVPKcjxSEShUOINsjd634CxtbfiRAgFFUwMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDJXYXRlcg",
        "-title,false,15XIPxH57EbQEGr0-gxovRnTpOFf6k86hf_UknKSNlIwMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDJXYXRlcg",
        "-title,true,oHebh_hDhLkgOnxik7crL3qhLImalt5h7dycY3rni20wMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDJXYXRlcg",
        "created_at,false,VcREM1KNdmIJVuY6QE1h9PoKc9y0A4pKCZgNhEF7stEwMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDIyMDI2LTAzLTAyVDA5OjE1OjMwLjIwNDExM1o",
        "created_at,true,m-IWAi3kRo06lza09eVGWEvhet4dL6Yw2zJaX_2ZLZ0wMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDIyMDI2LTAzLTAyVDA5OjE1OjMwLjIwNDExM1o",
        "-created_at,false,fXJnHZe27FK7MGlFRs-PGH838hSvLteLQGKFE0zkmcUwMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDIyMDI2LTAzLTAyVDA5OjE1OjMwLjIwNDExM1o",
        "-created_at,true,854OVZNLo1ofRm3StujgnIZq2umRvSVGjYHSauwAdTQwMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDIyMDI2LTAzLTAyVDA5OjE1OjMwLjIwNDExM1o",
        "updated_at,false,jqP6lRf7mP_TSWwkcIoJIv8s7CbWazIsEOY_3WYDGvYwMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDIyMDI2LTAzLTAyVDA5OjE1OjMwLjIwNDExM1o",
        "updated_at,true,L77Lfy-NpAG0OuOVZ9R7QtmiDGpoQV3CS4Wpk1iQr6AwMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDIyMDI2LTAzLTAyVDA5OjE1OjMwLjIwNDExM1o",
        "-updated_at,false,0JNWZ9pSpQpmxv9CYSU2fb8XU4BFSF_3wvrqgGm3Kt0wMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDIyMDI2LTAzLTAyVDA5OjE1OjMwLjIwNDExM1o",
        "-updated_at,true,fZA5iIoF1D2heXwW-apa3sRMQfvhRxh7MgVP_-SBLP8wMTk4YzVhMi02ZjNiLTdkMjEtOWE1NC0zYzBmOGU3YjFkNDIyMDI2LTAzLTAyVDA5OjE1OjMwLjIwNDExM1o"
    })
    void is_the_same_text_in_every_version_of_the_code(String sort, boolean filtered, String text) {
        TaskPosition position = position(sort);

        assertThat(cursors.write(ADA, filter(filtered), WireNames.order(sort), position))
                .isEqualTo(text);
        assertThat(cursors.read(text, ADA, filter(filtered), WireNames.order(sort)))
                .isEqualTo(position);
    }
}
