package dev.freehold.adapters.web.http;

import dev.freehold.adapters.web.problem.Validation;
import dev.freehold.domain.InvalidValue;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * The parameters of a query, decoded, in the order they were sent. In a query {@code +} is a blank.
 *
 * @param parameters name and value each
 */
public record QueryString(List<Parameter> parameters) {

    record Parameter(String name, String value) {}

    /** Reads the query of a request; what cannot be decoded is an error. */
    public static QueryString of(HttpServletRequest request, Validation validation) {
        List<Parameter> parameters = new ArrayList<>();
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        for (String piece : query.split("&", -1)) {
            if (piece.isEmpty()) {
                continue;
            }
            int equals = piece.indexOf('=');
            String rawName = equals < 0 ? piece : piece.substring(0, equals);
            String rawValue = equals < 0 ? "" : piece.substring(equals + 1);
            Optional<String> name = decode(rawName);
            Optional<String> value = decode(rawValue);
            if (name.isPresent() && value.isPresent()) {
                parameters.add(new Parameter(name.get(), value.get()));
            } else {
                validation.add(name.orElse(rawName), "must be percent-encoded UTF-8");
            }
        }
        return new QueryString(List.copyOf(parameters));
    }

    private static Optional<String> decode(String encoded) {
        return PercentDecoding.decode(encoded.replace('+', ' '));
    }

    public void refuseUnknown(Set<String> known, Validation validation) {
        parameters.stream()
                .map(Parameter::name)
                .distinct()
                .filter(name -> !known.contains(name))
                .forEach(name -> validation.add(name, "is not a parameter of this list"));
    }

    public Stream<String> all(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value);
    }

    /** The value of a parameter that may be given once; nothing, and perhaps an error, if there is none to be had. */
    public <T> Optional<T> one(String name, Validation validation, Function<String, T> value) {
        List<String> given = all(name).toList();
        if (given.size() > 1) {
            validation.add(name, "must be given once only");
            return Optional.empty();
        }
        return given.stream().findFirst().flatMap(text -> validation.take(name, () -> value.apply(text)));
    }

    /** The same query with another value of that parameter, encoded. */
    public String with(String name, String value) {
        return Stream.concat(
                        parameters.stream()
                                .filter(parameter -> !parameter.name().equals(name)),
                        Stream.of(new Parameter(name, value)))
                .map(parameter -> encode(parameter.name()) + "=" + encode(parameter.value()))
                .reduce((left, right) -> left + "&" + right)
                .orElseThrow();
    }

    private static String encode(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * The number that the text writes in decimal digits.
     *
     * @throws InvalidValue if it is none of that range
     */
    public static int number(String text, int least, int greatest) {
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (least <= number && number <= greatest) {
                return number;
            }
        }
        throw new InvalidValue(String.format(Locale.ROOT, "must be a whole number from %d to %d", least, greatest));
    }
}
