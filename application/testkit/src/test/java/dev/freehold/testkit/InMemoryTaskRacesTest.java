package dev.freehold.testkit;

import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.testkit.contract.TaskRacesContract;

class InMemoryTaskRacesTest extends TaskRacesContract {
    private final TaskRepository repository = new InMemoryTaskRepository();

    @Override
    protected TaskRepository repository() {
        return repository;
    }
}
