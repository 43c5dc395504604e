package dev.freehold.adapters.web.task;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes JSON in UTF-8 (RFC 8259), for lists of tasks: all have the same members in the same order, so there is no need to
 * check at each step what may follow, as a generator does.
 */
final class JsonBytes extends ByteArrayOutputStream {
    /** The most bytes that one char becomes, as in a control character's escape. */
    private static final int MAX_BYTES = 6;

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SHORT_ESCAPES = shortEscapes();

    JsonBytes(int capacity) {
        super(capacity);
    }

    private static byte[] shortEscapes() {
        byte[] letters = new byte[128];
        String escaped = "\"\\\b\f\n\r\t";
        for (int i = 0; i < escaped.length(); i++) {
            letters[escaped.charAt(i)] = (byte) "\"\\bfnrt".charAt(i);
        }
        return letters;
    }

    /** Writes bytes that are JSON already. */
    void raw(byte[] json) {
        reserve(json.length);
        System.arraycopy(json, 0, buf, count, json.length);
        count += json.length;
    }

    /** Writes a string in quotes. */
    void string(String text) {
        reserve(text.length() * MAX_BYTES + 2);
        add('"');
        int i = 0;
        while (i < text.length()) {
            i = plain(text, i);
            if (i == text.length()) {
                break;
            }
            char unit = text.charAt(i);
            if (unit < 0x80) {
                escape(unit);
                i++;
            } else {
                int end = endOfOthers(text, i);
                raw(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end;
            }
        }
        add('"');
    }

    /** Writes what needs no escape and takes one byte, which is nearly all, and returns where it ends. */
    private int plain(String text, int start) {
        byte[] bytes = buf;
        int offset = count - start;
        int i = start;
        for (; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' || unit >= 0x80 || unit == '"' || unit == '\\') {
                break;
            }
            bytes[offset + i] = (byte) unit;
        }
        count = offset + i;
        return i;
    }

    private static int endOfOthers(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= 0x80) {
            end++;
        }
        return end;
    }

    private void escape(char unit) {
        add('\\');
        if (SHORT_ESCAPES[unit] != 0) {
            add(SHORT_ESCAPES[unit]);
        } else {
            add('u');
            add('0');
            add('0');
            add(HEX[unit >> 4]);
            add(HEX[unit & 0xF]);
        }
    }

    private void add(int value) {
        buf[count++] = (byte) value;
    }

    private void reserve(int more) {
        if (buf.length - count < more) {
            buf = Arrays.copyOf(buf, Math.max(2 * buf.length, count + more));
        }
    }
}
