package org.passerelle.documents.upload.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.passerelle.common.BusinessException;
import org.passerelle.documents.service.EmptyFileException;
import org.passerelle.documents.service.FileName;
import org.passerelle.documents.service.FileStore;
import org.passerelle.documents.service.FileTooLargeException;
import org.passerelle.documents.service.MediaTypes;
import org.passerelle.documents.service.NameTakenException;
import org.passerelle.documents.service.ReceivedFile;
import org.passerelle.documents.service.Reception;
import org.passerelle.documents.upload.Namesake;
import org.passerelle.documents.upload.service.UploadRefusedException.Reason;
import org.passerelle.documents.versions.DocumentReservedException;

/**
 * Takes in files that come in pieces. A file is announced, which refuses at once what would be
 * refused later; each piece is added to what is here; the last one makes it a document. Whoever
 * lost the line asks how much is here and goes on from there. No transaction waits for the line.
 */
@ApplicationScoped
public class UploadReception {

    @Inject FileStore store;
    @Inject MediaTypes mediaTypes;
    @Inject KindRules kinds;
    @Inject Reception reception;
    @Inject UploadService uploads;
    @Inject Unpacking unpacking;

    /** An upload of the caller. */
    public UploadTicket find(long id) {
        return uploads.ticket(id);
    }

    public UploadTicket announce(UploadRequest request) {
        mustBegin(request);
        return uploads.announce(request);
    }

    private void mustBegin(UploadRequest request) {
        if (request.size() == 0) {
            throw new EmptyFileException();
        }
        reception.mustAccept(request.fileName(), request.size());
    }

    /**
     * A file that came whole with its announcement.
     *
     * @param refusal what the person must decide before it becomes a document; else null
     */
    public record Whole(UploadTicket ticket, BusinessException refusal) {}

    /**
     * Takes in a small file that comes whole with its announcement: its bytes first, then one
     * transaction for all that is written of it. Nothing is kept of one that breaks off.
     */
    public Whole takeIn(UploadRequest request, InputStream content) throws IOException {
        mustBegin(request);
        Part part = Part.unannounced(store);
        try {
            ReceivedFile received = part.readAll(content, request.size());
            if (received.size() < request.size()) {
                throw new UploadRefusedException(Reason.NOT_THERE);
            }
            mustBeSound(request.fileName(), request.hash(), part, received);
            String mediaType = mediaTypes.detect(part.path(), request.fileName().value());
            part.keep(received);
            return new Whole(uploads.depositAtOnce(request, received, mediaType), null);
        } catch (FileTooLargeException moreThanAnnounced) {
            throw new UploadRefusedException(Reason.CHANGED);
        } catch (NameTakenException | DocumentReservedException toBeDecided) {
            UploadTicket waiting = uploads.hold(request);
            part.becomes(part(waiting.id()));
            return new Whole(waiting, toBeDecided);
        } finally {
            part.forget();
        }
    }

    /** How much of it is here; all of it once it is done. */
    public long offset(UploadTicket ticket) {
        return ticket.done() ? ticket.size() : part(ticket.id()).size();
    }

    /**
     * Adds a piece. The last one makes a document of the file; when that is refused, nothing of it
     * is kept, but for a name that is taken or a document that somebody reserved meanwhile: then
     * the bytes wait for the answer.
     */
    public UploadTicket append(long id, long from, InputStream content) throws IOException {
        UploadTicket ticket = uploads.ticket(id);
        if (ticket.done()) {
            return ticket;
        }
        uploads.goesOn(id);
        Part part = part(id);
        Optional<ReceivedFile> whole = part.append(content, from, ticket.size());
        return whole.isPresent() ? settle(ticket, part, whole.get()) : ticket;
    }

    /** Makes a document of what is wholly here, as the person has decided. */
    public UploadTicket finish(long id, Namesake decision) throws IOException {
        UploadTicket ticket = uploads.ticket(id);
        Part part = part(id);
        if (ticket.done()) {
            return ticket;
        }
        if (part.size() != ticket.size()) {
            throw new UploadRefusedException(Reason.NOT_THERE);
        }
        if (decision != Namesake.ASK) {
            uploads.decide(id, decision);
            ticket = uploads.ticket(id);
        }
        return settle(ticket, part, part.hashed());
    }

    /** Makes a document of its own of what was to be a version of one that is reserved now. */
    public UploadTicket finishAsCopy(long id) throws IOException {
        uploads.becomeCopy(id);
        return finish(id, Namesake.ASK);
    }

    public void cancel(long id) {
        uploads.cancel(id);
        part(id).forget();
    }

    private UploadTicket settle(UploadTicket ticket, Part part, ReceivedFile received)
            throws IOException {
        try {
            mustBeSound(ticket.deposit().fileName(), ticket.hash(), part, received);
            UploadTicket settled =
                    ticket.unpacked()
                            ? unpacking.begin(ticket, part)
                            : keep(ticket, part, received);
            if (settled.done()) {
                part.forget();
            }
            return settled;
        } catch (NameTakenException | DocumentReservedException theBytesWaitForTheAnswer) {
            throw theBytesWaitForTheAnswer;
        } catch (BusinessException refused) {
            cancel(ticket.id());
            throw refused;
        }
    }

    private void mustBeSound(FileName name, String hash, Part part, ReceivedFile received) {
        if (hash != null && !hash.equals(received.hash())) {
            throw new UploadRefusedException(Reason.DAMAGED);
        }
        kinds.mustAccept(name, part.path());
    }

    private UploadTicket keep(UploadTicket ticket, Part part, ReceivedFile received)
            throws IOException {
        String mediaType = mediaTypes.detect(part.path(), ticket.deposit().fileName().value());
        part.keep(received);
        return uploads.deposit(ticket.id(), received, mediaType);
    }

    private Part part(long id) {
        return new Part(store, id);
    }
}
