package org.passerelle.documents.upload.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.BusinessException;
import org.passerelle.documents.service.FileName;
import org.passerelle.documents.service.FileTooLargeException;
import org.passerelle.documents.service.Reception;
import org.passerelle.documents.service.StorageFullException;
import org.passerelle.documents.upload.service.LeftOut.Why;
import org.passerelle.documents.upload.service.UploadRefusedException.Reason;
import org.passerelle.groups.service.CurrentPerson;

/** Takes the files of one archive in, one after another, in the name of whoever sent it. */
@ApplicationScoped
class UnpackingWorker {

    private static final int AT_ONCE = 50;

    @Inject Intake intake;
    @Inject Reception reception;
    @Inject UnpackingService documents;
    @Inject UploadService uploads;
    @Inject CurrentPerson me;

    @ActivateRequestContext
    public void unpack(ZipArchive archive, UploadTicket ticket, long account) {
        me.actFor(account);
        List<String> top = topFolder(archive, ticket.deposit().fileName());
        List<LeftOut> leftOut = new ArrayList<>(archive.leftOut());
        List<UnpackedFile> waiting = new ArrayList<>();
        int known = uploads.ticket(ticket.id()).count();
        for (ArchiveFile file : archive.files()) {
            Optional<SafeFile> safe = takeIn(archive, file, leftOut);
            if (safe.isPresent() && known > 0) {
                known--;
            } else if (safe.isPresent()) {
                waiting.add(new UnpackedFile(folders(top, file), file.name(), safe.get()));
            }
            if (waiting.size() == AT_ONCE) {
                deposit(ticket, waiting, leftOut);
            }
        }
        deposit(ticket, waiting, leftOut);
        documents.finish(ticket.id(), top, leftOut);
    }

    /** An archive of one folder keeps that folder; others get one that is named as they are. */
    private static List<String> topFolder(ZipArchive archive, FileName name) {
        List<String> tops =
                archive.files().stream()
                        .map(file -> file.folders().isEmpty() ? "" : file.folders().get(0))
                        .distinct()
                        .toList();
        return tops.size() == 1 && !tops.get(0).isEmpty() ? tops : List.of(name.stem());
    }

    private static List<String> folders(List<String> top, ArchiveFile file) {
        if (!file.folders().isEmpty() && file.folders().get(0).equals(top.get(0))) {
            return file.folders();
        }
        List<String> all = new ArrayList<>(top);
        all.addAll(file.folders());
        return all;
    }

    private Optional<SafeFile> takeIn(ZipArchive archive, ArchiveFile file, List<LeftOut> leftOut) {
        try (InputStream content = archive.content(file)) {
            if (file.entry().getSize() > reception.limit()) {
                throw new FileTooLargeException(reception.limit());
            }
            return Optional.of(intake.receive(content, file.name(), reception.limit()));
        } catch (FileTooLargeException e) {
            leftOut.add(new LeftOut(file.shown(), Why.TOO_LARGE));
        } catch (StorageFullException e) {
            leftOut.add(new LeftOut(file.shown(), Why.NO_ROOM));
        } catch (UploadRefusedException e) {
            leftOut.add(
                    new LeftOut(
                            file.shown(), e.reason() == Reason.MISMATCH ? Why.MISMATCH : Why.KIND));
        } catch (IOException | UncheckedIOException e) {
            leftOut.add(new LeftOut(file.shown(), Why.BROKEN));
        }
        return Optional.empty();
    }

    private void deposit(UploadTicket ticket, List<UnpackedFile> files, List<LeftOut> leftOut) {
        try {
            if (!files.isEmpty()) {
                documents.deposit(ticket.id(), List.copyOf(files));
            }
        } catch (BusinessException refused) {
            files.forEach(file -> leftOut.add(new LeftOut(file.name().value(), Why.NOT_ALLOWED)));
        }
        files.clear();
    }
}
