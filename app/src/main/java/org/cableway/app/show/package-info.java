/** {@code cableway show}: a cable as a person reads it. */
package org.cableway.app.show;
