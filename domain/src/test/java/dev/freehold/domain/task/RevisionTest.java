package dev.freehold.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.freehold.domain.InvalidValue;
import org.junit.jupiter.api.Test;

class RevisionTest {
    @Test
    void counts_from_one() {
        assertThat(Revision.FIRST.number()).isEqualTo(1);
        assertThat(Revision.FIRST.next()).isEqualTo(new Revision(2));
    }

    @Test
    void is_positive() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Revision(0));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Revision(-1));
    }

    @Test
    void never_overflows() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new Revision(Long.MAX_VALUE).next());
    }
}
