/** The pages of libraries: folders and their lists, moving, the trash. */
package org.passerelle.documents.library.web;
