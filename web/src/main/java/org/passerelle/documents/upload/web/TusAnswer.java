package org.passerelle.documents.upload.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.passerelle.common.BusinessException;
import org.passerelle.documents.service.Deposited;
import org.passerelle.documents.service.NameTakenException;
import org.passerelle.documents.upload.service.LeftOut;
import org.passerelle.documents.upload.service.UploadTicket;
import org.passerelle.documents.web.Refusal;
import org.passerelle.documents.web.UploadAnswer;

/** What a client of the tus protocol is told; what became of a file is in the body, in JSON. */
final class TusAnswer {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Locale locale;
    private final long limit;

    TusAnswer(HttpServletRequest request, HttpServletResponse response, Locale locale, long limit) {
        this.request = request;
        this.response = response;
        this.locale = locale;
        this.limit = limit;
    }

    void status(int status) {
        response.setStatus(status);
    }

    void abilities(long largest) {
        response.setHeader("Tus-Version", "1.0.0");
        response.setHeader("Tus-Extension", "creation,creation-with-upload,termination");
        response.setHeader("Tus-Max-Size", Long.toString(largest));
        status(HttpServletResponse.SC_NO_CONTENT);
    }

    /** The address of an upload, also when what follows is refused. */
    void leadsTo(UploadTicket ticket) {
        response.setHeader(
                "Location", request.getContextPath() + "/documents/envois/" + ticket.id());
    }

    void created(UploadTicket ticket, long offset, boolean unpacking) throws IOException {
        offset(ticket, offset);
        write(HttpServletResponse.SC_CREATED, state(ticket, unpacking));
    }

    /** A piece is here; nothing more to say until the last. */
    void appended(UploadTicket ticket, long offset, boolean unpacking) throws IOException {
        offset(ticket, offset);
        if (offset < ticket.size()) {
            status(HttpServletResponse.SC_NO_CONTENT);
        } else {
            write(HttpServletResponse.SC_OK, state(ticket, unpacking));
        }
    }

    void offset(UploadTicket ticket, long offset) {
        response.setHeader("Upload-Offset", Long.toString(offset));
        response.setHeader("Upload-Length", Long.toString(ticket.size()));
        response.setHeader("Cache-Control", "no-store");
    }

    void stands(UploadTicket ticket, boolean unpacking) throws IOException {
        write(HttpServletResponse.SC_OK, state(ticket, unpacking));
    }

    void refused(BusinessException why) throws IOException {
        Refusal refusal = Refusal.of(why, limit, locale);
        JsonObjectBuilder body =
                Json.createObjectBuilder()
                        .add("error", refusal.code())
                        .add("message", refusal.sentence());
        if (why instanceof NameTakenException taken) {
            body.add("replaceable", taken.isReplaceable());
        }
        write(refusal.status(), body);
        response.flushBuffer();
    }

    private JsonObjectBuilder state(UploadTicket ticket, boolean unpacking) {
        JsonObjectBuilder state =
                Json.createObjectBuilder()
                        .add("done", ticket.done())
                        .add("unpacking", unpacking)
                        .add("count", ticket.count());
        if (ticket.deposited() != null) {
            state.add("document", document(ticket.deposited()));
        }
        if (ticket.unpacked() && ticket.done()) {
            state.add("message", unpacked(ticket)).add("address", folder(ticket));
        } else if (ticket.unpacked()) {
            state.add("message", new UploadWords(locale).say("unpacking.going-on", ticket.count()));
        }
        JsonArrayBuilder leftOut = Json.createArrayBuilder();
        ticket.leftOut().forEach(file -> leftOut.add(leftOut(file)));
        return state.add("leftOut", leftOut);
    }

    private JsonObjectBuilder document(Deposited document) {
        return Json.createObjectBuilder()
                .add("id", document.documentId())
                .add("title", document.title())
                .add("fileName", document.fileName())
                .add("version", document.version())
                .add("address", UploadAddress.document(request, document.documentId()))
                .add("held", document.held())
                .add("message", UploadAnswer.said(document, locale));
    }

    private String unpacked(UploadTicket ticket) {
        return new UploadWords(locale)
                .say("unpacking.done", ticket.count(), ticket.leftOut().size());
    }

    private String folder(UploadTicket ticket) {
        return UploadAddress.library(request, ticket.deposit().where().in(ticket.folderId()));
    }

    private JsonObjectBuilder leftOut(LeftOut file) {
        return Json.createObjectBuilder()
                .add("name", file.name())
                .add("why", new UploadWords(locale).leftOut(file));
    }

    private void write(int status, JsonObjectBuilder body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(body.build().toString());
    }
}
