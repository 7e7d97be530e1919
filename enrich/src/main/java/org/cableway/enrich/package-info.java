/** {@code cables.raw} to records: parse, enrich, offer as candidate, settle which copy stands. */
package org.cableway.enrich;
