/** {@code cableway rejected}: what gave no record, for people and programs. */
package org.cableway.app.rejected;
