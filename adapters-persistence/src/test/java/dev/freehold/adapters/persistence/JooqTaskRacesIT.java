package dev.freehold.adapters.persistence;

import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.testkit.contract.TaskRacesContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Database.class)
@Tag("proof")
class JooqTaskRacesIT extends TaskRacesContract {
    private final TaskRepository repository;

    JooqTaskRacesIT(Database.Connections database) {
        repository = database.repository();
    }

    @Override
    protected TaskRepository repository() {
        return repository;
    }
}
