package dev.freehold.rules.code;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nothing bypasses the checks of the compiler: a private constructor stays private. */
public final class CompilerBypass {
    /** Types that can create or access objects without the compiler's checks. */
    private static final Pattern TOOLS = Pattern.compile("java\\.lang\\.reflect\\..*"
            + "|java\\.lang\\.(classfile|constant|foreign|instrument|module)\\..*"
            + "|java\\.lang\\.(ClassLoader|ModuleLayer|StackWalker|Module)(\\$.*)?"
            + "|java\\.lang\\.invoke\\..*"
            + "|java\\.io\\.(Object(In|Out)put.*|Externalizable|ObjectStreamClass)"
            + "|java\\.net\\.URLClassLoader|java\\.beans\\..*|java\\.rmi\\..*|javax\\.(script|management|tools)\\..*"
            + "|java\\.util\\.ServiceLoader.*|sun\\..*|jdk\\..*|com\\.sun\\..*"
            + "|org\\.springframework\\.(cglib|objenesis|asm|aot|expression)\\..*"
            + "|org\\.springframework\\.util\\.(ReflectionUtils|ClassUtils|MethodInvoker|SerializationUtils)(\\$.*)?"
            + "|org\\.springframework\\.core\\.(serializer\\..*|ConfigurableObjectInputStream)"
            + "|org\\.springframework\\.beans\\.(BeanUtils|BeanWrapper.*|.*Accessor.*)"
            + "|(org\\.objenesis|net\\.bytebuddy|javassist|org\\.objectweb\\.asm|org\\.joor)\\..*"
            + "|(tools|com\\.fasterxml)\\.jackson\\..*(jsontype|TypeFactory|DefaultTyping|ClassUtil|introspect).*"
            + "|org\\.apache\\.(catalina\\.core\\.DefaultInstanceManager|tomcat\\.(InstanceManager|util\\.IntrospectionUtils|util\\.digester\\..*))"
            + "|org\\.jooq\\.impl\\.DefaultRecordMapper.*|org\\.jooq\\.tools\\.reflect\\..*");

    /** Of these, the types that the compiler itself uses for lambdas, records and switches. */
    private static final Set<String> OF_THE_COMPILER = Set.of(
            "java.lang.invoke.LambdaMetafactory",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.StringConcatFactory");

    /** Methods of {@code Class} that neither create nor access objects. */
    private static final Set<String> OF_CLASSES = Set.of(
            "cast",
            "desiredAssertionStatus",
            "equals",
            "getClassLoader",
            "getName",
            "getPackageName",
            "getResource",
            "getResourceAsStream",
            "getSimpleName",
            "getTypeName",
            "hashCode",
            "isAssignableFrom",
            "isInstance",
            "toString");

    private CompilerBypass() {}

    /** Nothing uses reflection or an equivalent. */
    public static ArchRule ofAll(Hexagon hexagon) {
        return ClassRules.check(
                hexagon::has,
                "not bypass the compiler",
                type -> Stream.of(
                                type.getDirectDependenciesFromSelf().stream()
                                        .filter(CompilerBypass::isTool)
                                        .map(Dependency::getDescription),
                                ClassRules.accesses(type, CompilerBypass::opens),
                                natives(type))
                        .flatMap(found -> found));
    }

    private static boolean isTool(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        return TOOLS.matcher(target.getName()).matches()
                && !OF_THE_COMPILER.contains(target.getName())
                && !target.getName().equals("java.lang.ClassLoader");
    }

    /** A class loader may be passed on to find resources, but may not load classes. */
    private static boolean opens(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return (owner.equals("java.lang.Class") && !OF_CLASSES.contains(name))
                || (owner.equals("java.lang.ClassLoader") && !name.startsWith("getResource"))
                || (OF_THE_COMPILER.contains(owner) && access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget)
                || (owner.equals("java.lang.System") && name.matches("load(Library)?"))
                || name.matches("(de)?activateDefaultTyping.*|constructFromCanonical|findClass");
    }

    private static Stream<String> natives(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.NATIVE))
                .map(JavaMethod::getFullName)
                .map(name -> name + " is native");
    }
}
