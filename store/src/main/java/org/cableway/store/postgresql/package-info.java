/** Cables in a PostgreSQL database, for many readers and several writers. */
package org.cableway.store.postgresql;
