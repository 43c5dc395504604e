package dev.freehold.domain.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaseFoldingTest {
    @Test
    void folds_every_assigned_code_point_as_unicode_defines() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(codePoint -> Character.getType(codePoint) != Character.UNASSIGNED)
                        .filter(codePoint -> !CaseFolding.fold(Character.toString(codePoint))
                                .equals(Character.toString(UCharacter.foldCase(codePoint, true))))
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    @Test
    void is_idempotent() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .mapToObj(Character::toString)
                        .filter(text ->
                                !CaseFolding.fold(CaseFolding.fold(text)).equals(CaseFolding.fold(text))))
                .isEmpty();
    }

    @Test
    void folds_a_text_letter_by_letter() {
        assertThat(CaseFolding.fold("Stra\u00dfe \u1e9e \u0130I\u0131 \u03a3\u03c2\u03c3 \ud801\udc00 \u212a"))
                .isEqualTo("stra\u00dfe \u00df \u0130i\u0131 \u03c3\u03c3\u03c3 \ud801\udc28 k");
    }
}
