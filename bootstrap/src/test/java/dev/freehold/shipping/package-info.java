/** Tests of what is shipped: the folder, the containers, and the commands of the pages for operators. */
@NullMarked
package dev.freehold.shipping;

import org.jspecify.annotations.NullMarked;
