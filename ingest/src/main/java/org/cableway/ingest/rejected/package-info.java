/** What stands on {@code cables.rejected}, and which of it is to be tried again or dropped. */
package org.cableway.ingest.rejected;
