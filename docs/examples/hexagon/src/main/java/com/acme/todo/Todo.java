package com.acme.todo;

import dev.freehold.application.TasksApplication;
import dev.freehold.application.port.AccessToken;
import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.UserId;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.TaskEdit;
import dev.freehold.domain.task.Title;
import dev.freehold.testkit.InMemoryTaskRepository;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

public class Todo {
    public static void main(String[] arguments) {
        var todo = TasksApplication.with(
                new InMemoryTaskRepository(),
                token -> Optional.of(new AuthenticatedUser(new UserId(token.value()))),
                Clock.systemUTC(),
                new SecureRandom());
        var user = todo.access().authenticate(new AccessToken("ada")).orElseThrow();
        var ada = todo.access().admit(user, "ada").orElseThrow();
        var tulips = new TaskContent(
                new Title("Water the tulips"), Optional.empty(), false, Priority.HIGH, Optional.empty());
        var task = todo.tasks().create(ada, tulips);
        todo.tasks().edit(ada, task.id(), new Precondition.Any(), List.of(new TaskEdit.Mark(true)));
        System.out.println(todo.tasks().find(ada, task.id()).orElseThrow().content());
        System.out.println("Ada as Bob: " + todo.access().admit(user, "bob"));
    }
}
