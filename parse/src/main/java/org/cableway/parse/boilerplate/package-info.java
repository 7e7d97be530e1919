/** What is around a telegram on a page, and how to take it away: one stripper a habit. */
package org.cableway.parse.boilerplate;
