/** {@code cableway search}: counts, and why nothing was found. */
package org.cableway.app.search;
