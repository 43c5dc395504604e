package dev.freehold.adapters.web.task;

import dev.freehold.domain.InvalidValue;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.SearchText;
import dev.freehold.domain.listing.SortKey;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskPosition;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.TaskId;
import dev.freehold.domain.task.Title;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Encodes the position where a page begins as a cursor that only this service can make, and decodes it.
 *
 * <p>A cursor is the position after a MAC of position, user, order and filter. One that was altered, or is sent with another
 * list than the one it was made for, does not verify. All go in by their names on the wire, so that no renaming in the code
 * breaks the cursors that clients hold.
 *
 * @param keys the first signs, all verify
 */
public record Cursor(List<SecretKey> keys) {
    private static final String HMAC = "HmacSHA256";
    private static final int MAC_LENGTH = 32;
    private static final int ID_LENGTH = 36;

    public String write(Owner owner, TaskFilter filter, TaskOrder order, TaskPosition position) {
        byte[] text = (position.id() + value(position)).getBytes(StandardCharsets.UTF_8);
        byte[] mac = mac(keys.getFirst(), owner, filter, order, text);
        byte[] both = Arrays.copyOf(mac, MAC_LENGTH + text.length);
        System.arraycopy(text, 0, both, MAC_LENGTH, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /**
     * Decodes a cursor.
     *
     * @throws InvalidValue if this service made no such cursor for this list
     */
    public TaskPosition read(String cursor, Owner owner, TaskFilter filter, TaskOrder order) {
        byte[] both = decoded(cursor);
        byte[] mac = Arrays.copyOf(both, MAC_LENGTH);
        byte[] text = Arrays.copyOfRange(both, MAC_LENGTH, both.length);
        if (keys.stream().noneMatch(key -> MessageDigest.isEqual(mac, mac(key, owner, filter, order, text)))) {
            throw notFromTheLink();
        }
        return position(new String(text, StandardCharsets.UTF_8), order.key());
    }

    private static byte[] decoded(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            boolean isCanonical = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(bytes)
                    .equals(cursor);
            if (isCanonical && bytes.length >= MAC_LENGTH + ID_LENGTH) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64Url) {
            // refused below
        }
        throw notFromTheLink();
    }

    private static String value(TaskPosition position) {
        return switch (position) {
            case TaskPosition.ByMoment at -> at.moment().toString();
            case TaskPosition.ByDueDate at ->
                at.dueDate().map(DueDate::toString).orElse("");
            case TaskPosition.ByPriority at -> WireNames.of(at.priority());
            case TaskPosition.ByTitle at -> at.title().value();
        };
    }

    private static TaskPosition position(String text, SortKey key) {
        TaskId id = TaskId.parseOrNil(text.substring(0, ID_LENGTH));
        String value = text.substring(ID_LENGTH);
        return switch (key) {
            case CREATED_AT, UPDATED_AT -> new TaskPosition.ByMoment(Instant.parse(value), id);
            case DUE_DATE ->
                new TaskPosition.ByDueDate(value.isEmpty() ? Optional.empty() : Optional.of(DueDate.parse(value)), id);
            case PRIORITY -> new TaskPosition.ByPriority(WireNames.priority(value), id);
            case TITLE -> new TaskPosition.ByTitle(new Title(value), id);
        };
    }

    private static byte[] mac(SecretKey key, Owner owner, TaskFilter filter, TaskOrder order, byte[] position) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            for (String part : List.of(
                    owner.id().value(),
                    WireNames.of(order),
                    filter.completed().map(String::valueOf).orElse(""),
                    filter.sortedPriorities().stream().map(WireNames::of).collect(Collectors.joining(",")),
                    filter.dueBefore().map(DueDate::toString).orElse(""),
                    filter.dueAfter().map(DueDate::toString).orElse(""),
                    filter.text().map(SearchText::value).orElse(""))) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                // The length in front, so that no two lists of parts read the same.
                mac.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                mac.update(bytes);
            }
            return mac.doFinal(position);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static InvalidValue notFromTheLink() {
        return new InvalidValue("must come from the next link of this same list");
    }
}
