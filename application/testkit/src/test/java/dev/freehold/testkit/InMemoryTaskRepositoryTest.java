package dev.freehold.testkit;

import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.testkit.contract.TaskRepositoryContract;

class InMemoryTaskRepositoryTest extends TaskRepositoryContract {
    private final TaskRepository repository = new InMemoryTaskRepository();

    @Override
    protected TaskRepository repository() {
        return repository;
    }
}
