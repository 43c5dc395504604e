package dev.freehold.testkit;

import dev.freehold.application.port.out.TaskRepository;

class InMemoryTaskListingTest extends TaskListingContract {
    private final TaskRepository repository = new InMemoryTaskRepository();

    @Override
    protected TaskRepository repository() {
        return repository;
    }
}
