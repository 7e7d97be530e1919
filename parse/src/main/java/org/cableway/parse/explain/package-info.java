/** What became of each line of a document: with which a person checks the parser. */
package org.cableway.parse.explain;
