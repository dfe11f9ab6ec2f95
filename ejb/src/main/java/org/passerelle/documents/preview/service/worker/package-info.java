/** The process that draws pictures of foreign files, so that the server never opens them. */
package org.passerelle.documents.preview.service.worker;
