package dev.freehold.rules.violations.nothing_bypasses_the_compiler.adapters.web;

import dev.freehold.rules.Violates;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

@Violates
final class Masked {
    static Object mask(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
