package dev.freehold.adapters.persistence;

import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.testkit.contract.TaskListingContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Database.class)
class JooqTaskListingIT extends TaskListingContract {
    private final TaskRepository repository;

    JooqTaskListingIT(Database.Connections database) {
        repository = database.repository();
    }

    @Override
    protected TaskRepository repository() {
        return repository;
    }
}
