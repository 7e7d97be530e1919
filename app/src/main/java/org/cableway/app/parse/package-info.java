/** {@code cableway parse}: documents to lines, without a broker. */
package org.cableway.app.parse;
