package dev.freehold.adapters.web.task;

import dev.freehold.adapters.web.http.Body;
import dev.freehold.adapters.web.http.JsonBody;
import dev.freehold.adapters.web.problem.Problem;
import dev.freehold.adapters.web.problem.ProblemException;
import dev.freehold.adapters.web.problem.Validation;
import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.application.port.in.ManageTasks;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskChange;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.TaskEdit;
import dev.freehold.domain.task.TaskId;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** The routes. Each asks for an {@link Owner}, which only the gate can have put there. */
@RestController
@RequestMapping("/api/users/{user_id}/tasks")
public final class TaskController {
    private static final String TASK = "/{task_id}";

    private final ManageTasks tasks;
    private final Cursor cursors;
    private final JsonBody bodies = new JsonBody();
    private final TaskJson json = new TaskJson();

    public TaskController(ManageTasks tasks, Cursor cursors) {
        this.tasks = tasks;
        this.cursors = cursors;
    }

    @GetMapping
    public ResponseEntity<byte[]> list(Owner owner, HttpServletRequest request) {
        TaskListRequest list = TaskListRequest.read(owner, request, cursors);
        TaskPage page = tasks.list(owner, list.query());
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
        page.next()
                .ifPresent(position -> answer.header(
                        HttpHeaders.LINK,
                        "<%s?%s>; rel=\"next\"".formatted(pathOf(owner), list.next(position, cursors))));
        page.total().ifPresent(total -> answer.header("Total-Count", String.valueOf(total)));
        return answer.body(json.write(page.tasks()));
    }

    @PostMapping
    public ResponseEntity<byte[]> create(Owner owner, Body body, HttpServletRequest request) {
        Validation validation = new Validation();
        byte[] sent = body.bytes();
        Optional<IdempotencyKey> key = IdempotencyHeader.read(request, sent, validation);
        TaskContent content = TaskBody.created(bodies.read(sent, validation), validation);
        if (key.isEmpty()) {
            return created(owner, tasks.create(owner, content));
        }
        return switch (tasks.createOnce(owner, content, key.get())) {
            case Creation.Created(Task task) -> created(owner, task);
            case Creation.Repeated(Task task) -> created(owner, task);
            case Creation.KeyReused _ -> throw new ProblemException(Problem.KEY_REUSED);
        };
    }

    @GetMapping(TASK)
    public ResponseEntity<byte[]> get(Owner owner, @PathVariable("task_id") String id, HttpServletRequest request) {
        Validation validation = new Validation();
        Conditions conditions = Conditions.read(request, validation);
        validation.refuseIfAny();
        Task task = tasks.find(owner, TaskId.named(id)).orElseThrow(() -> new ProblemException(Problem.NO_SUCH_TASK));
        return conditions.ifNoneMatch().orElseThrow().holdsFor(task.revision())
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                        .eTag(ETags.of(task.revision()))
                        .build()
                : answer(HttpStatus.OK, task).body(json.write(task));
    }

    @PutMapping(TASK)
    public ResponseEntity<byte[]> replace(
            Owner owner, @PathVariable("task_id") String id, Body body, HttpServletRequest request) {
        Validation validation = new Validation();
        Conditions conditions = Conditions.read(request, validation);
        TaskContent content = TaskBody.replaced(bodies.read(body.bytes(), validation), validation);
        return changed(tasks.replace(owner, TaskId.named(id), validation.require(conditions.ifMatch()), content));
    }

    @PatchMapping(TASK)
    public ResponseEntity<byte[]> edit(
            Owner owner, @PathVariable("task_id") String id, Body body, HttpServletRequest request) {
        Validation validation = new Validation();
        Conditions conditions = Conditions.read(request, validation);
        List<TaskEdit> edits = TaskEdits.read(bodies.read(body.bytes(), validation), validation);
        return changed(tasks.edit(owner, TaskId.named(id), validation.require(conditions.ifMatch()), edits));
    }

    @DeleteMapping(TASK)
    public ResponseEntity<Void> delete(Owner owner, @PathVariable("task_id") String id, HttpServletRequest request) {
        Validation validation = new Validation();
        Precondition wanted =
                validation.require(Conditions.read(request, validation).ifMatch());
        return switch (tasks.remove(owner, TaskId.named(id), wanted)) {
            case REMOVED -> ResponseEntity.noContent().build();
            case NOT_FOUND -> throw new ProblemException(Problem.NO_SUCH_TASK);
            case STALE -> throw new ProblemException(Problem.STALE);
        };
    }

    @RequestMapping(method = RequestMethod.OPTIONS)
    public ResponseEntity<Void> options(Owner owner) {
        return ResponseEntity.noContent()
                .header(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS, POST")
                .build();
    }

    @RequestMapping(path = TASK, method = RequestMethod.OPTIONS)
    public ResponseEntity<Void> optionsOfTask(Owner owner) {
        return ResponseEntity.noContent()
                .header(HttpHeaders.ALLOW, "DELETE, GET, HEAD, OPTIONS, PATCH, PUT")
                .header(HttpHeaders.ACCEPT_PATCH, "application/json, application/merge-patch+json")
                .build();
    }

    private ResponseEntity<byte[]> changed(TaskChange change) {
        return switch (change) {
            case TaskChange.Written(Task task) -> answer(HttpStatus.OK, task).body(json.write(task));
            case TaskChange.NotFound _ -> throw new ProblemException(Problem.NO_SUCH_TASK);
            case TaskChange.Stale _ -> throw new ProblemException(Problem.STALE);
        };
    }

    private ResponseEntity<byte[]> created(Owner owner, Task task) {
        return answer(HttpStatus.CREATED, task)
                .header(HttpHeaders.LOCATION, pathOf(owner) + "/" + task.id())
                .body(json.write(task));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status, Task task) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(ETags.of(task.revision()));
    }

    /** Without scheme and host, so that no Host header can lead a client elsewhere. */
    private static String pathOf(Owner owner) {
        return "/api/users/" + UriUtils.encode(owner.id().value(), StandardCharsets.UTF_8) + "/tasks";
    }
}
