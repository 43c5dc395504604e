package dev.freehold.rules.violations.adapters_expose_only_entry_points.bootstrap;

import dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.mail.Digest;
import dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.mail.MailAdapter;

record Mailing(MailAdapter mail, Digest digest) {}
