package dev.freehold.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** A condition that says in words what is wrong with a class, and nothing when nothing is. */
final class Complaints extends ArchCondition<JavaClass> {
    private final Function<JavaClass, Stream<String>> complaints;

    private Complaints(String description, Function<JavaClass, Stream<String>> complaints) {
        super(description);
        this.complaints = complaints;
    }

    static ArchCondition<JavaClass> about(String description, Function<JavaClass, Stream<String>> complaints) {
        return new Complaints(description, complaints);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        complaints
                .apply(type)
                .sorted()
                .forEach(complaint -> events.add(SimpleConditionEvent.violated(type, complaint)));
    }
}
