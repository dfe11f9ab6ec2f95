package org.passerelle.documents.upload.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.passerelle.documents.service.Deposit;
import org.passerelle.documents.service.DepositService;
import org.passerelle.documents.upload.Destination;
import org.passerelle.documents.upload.Namesake;
import org.passerelle.documents.upload.Upload;
import org.passerelle.documents.upload.Uploads;
import org.passerelle.groups.service.CurrentPerson;

/** Makes documents of the files of an archive, some at a time. */
@Stateless
public class UnpackingService {

    @Inject Uploads uploads;
    @Inject DepositService deposits;
    @Inject FolderTreeService folders;
    @Inject CurrentPerson me;

    /** All of them become documents, or none; each in the folder that it had in the archive. */
    public void deposit(long uploadId, List<UnpackedFile> files) {
        Upload upload = uploads.lockOwn(uploadId, me.id());
        Destination top = upload.where();
        for (UnpackedFile file : files) {
            Destination where = top.in(folders.within(top, file.folders()));
            deposits.deposit(
                    new Deposit(where, null, "", "", file.name(), Namesake.KEEP_BOTH),
                    file.file().received(),
                    file.file().mediaType());
        }
        upload.unpacked(files.size(), Instant.now());
    }

    /** Nothing more will come of it. */
    public void finish(long uploadId, List<String> topFolder, List<LeftOut> leftOut) {
        Upload upload = uploads.lockOwn(uploadId, me.id());
        Long folder =
                upload.getMadeCount() == 0
                        ? upload.where().folderId()
                        : folders.within(upload.where(), topFolder);
        upload.wasUnpacked(folder, LeftOut.write(leftOut), Instant.now());
    }
}
