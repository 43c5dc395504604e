package dev.freehold.application;

import dev.freehold.application.port.in.AccessControl;
import dev.freehold.application.port.in.ManageTasks;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.application.port.out.TokenVerifier;
import dev.freehold.domain.access.OwnershipPolicy;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * The whole application as one object: its out-ports go in, its in-ports come out.
 *
 * @param tasks the use cases of an owner
 * @param access authentication and authorisation
 */
public record TasksApplication(ManageTasks tasks, AccessControl access) {

    /**
     * Creates the application.
     *
     * @param repository stores the tasks
     * @param verifier verifies access tokens
     * @param clock tells the time
     * @param random generates ids that cannot be guessed; must be thread-safe
     */
    public static TasksApplication with(
            TaskRepository repository, TokenVerifier verifier, InstantSource clock, RandomGenerator random) {
        return new TasksApplication(
                new TaskService(repository, clock, new TimeOrderedIds(random)), accessOnly(verifier));
    }

    /**
     * Access control alone, without tasks: for a service with use cases of its own.
     *
     * @param verifier verifies access tokens
     */
    public static AccessControl accessOnly(TokenVerifier verifier) {
        return new AccessService(verifier, new OwnershipPolicy());
    }
}
