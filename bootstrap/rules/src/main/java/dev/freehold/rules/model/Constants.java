package dev.freehold.rules.model;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads string constants and the calls that use them from class files, which ArchUnit does not. */
public final class Constants {
    private static final String FORMATTED = "java/lang/String.formatted";
    private static final Pattern REFERENCE =
            Pattern.compile("(String|Formatter|PrintStream|PrintWriter|Console)::(format|printf)");

    private Constants() {}

    /**
     * A call that formats text in the default locale.
     *
     * @param method the method that contains the call
     * @param texts the string constants since the previous such call
     */
    public record Call(String method, List<String> texts) {}

    /** All string constants of the class. */
    public static Stream<String> texts(JavaClass type) {
        return model(type).stream()
                .flatMap(model -> StreamSupport.stream(model.constantPool().spliterator(), false))
                .flatMap(entry -> entry instanceof StringEntry text ? Stream.of(text.stringValue()) : Stream.empty());
    }

    /** The formatting calls without a locale. */
    public static List<Call> formats(JavaClass type) {
        return model(type).stream()
                .flatMap(model -> model.methods().stream())
                .flatMap(Constants::calls)
                .toList();
    }

    /** Whether a method that uses the static array also stores into an array. */
    public static boolean storesInto(JavaClass type, String array) {
        return model(type).stream()
                .flatMap(model -> model.methods().stream())
                .filter(method -> !method.methodName().equalsString("<clinit>"))
                .flatMap(method -> method.code().stream())
                .anyMatch(code -> code.elementList().stream().anyMatch(ArrayStoreInstruction.class::isInstance)
                        && code.elementList().stream()
                                .anyMatch(element -> element instanceof FieldInstruction access
                                        && access.name().equalsString(array)));
    }

    private static Optional<ClassModel> model(JavaClass type) {
        return type.getSource().map(source -> {
            try (InputStream stream = source.getUri().toURL().openStream()) {
                return ClassFile.of().parse(stream.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static Stream<Call> calls(MethodModel method) {
        List<Call> calls = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        method.code().ifPresent(code -> {
            for (CodeElement element : code.elementList()) {
                if (element instanceof ConstantInstruction constant
                        && constant.constantValue() instanceof String text) {
                    texts.add(text);
                } else if (formats(element)) {
                    if (!isGivenLocale(element)) {
                        calls.add(new Call(method.methodName().stringValue(), List.copyOf(texts)));
                    }
                    texts.clear();
                }
            }
        });
        return calls.stream();
    }

    private static boolean formats(CodeElement element) {
        return switch (element) {
            case InvokeInstruction call ->
                isFormat(call.owner().asInternalName() + "." + call.name().stringValue());
            case InvokeDynamicInstruction made ->
                made.bootstrapArgs().stream()
                        .anyMatch(argument ->
                                REFERENCE.matcher(argument.toString()).find());
            default -> false;
        };
    }

    private static boolean isFormat(String call) {
        return call.equals(FORMATTED)
                || call.matches("(java/lang/String|java/util/Formatter|java/io/Print(Stream|Writer)|java/io/Console)\\."
                        + "(format|printf)");
    }

    private static boolean isGivenLocale(CodeElement element) {
        return element instanceof InvokeInstruction call
                && call.type().stringValue().contains("Ljava/util/Locale;");
    }
}
