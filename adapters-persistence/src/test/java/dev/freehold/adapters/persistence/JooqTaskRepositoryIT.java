package dev.freehold.adapters.persistence;

import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.testkit.contract.TaskRepositoryContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Database.class)
class JooqTaskRepositoryIT extends TaskRepositoryContract {
    private final TaskRepository repository;

    JooqTaskRepositoryIT(Database.Connections database) {
        repository = database.repository();
    }

    @Override
    protected TaskRepository repository() {
        return repository;
    }
}
