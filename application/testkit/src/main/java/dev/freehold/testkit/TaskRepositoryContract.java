package dev.freehold.testkit;

import dev.freehold.application.port.out.TaskRepository;
import org.junit.jupiter.api.Nested;

/** What every repository has to be. */
public abstract class TaskRepositoryContract {
    /** A repository without tasks of the owners that the tests speak of. */
    protected abstract TaskRepository repository();

    @Nested
    class Keeping extends KeepingContract {
        @Override
        TaskRepository repository() {
            return TaskRepositoryContract.this.repository();
        }
    }

    @Nested
    class Ownership extends OwnershipContract {
        @Override
        TaskRepository repository() {
            return TaskRepositoryContract.this.repository();
        }
    }

    @Nested
    class Changing extends ChangingContract {
        @Override
        TaskRepository repository() {
            return TaskRepositoryContract.this.repository();
        }
    }

    @Nested
    class Removing extends RemovingContract {
        @Override
        TaskRepository repository() {
            return TaskRepositoryContract.this.repository();
        }
    }

    @Nested
    class CreatingOnce extends CreatingOnceContract {
        @Override
        TaskRepository repository() {
            return TaskRepositoryContract.this.repository();
        }
    }

    @Nested
    class Erasing extends ErasingContract {
        @Override
        TaskRepository repository() {
            return TaskRepositoryContract.this.repository();
        }
    }
}
