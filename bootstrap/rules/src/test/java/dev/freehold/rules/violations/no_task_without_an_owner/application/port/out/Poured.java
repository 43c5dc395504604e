package dev.freehold.rules.violations.no_task_without_an_owner.application.port.out;

import dev.freehold.rules.Violates;
import java.io.OutputStream;

/** Gives them away into what it is given. */
@Violates
public interface Poured {
    void pour(OutputStream sink);
}
