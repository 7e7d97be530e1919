/** {@code cables.raw} through the parser of today again. */
package org.cableway.enrich.reprocess;
