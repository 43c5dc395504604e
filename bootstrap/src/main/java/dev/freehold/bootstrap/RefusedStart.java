package dev.freehold.bootstrap;

import dev.freehold.bootstrap.settings.CannotStart;
import java.time.Instant;
import java.util.Map;
import org.springframework.boot.json.JsonWriter;

/** What the operator reads if the service cannot start: one line, in the format of the log, which may not be set up yet. */
final class RefusedStart {
    private RefusedStart() {}

    static String line(CannotStart refused, Map<String, String> variables) {
        String sentence = "Freehold cannot start. " + refused.getMessage();
        return "json".equals(variables.get("LOG_FORMAT")) ? object(sentence) : sentence;
    }

    /** With the members that the lines of the log have. */
    private static String object(String message) {
        return JsonWriter.of((JsonWriter.Members<String> members) -> {
                    members.add("@timestamp", Instant.now().toString());
                    members.add("@version", "1");
                    members.add("message");
                    members.add("logger_name", Freehold.class.getName());
                    members.add("thread_name", Thread.currentThread().getName());
                    members.add("level", "ERROR");
                    members.add("level_value", 40_000);
                })
                .writeToString(message);
    }
}
