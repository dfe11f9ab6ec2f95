/** How kept files are cared for: checked for viruses, verified on disk, tidied up. */
package org.passerelle.documents.storage.service;
