/** Fact tables that the grammar needs, as CSV files beside their readers. */
package org.cableway.parse.tables;
