package org.cableway.parse.telegram;

import org.cableway.parse.id.CableId;

/**
 * A cable named in a text.
 *
 * @param id its id
 * @param yearWritten false where the year is taken from the cable that names it
 * @param start where its name begins in the text
 * @param end where it ends
 */
record CableMention(CableId id, boolean yearWritten, int start, int end) {}
