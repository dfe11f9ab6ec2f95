package org.passerelle.documents.library.service;

import org.passerelle.common.BusinessException;

/** There are things of other people in the folder, and the caller does not keep order here. */
public class FolderOfOthersException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public FolderOfOthersException(long others) {
        super("refused.others", others);
    }
}
