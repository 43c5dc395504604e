package dev.freehold.rules.violations.no_task_without_an_owner.application.port.out;

import dev.freehold.rules.Violates;
import java.io.OutputStream;

/** Writes tasks into a parameter. */
@Violates
public interface Poured {
    void pour(OutputStream sink);
}
