/** {@code cableway doctor}: looks at everything a run needs, before it is needed. */
package org.cableway.app.doctor;
