package dev.freehold.rules.violations.no_task_without_an_owner.application.port.out;

import dev.freehold.rules.Violates;
import java.util.List;

@Violates
public interface Filled {
    void fill(List<Integer> sink);
}
