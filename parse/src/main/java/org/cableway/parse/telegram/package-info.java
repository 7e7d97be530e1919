/** The grammar of telegrams: one class a header or section. */
package org.cableway.parse.telegram;
