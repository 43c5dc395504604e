package dev.freehold.rules.violations.composition_is_plain_java.bootstrap;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
final class Main implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    @SuppressWarnings("unused")
    public void initialize(GenericApplicationContext context) {
        context.registerBean("runnable", Runnable.class, () -> () -> {});
    }
}
