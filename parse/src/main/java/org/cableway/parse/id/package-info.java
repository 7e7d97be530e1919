/** Reference ids of cables: one canonical form for every way of writing one. */
package org.cableway.parse.id;
