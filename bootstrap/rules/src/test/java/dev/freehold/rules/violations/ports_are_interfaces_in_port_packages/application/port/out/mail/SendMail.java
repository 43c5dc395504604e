package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application.port.out.mail;

import dev.freehold.rules.Violates;

/** In a subpackage. */
@Violates
public interface SendMail {
    void send(String text);
}
