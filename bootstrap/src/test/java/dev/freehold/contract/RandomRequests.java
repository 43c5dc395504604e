package dev.freehold.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Generates random requests: valid ones, and valid ones with an error in any part.
 *
 * <p>Hand-written, since the established libraries need an older JUnit Platform than this build uses.
 */
record RandomRequests(RandomGenerator random, String user, String token) {
    private static final List<String> METHODS = List.of(
            "GET", "GET", "GET", "POST", "POST", "POST", "PUT", "PATCH", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE",
            "get", "FOO");
    private static final List<String> PARAMETERS = List.of(
            "completed=true",
            "completed=false",
            "completed=1",
            "priority=high",
            "priority=low&priority=medium",
            "priority=",
            "due_before=2027-01-01",
            "due_after=2026-02-30",
            "due_after=0001-01-01",
            "q=milk",
            "q=%C3%84",
            "q=%ff",
            "q=+",
            "q=",
            "q=%F0%9F%98%80",
            "q=%00",
            "sort=title",
            "sort=-due_date",
            "sort=priority",
            "sort=updated_at",
            "sort=created_at,title",
            "limit=1",
            "limit=200",
            "limit=0",
            "limit=201",
            "limit=1e1",
            "limit=%31",
            "cursor=abc",
            "cursor=",
            "count=true",
            "count=yes",
            "page=2",
            "%",
            "=",
            "&",
            "a=b=c",
            "limit",
            "limit=1&limit=2",
            "sort=%2Dtitle",
            "q=%ED%A0%80");
    private static final List<String> HEADERS = List.of(
            "Accept: */*",
            "Accept: application/json;q=0",
            "Accept: text/html, application/json;q=0.1",
            "Accept: x",
            "Accept:",
            "Content-Type: application/json; charset=utf-8",
            "Content-Type: application/json; charset=latin1",
            "Content-Type: text/plain",
            "Content-Type: a/b/c",
            "Content-Encoding: gzip",
            "If-Match: \"1\"",
            "If-Match: *",
            "If-Match: W/\"1\"",
            "If-Match: 1",
            "If-Match: \"1\", \"2\"",
            "If-None-Match: \"1\"",
            "If-None-Match: *",
            "If-None-Match: \"",
            "Idempotency-Key: a",
            "Idempotency-Key: b",
            "Idempotency-Key:",
            "Idempotency-Key: with blank",
            "Origin: http://localhost:3000",
            "Origin: http://evil.example",
            "Origin: null",
            "Cookie: a=b",
            "Access-Control-Request-Method: POST",
            "X-HTTP-Method-Override: DELETE",
            "X-Forwarded-Prefix: /x",
            "Expect: 100-continue",
            "Range: bytes=0-1",
            "Authorization: Basic YTpi",
            "Forwarded: host=evil");
    private static final List<String> SEGMENTS = List.of(
            "api",
            "users",
            "tasks",
            "..",
            ".",
            "",
            "%2e%2e",
            "%2F",
            "%5c",
            "%00",
            "%",
            "%zz",
            ";a=b",
            "a;b",
            "%C3%A4",
            "%ff",
            "a b",
            "actuator",
            "error",
            "docs",
            "openapi.json",
            "\u00e4",
            "[",
            "{x}",
            "'",
            "*",
            "~");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1e400",
            "123456789012345678901234567890",
            "\"\"",
            "\" \"",
            "\"x\"",
            "[]",
            "{}",
            "[[[[]]]]",
            "\"high\"",
            "\"HIGH\"",
            "\"2026-12-24\"",
            "\"2026-02-30\"",
            "\"9999-12-31\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"\\ud83d\\ude00\"",
            "\"\u00e4\"",
            "NaN",
            "'x'",
            "\"\t\"");
    private static final List<String> NAMES = List.of(
            "title",
            "title",
            "title",
            "description",
            "completed",
            "completed",
            "priority",
            "due_date",
            "id",
            "user_id",
            "created_at",
            "updated_at",
            "owner",
            "Title",
            "",
            "\\u0074itle",
            "\\ud800",
            "__proto__");

    Wire.Request next(List<String> knownTasks) {
        List<String> headers = new ArrayList<>();
        if (random.nextInt(12) > 0) {
            headers.add("Authorization: Bearer " + (random.nextInt(12) > 0 ? token : mutated(token)));
        }
        String method = oneOf(METHODS);
        boolean mayHaveBody =
                random.nextInt(8) == 0 || List.of("POST", "PUT", "PATCH").contains(method);
        if (mayHaveBody && random.nextInt(8) > 0) {
            headers.add("Content-Type: application/" + (random.nextInt(5) == 0 ? "merge-patch+json" : "json"));
        }
        for (int extra = random.nextInt(8) - 5; extra > 0; extra--) {
            headers.add(oneOf(HEADERS));
        }
        return new Wire.Request(method, target(knownTasks), headers, mayHaveBody ? body() : new byte[0]);
    }

    private String target(List<String> knownTasks) {
        String list = "/api/users/" + user + "/tasks";
        String path = switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> list;
            case 4, 5, 6 -> knownTasks.isEmpty() ? list + "/x" : oneOf(knownTasks);
            case 7 -> list + "/" + oneOf(SEGMENTS);
            case 8 -> "/api/users/" + oneOf(SEGMENTS) + "/tasks";
            default -> "/" + oneOf(SEGMENTS) + "/" + oneOf(SEGMENTS) + "/" + oneOf(SEGMENTS);
        };
        StringBuilder target = new StringBuilder(path);
        for (int parameter = random.nextInt(5) - 1; parameter > 0; parameter--) {
            target.append(target.indexOf("?") < 0 ? '?' : '&').append(oneOf(PARAMETERS));
        }
        return target.toString();
    }

    private byte[] body() {
        StringBuilder json = new StringBuilder("{");
        int members = random.nextInt(5);
        if (random.nextInt(3) > 0) {
            json.append("\"title\": \"task ")
                    .append(random.nextInt(100))
                    .append("\", \"completed\": ")
                    .append(random.nextBoolean());
            json.append(members > 0 ? ", " : "");
        }
        for (int member = 0; member < members; member++) {
            json.append(member > 0 ? ", " : "")
                    .append('"')
                    .append(oneOf(NAMES))
                    .append("\": ")
                    .append(oneOf(VALUES));
        }
        byte[] body = json.append('}').toString().getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(12)) {
            case 0 -> mutated(body);
            case 1 -> repeated(body, 1 + random.nextInt(3));
            case 2 -> random.nextInt(4) == 0 ? repeated(body, 1 + 70_000 / body.length) : body;
            default -> body;
        };
    }

    private String mutated(String text) {
        return new String(mutated(text.getBytes(StandardCharsets.ISO_8859_1)), StandardCharsets.ISO_8859_1)
                .replaceAll("[\r\n]", "x");
    }

    private byte[] mutated(byte[] bytes) {
        byte[] mutated = bytes.clone();
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
        return mutated;
    }

    private static byte[] repeated(byte[] bytes, int times) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int time = 0; time < times; time++) {
            all.writeBytes(bytes);
        }
        return all.toByteArray();
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
