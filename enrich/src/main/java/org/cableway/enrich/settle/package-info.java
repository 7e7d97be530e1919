/**
 * Which copy of a cable stands: one owner a cable, a pure function over a small state, the state in
 * memory and on {@code cables.index}.
 */
package org.cableway.enrich.settle;
