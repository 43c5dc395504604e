package dev.freehold.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.regex.Pattern;

/** The classes of the service, as they were compiled: neither tests, nor what is generated, nor the rules themselves. */
final class Product {
    static final String ROOT = "dev.freehold";

    private static final Pattern NOT_PRODUCT =
            Pattern.compile(".*(/test-classes/|-tests\\.jar!|/generated/|/freehold/rules/).*");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.matches(NOT_PRODUCT))
            .importPackages(ROOT);

    private Product() {}
}
