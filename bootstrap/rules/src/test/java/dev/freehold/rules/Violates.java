package dev.freehold.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class that by itself violates the rule that its package is named after. Classes without it do not. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Violates {}
