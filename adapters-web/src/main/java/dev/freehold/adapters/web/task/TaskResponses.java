package dev.freehold.adapters.web.task;

import dev.freehold.adapters.web.problem.Problem;
import dev.freehold.adapters.web.problem.ProblemException;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskChange;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** Responses that carry tasks: JSON, entity tag, location, link. References are relative, so that no Host can poison them. */
final class TaskResponses {
    private final TaskJson json = new TaskJson();

    ResponseEntity<byte[]> ok(Task task) {
        return with(HttpStatus.OK, task).body(json.write(task));
    }

    ResponseEntity<byte[]> created(Owner owner, Task task) {
        return with(HttpStatus.CREATED, task)
                .header(HttpHeaders.LOCATION, pathOf(owner) + "/" + task.id())
                .body(json.write(task));
    }

    ResponseEntity<byte[]> notModified(Task task) {
        return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                .eTag(Conditions.tag(task.revision()))
                .build();
    }

    /** @throws ProblemException if the task was not changed */
    ResponseEntity<byte[]> changed(TaskChange change) {
        return switch (change) {
            case TaskChange.Written(Task task) -> ok(task);
            case TaskChange.NotFound _ -> throw new ProblemException(Problem.NO_SUCH_TASK);
            case TaskChange.Stale _ -> throw new ProblemException(Problem.STALE);
        };
    }

    /** @param nextQuery the query string of the next page, if there is one */
    ResponseEntity<byte[]> page(Owner owner, TaskPage page, Optional<String> nextQuery) {
        ResponseEntity.BodyBuilder response = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
        nextQuery.ifPresent(
                query -> response.header(HttpHeaders.LINK, "<%s?%s>; rel=\"next\"".formatted(pathOf(owner), query)));
        page.total().ifPresent(total -> response.header("Total-Count", String.valueOf(total)));
        return response.body(json.write(page.tasks()));
    }

    private static ResponseEntity.BodyBuilder with(HttpStatus status, Task task) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(Conditions.tag(task.revision()));
    }

    private static String pathOf(Owner owner) {
        return "/api/users/" + UriUtils.encode(owner.id().value(), StandardCharsets.UTF_8) + "/tasks";
    }
}
