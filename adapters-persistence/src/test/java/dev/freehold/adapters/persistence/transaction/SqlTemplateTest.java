package dev.freehold.adapters.persistence.transaction;

import static dev.freehold.adapters.persistence.generated.Tables.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.testkit.Samples;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** Which statements can be templates. */
class SqlTemplateTest {
    private final DSLContext sql = DSL.using(SQLDialect.POSTGRES);

    @Test
    void has_the_text_that_jooq_renders() {
        SqlTemplate<String> template = SqlTemplate.of(parameters -> sql.selectOne()
                .from(TASK)
                .where(TASK.USER_ID.eq(parameters.owner()))
                .and(TASK.TITLE.eq(parameters.of(TASK.TITLE, title -> title))));

        assertThat(template.with(Samples.owner("ada"), "a title").sql())
                .contains("\"user_id\" = ?", "\"title\" = ?")
                .doesNotContain("ada", "a title");
    }

    @Test
    void has_to_name_the_owner() {
        assertThatThrownBy(() -> SqlTemplate.of(parameters -> sql.deleteFrom(TASK)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not name the owner");
    }

    @Test
    void has_every_parameter_in_one_place() {
        assertThatThrownBy(() -> SqlTemplate.of(parameters -> {
                    Param<String> owner = parameters.owner();
                    return sql.deleteFrom(TASK).where(TASK.USER_ID.eq(owner)).and(TASK.TITLE.eq(owner));
                }))
                .hasMessageContaining("exactly one place");
        assertThatThrownBy(() -> SqlTemplate.of(parameters -> {
                    parameters.owner();
                    return sql.deleteFrom(TASK);
                }))
                .hasMessageContaining("exactly one place");
    }
}
