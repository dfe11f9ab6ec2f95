/** What documents may be (a directive, an agreement…) and what is asked of each kind. */
package org.passerelle.documents.kinds;
