/** What all stores in an SQL database have in common: rows, transactions, offsets, search. */
package org.cableway.store.sql;
