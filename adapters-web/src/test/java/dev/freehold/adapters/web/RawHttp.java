package dev.freehold.adapters.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends bytes as they are, for what no HTTP client would send. The contract tests in bootstrap keep the request with the answer
 * and have a reader of their own: tests of one module are not there for another.
 */
final class RawHttp {
    private static final int SECONDS_TO_ANSWER = 10;
    private static final Pattern LENGTH = Pattern.compile("\r\nContent-Length: ([0-9]+)\r\n(?:.+\r\n)*\r\n");

    private RawHttp() {}

    /** A request of that line and those headers, and a Host. */
    static Answer send(Api api, String requestLine, String... headers) {
        String head = requestLine + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        return bytes(
                api,
                head
                        + String.join(
                                "",
                                Arrays.stream(headers)
                                        .map(line -> line + "\r\n")
                                        .toList()) + "\r\n");
    }

    /** The same with the user's token. */
    static Answer as(User user, String requestLine, String... headers) {
        List<String> all = new ArrayList<>(List.of("Authorization: " + user.bearer()));
        all.addAll(List.of(headers));
        return send(user.api(), requestLine, all.toArray(String[]::new));
    }

    /** A POST with the user's token, the rest as given: headers, an empty line, a body. */
    static Answer post(User user, String rest) {
        return bytes(user.api(), postOf(user) + rest);
    }

    private static String postOf(User user) {
        return "POST " + user.tasks() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: "
                + user.bearer() + "\r\nContent-Type: application/json\r\n";
    }

    /** Whatever it is, each character a byte. */
    static Answer bytes(Api api, String text) {
        try (Socket socket = new Socket("localhost", api.port())) {
            socket.setSoTimeout(SECONDS_TO_ANSWER * 1_000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return parse(read(socket));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A POST as above, and then nothing more, whatever was announced. */
    static Answer cutOff(User user, String rest) {
        try (Socket socket = new Socket("localhost", user.api().port())) {
            socket.setSoTimeout(SECONDS_TO_ANSWER * 1_000);
            socket.getOutputStream().write((postOf(user) + rest).getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return parse(read(socket));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Until the answer is whole, for a server may wait long for the rest of a request; or until the line is cut. */
    private static byte[] read(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[8_192];
        try {
            int count = socket.getInputStream().read(some);
            while (count >= 0) {
                all.write(some, 0, count);
                if (isWhole(answer(all.toByteArray()))) {
                    break;
                }
                count = socket.getInputStream().read(some);
            }
        } catch (SocketException cut) {
            // what came until then is the answer
        }
        return all.toByteArray();
    }

    private static boolean isWhole(String text) {
        Matcher length = LENGTH.matcher(text);
        return length.find() && text.length() - (text.indexOf("\r\n\r\n") + 4) == Integer.parseInt(length.group(1));
    }

    /** Without the line that only says to go on. */
    private static String answer(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst("^HTTP/1.1 100 *\r\n\r\n", "");
    }

    private static Answer parse(byte[] bytes) throws IOException {
        String text = answer(bytes);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("no answer but: " + text);
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : Arrays.asList(lines).subList(1, lines.length)) {
            String[] header = line.split(": *", 2);
            headers.computeIfAbsent(header[0], name -> new ArrayList<>()).add(header[1]);
        }
        byte[] body = text.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
        boolean isChunked = headers.containsKey("Transfer-Encoding");
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, isChunked ? whole(body) : body);
    }

    private static byte[] whole(byte[] chunks) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(chunks);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            out.write(in.readNBytes(size));
            in.readNBytes(2);
        }
        return out.toByteArray();
    }

    private static int size(ByteArrayInputStream in) {
        StringBuilder digits = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            digits.append((char) next);
        }
        return digits.toString().isBlank()
                ? 0
                : Integer.parseInt(digits.toString().strip(), 16);
    }
}
