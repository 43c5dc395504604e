package dev.freehold.testkit.contract;

import dev.freehold.application.port.out.TaskRepository;
import org.junit.jupiter.api.Nested;

/** The contract of every repository, apart from {@link TaskListingContract} and {@link TaskRacesContract}. */
public abstract class TaskRepositoryContract {
    /** A repository without data of {@code ada} and {@code bob}. */
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
