/** The {@code cableway} command: everything together, and nothing that could stand elsewhere. */
package org.cableway.app;
