package dev.freehold.contract;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A raw HTTP/1.1 client that can also send what a well-behaved client would not. One connection per request. */
record Wire(int port) {
    private static final int LONGEST_WAIT_IN_MILLIS = 10_000;

    record Request(String method, String target, List<String> headers, byte[] body) {
        byte[] bytes() {
            StringBuilder head = new StringBuilder("%s %s HTTP/1.1\r\n".formatted(method, target));
            head.append("Host: localhost\r\nConnection: close\r\n");
            headers.forEach(header -> head.append(header).append("\r\n"));
            if (body.length > 0) {
                head.append("Content-Length: ").append(body.length).append("\r\n");
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            bytes.writeBytes(body);
            return bytes.toByteArray();
        }
    }

    Exchange send(Request request) {
        byte[] sent = request.bytes();
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(LONGEST_WAIT_IN_MILLIS);
            socket.getOutputStream().write(sent);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            int status = status(in);
            Map<String, List<String>> headers = headers(in);
            if (status == 100) {
                status = status(in);
                headers = headers(in);
            }
            byte[] body = isChunked(headers) ? chunks(in) : in.readAllBytes();
            return new Exchange(
                    request.method(),
                    request.target(),
                    new String(sent, StandardCharsets.ISO_8859_1),
                    status,
                    headers,
                    body);
        } catch (IOException e) {
            throw new UncheckedIOException("No response to " + new String(sent, StandardCharsets.ISO_8859_1), e);
        }
    }

    private static int status(InputStream in) throws IOException {
        return Integer.parseInt(line(in).split(" ", -1)[1]);
    }

    private static boolean isChunked(Map<String, List<String>> headers) {
        return headers.getOrDefault("transfer-encoding", List.of()).contains("chunked");
    }

    private static Map<String, List<String>> headers(InputStream in) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            all.writeBytes(in.readNBytes(size));
            line(in);
        }
        return all.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The response ends in the middle of a line: " + line);
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
