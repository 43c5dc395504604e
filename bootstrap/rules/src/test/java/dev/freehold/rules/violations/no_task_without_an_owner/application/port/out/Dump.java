package dev.freehold.rules.violations.no_task_without_an_owner.application.port.out;

import dev.freehold.rules.Violates;

/** Returns tasks as bytes. */
@Violates
public interface Dump {
    byte[] all();
}
