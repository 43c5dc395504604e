/** Makes the permission that it should be given. */
@NullMarked
package com.acme.leaky.adapters.memory;

import org.jspecify.annotations.NullMarked;
