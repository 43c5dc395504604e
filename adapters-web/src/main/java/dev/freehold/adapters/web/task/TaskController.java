package dev.freehold.adapters.web.task;

import dev.freehold.adapters.web.http.Reply;
import dev.freehold.adapters.web.problem.Problem;
import dev.freehold.adapters.web.problem.ProblemException;
import dev.freehold.adapters.web.problem.Validated;
import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.application.port.in.ManageTasks;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.TaskEdit;
import dev.freehold.domain.task.TaskId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The routes of tasks. Each asks for an {@link Owner}, which only the gate can have put there. */
@RestController
@RequestMapping("/api/users/{user_id}/tasks")
public final class TaskController {
    private static final String TASK = "/{task_id}";

    private final ManageTasks tasks;
    private final Cursor cursors;
    private final TaskResponses responses = new TaskResponses();

    public TaskController(ManageTasks tasks, Cursor cursors) {
        this.tasks = tasks;
        this.cursors = cursors;
    }

    @GetMapping
    public void list(Owner owner, HttpServletRequest request, Reply reply) throws IOException {
        TaskListRequest list = TaskListRequest.read(owner, request, cursors).get();
        TaskPage page = tasks.list(owner, list.query());
        responses.page(reply, owner, page, page.next().map(position -> list.next(position, cursors)));
    }

    @PostMapping
    public void create(Owner owner, HttpServletRequest request, Reply reply) throws IOException {
        Validated<Optional<IdempotencyKey>> key = IdempotencyHeader.read(request);
        Validated<TaskContent> content = TaskBody.read(request).flatMap(TaskBody::forPost);
        Validated.requireAll(key, content);
        if (key.get().isEmpty()) {
            responses.created(reply, owner, tasks.create(owner, content.get()));
            return;
        }
        switch (tasks.createOnce(owner, content.get(), key.get().get())) {
            case Creation.Created(Task task) -> responses.created(reply, owner, task);
            case Creation.Repeated(Task task) -> responses.created(reply, owner, task);
            case Creation.KeyReused _ -> throw new ProblemException(Problem.KEY_REUSED);
        }
    }

    @GetMapping(TASK)
    public void get(Owner owner, @PathVariable("task_id") String id, HttpServletRequest request, Reply reply)
            throws IOException {
        Conditions conditions = Conditions.read(request).get();
        Task task =
                tasks.find(owner, TaskId.parseOrNil(id)).orElseThrow(() -> new ProblemException(Problem.NO_SUCH_TASK));
        if (task.meets(conditions.ifNoneMatch())) {
            responses.notModified(reply, task);
        } else {
            responses.ok(reply, task);
        }
    }

    @PutMapping(TASK)
    public void replace(Owner owner, @PathVariable("task_id") String id, HttpServletRequest request, Reply reply)
            throws IOException {
        Validated<Conditions> conditions = Conditions.read(request);
        Validated<TaskContent> content = TaskBody.read(request).flatMap(TaskBody::forPut);
        Validated.requireAll(conditions, content);
        responses.changed(
                reply,
                tasks.replace(owner, TaskId.parseOrNil(id), conditions.get().ifMatch(), content.get()));
    }

    @PatchMapping(TASK)
    public void edit(Owner owner, @PathVariable("task_id") String id, HttpServletRequest request, Reply reply)
            throws IOException {
        Validated<Conditions> conditions = Conditions.read(request);
        Validated<List<TaskEdit>> edits = TaskBody.read(request).flatMap(TaskBody::forPatch);
        Validated.requireAll(conditions, edits);
        responses.changed(
                reply, tasks.edit(owner, TaskId.parseOrNil(id), conditions.get().ifMatch(), edits.get()));
    }

    @DeleteMapping(TASK)
    public void delete(Owner owner, @PathVariable("task_id") String id, HttpServletRequest request, Reply reply) {
        Conditions conditions = Conditions.read(request).get();
        switch (tasks.remove(owner, TaskId.parseOrNil(id), conditions.ifMatch())) {
            case REMOVED -> reply.send(HttpStatus.NO_CONTENT);
            case NOT_FOUND -> throw new ProblemException(Problem.NO_SUCH_TASK);
            case STALE -> throw new ProblemException(Problem.STALE);
        }
    }

    @RequestMapping(method = RequestMethod.OPTIONS)
    public void options(Owner owner, Reply reply) {
        reply.header(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS, POST").send(HttpStatus.NO_CONTENT);
    }

    @RequestMapping(path = TASK, method = RequestMethod.OPTIONS)
    public void optionsOfTask(Owner owner, Reply reply) {
        reply.header(HttpHeaders.ALLOW, "DELETE, GET, HEAD, OPTIONS, PATCH, PUT")
                .header(HttpHeaders.ACCEPT_PATCH, "application/json, application/merge-patch+json")
                .send(HttpStatus.NO_CONTENT);
    }
}
