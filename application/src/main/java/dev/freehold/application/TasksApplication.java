package dev.freehold.application;

import dev.freehold.application.port.in.AccessControl;
import dev.freehold.application.port.in.ManageTasks;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.application.port.out.TokenVerifier;
import dev.freehold.domain.access.OwnershipPolicy;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * The whole application as one object: give it what it needs, take what it offers.
 *
 * @param tasks all that an owner can do
 * @param access who is calling, and whose tasks they may touch
 */
public record TasksApplication(ManageTasks tasks, AccessControl access) {

    /**
     * Puts the application together.
     *
     * @param repository keeps the tasks
     * @param verifier tells whom a token proves
     * @param clock tells the time
     * @param random makes ids that cannot be guessed; has to be safe for use by many threads
     */
    public static TasksApplication with(
            TaskRepository repository, TokenVerifier verifier, InstantSource clock, RandomGenerator random) {
        return new TasksApplication(
                new TaskService(repository, clock, new TimeOrderedIds(random)), accessOnly(verifier));
    }

    /**
     * Who is calling and whose part they may reach, and nothing of tasks: for a service that has its own use cases.
     *
     * @param verifier tells whom a token proves
     */
    public static AccessControl accessOnly(TokenVerifier verifier) {
        return new AccessService(verifier, new OwnershipPolicy());
    }
}
