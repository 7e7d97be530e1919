/** What {@code cableway reprocess} would change. */
package org.cableway.app.reprocess;
