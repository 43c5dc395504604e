package dev.freehold.adapters.web.http;

import dev.freehold.adapters.web.problem.Validated;
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
 * The parameters of a query, decoded, in the order in which they were sent. In a query {@code +} is a space.
 *
 * @param parameters each with its name and value
 * @param malformed the names of the parameters that cannot be decoded
 */
public record QueryString(List<Parameter> parameters, List<String> malformed) {

    record Parameter(String name, String value) {}

    public static QueryString of(HttpServletRequest request) {
        List<String> malformed = new ArrayList<>();
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
                malformed.add(name.orElse(rawName));
            }
        }
        return new QueryString(List.copyOf(parameters), List.copyOf(malformed));
    }

    private static Optional<String> decode(String encoded) {
        return PercentDecoding.decode(encoded.replace('+', ' '));
    }

    /** Invalid if there is a parameter that cannot be decoded, or one that is not known. */
    public Validated<QueryString> onlyKnown(Set<String> known) {
        Stream<Validated<String>> undecodable =
                malformed.stream().map(name -> Validated.invalid(name, "must be percent-encoded UTF-8"));
        Stream<Validated<String>> unknown = parameters.stream()
                .map(Parameter::name)
                .filter(name -> !known.contains(name))
                .map(name -> Validated.invalid(name, "is not a parameter of this list"));
        return Validated.all(Stream.concat(undecodable, unknown).toList(), () -> this);
    }

    /** The values of a parameter that may be given several times. */
    public <T> Validated<List<T>> all(String name, Function<String, T> value) {
        List<Validated<T>> values = values(name)
                .map(text -> Validated.of(name, () -> value.apply(text)))
                .toList();
        return Validated.all(values, () -> values.stream().map(Validated::get).toList());
    }

    /** The value of a parameter that may be given once; empty where it is absent. */
    public <T> Validated<Optional<T>> one(String name, Function<String, T> value) {
        List<String> values = values(name).toList();
        return values.size() > 1
                ? Validated.invalid(name, "must be given once only")
                : Validated.of(name, () -> values.stream().findFirst().map(value));
    }

    private Stream<String> values(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value);
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
     * Parses a decimal number.
     *
     * @throws InvalidValue if it is not a number in that range
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
