/** Kinds of page: from bytes to lines, told apart by content. */
package org.cableway.parse.format;
