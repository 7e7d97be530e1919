/** The stages of a run in one process, its progress and its report. */
package org.cableway.app.run;
