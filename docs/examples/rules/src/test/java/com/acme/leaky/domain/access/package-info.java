/** The permission, which anybody makes here. */
@NullMarked
package com.acme.leaky.domain.access;

import org.jspecify.annotations.NullMarked;
