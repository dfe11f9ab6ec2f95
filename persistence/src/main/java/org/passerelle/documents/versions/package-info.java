/** What a document was before, and who is changing it now. */
package org.passerelle.documents.versions;
