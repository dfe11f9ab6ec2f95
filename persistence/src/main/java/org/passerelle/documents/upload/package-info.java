/** Files on their way in, which may take several tries. */
package org.passerelle.documents.upload;
