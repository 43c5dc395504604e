package dev.freehold.rules.code;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts in a class file, with the calls that they are written in front of. ArchUnit does not read them. */
final class Constants {
    private Constants() {}

    /**
     * A call that formats a text.
     *
     * @param method where it stands
     * @param locale whether it is given one
     * @param texts those since the call before of the same kind
     */
    record Call(String method, boolean locale, List<String> texts) {}

    static List<Call> of(JavaClass type) {
        return type.getSource()
                .map(source -> ClassFile.of().parse(bytes(source.getUri())).methods().stream()
                        .flatMap(Constants::calls)
                        .toList())
                .orElse(List.of());
    }

    private static byte[] bytes(URI place) {
        try (InputStream stream = place.toURL().openStream()) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Call> calls(MethodModel method) {
        List<Call> calls = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        method.code().ifPresent(code -> {
            for (CodeElement element : code.elementList()) {
                if (element instanceof ConstantInstruction constant
                        && constant.constantValue() instanceof String text) {
                    texts.add(text);
                } else if (element instanceof InvokeInstruction call && formats(call)) {
                    boolean locale = call.type().stringValue().contains("Ljava/util/Locale;");
                    calls.add(new Call(method.methodName().stringValue(), locale, List.copyOf(texts)));
                    texts.clear();
                }
            }
        });
        return calls.stream();
    }

    private static boolean formats(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        return (owner.equals("java/lang/String") && (name.equals("formatted") || name.equals("format")))
                || (name.matches("format|printf") && owner.matches("java/(util/Formatter|io/.*|lang/System)"));
    }
}
