/** Benchmarks: compiled by every build, run by hand; no timing fails a test. */
package org.cableway.benchmarks;
