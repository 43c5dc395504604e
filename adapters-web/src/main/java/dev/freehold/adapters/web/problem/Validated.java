package dev.freehold.adapters.web.problem;

import dev.freehold.domain.InvalidValue;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A value read from a request, or everything that is wrong with it, so that a client hears of all errors at once. What may be
 * left out is a valid, empty {@code Optional}.
 */
public sealed interface Validated<T> {

    /** Nothing is wrong. */
    record Valid<T>(T value) implements Validated<T> {}

    /** Something is wrong. */
    record Invalid<T>(List<FieldError> errors) implements Validated<T> {}

    static <T> Validated<T> valid(T value) {
        return new Valid<>(value);
    }

    static <T> Validated<T> invalid(String field, String detail) {
        return new Invalid<>(List.of(new FieldError(field, detail)));
    }

    /** The value, unless the domain rejects it. */
    static <T> Validated<T> of(String field, Supplier<T> value) {
        try {
            return valid(value.get());
        } catch (InvalidValue rejected) {
            return invalid(field, rejected.detail());
        }
    }

    /** What is made of the parts if all are valid, or the errors of all of them, in this order. */
    static <T> Validated<T> all(List<? extends Validated<?>> parts, Supplier<T> whole) {
        for (Validated<?> part : parts) {
            if (part instanceof Invalid<?>) {
                return new Invalid<>(
                        parts.stream().flatMap(Validated::errorsOf).distinct().toList());
            }
        }
        return valid(whole.get());
    }

    private static Stream<FieldError> errorsOf(Validated<?> part) {
        return part instanceof Invalid<?>(List<FieldError> errors) ? errors.stream() : Stream.empty();
    }

    /**
     * Makes sure that all parts are valid.
     *
     * @throws InvalidRequest with the errors of all of them, in this order
     */
    static void requireAll(Validated<?>... parts) {
        all(List.of(parts), () -> true).get();
    }

    /**
     * The value.
     *
     * @throws InvalidRequest if anything is wrong with it
     */
    default T get() {
        return switch (this) {
            case Valid<T>(T value) -> value;
            case Invalid<T>(List<FieldError> errors) -> throw new InvalidRequest(errors);
        };
    }

    /** The value put through a function that may find something wrong. */
    default <U> Validated<U> flatMap(Function<T, Validated<U>> next) {
        return switch (this) {
            case Valid<T>(T value) -> next.apply(value);
            case Invalid<T>(List<FieldError> errors) -> new Invalid<>(errors);
        };
    }

    /** The value put through a function. */
    default <U> Validated<U> map(Function<T, U> function) {
        return flatMap(value -> valid(function.apply(value)));
    }
}
