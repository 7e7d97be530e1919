/** The cables of a store as files that other tools read. */
package org.cableway.store.export;
