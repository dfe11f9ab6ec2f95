/** What programs see of the libraries over WebDAV, and the files that are only theirs. */
package org.passerelle.documents.dav;
