/** The default store: one SQLite file with a full-text index (FTS5). */
package org.cableway.store.sqlite;
