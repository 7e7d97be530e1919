/**
 * A document's bytes to the cables that they hold. {@link org.cableway.parse.CableParser} is the
 * door; behind it formats read bytes to lines, strippers cut what is no telegram, and the
 * telegram's grammar reads its fields. A plain library: no Camel, no Kafka.
 */
package org.cableway.parse;
