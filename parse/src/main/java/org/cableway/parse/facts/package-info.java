/** What pages say of a cable outside of its telegram: tables, keys and values. */
package org.cableway.parse.facts;
