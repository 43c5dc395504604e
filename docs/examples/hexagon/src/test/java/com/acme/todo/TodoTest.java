package com.acme.todo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TodoTest {
    @Test
    void does_a_task_of_ada_and_gives_her_nothing_of_bob() {
        PrintStream before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Todo.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        assertEquals(
                """
                TaskContent[title=Title[value=Water the tulips], description=Optional.empty, completed=true, priority=HIGH, dueDate=Optional.empty]
                Ada as Bob: Optional.empty
                """,
                printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void needs_no_spring() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.springframework.context.ApplicationContext"));
    }
}
