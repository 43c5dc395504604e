package dev.freehold.testkit;

import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.testkit.contract.TaskListingContract;

class InMemoryTaskListingTest extends TaskListingContract {
    private final TaskRepository repository = new InMemoryTaskRepository();

    @Override
    protected TaskRepository repository() {
        return repository;
    }
}
