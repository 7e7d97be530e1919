/** {@code cableway tail}: what stands on the topics, for people and programs. */
package org.cableway.app.tail;
