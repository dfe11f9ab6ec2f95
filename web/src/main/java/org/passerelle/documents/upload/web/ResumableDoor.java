package org.passerelle.documents.upload.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passerelle.common.BusinessException;
import org.passerelle.documents.service.Reception;
import org.passerelle.documents.upload.service.Unpacking;
import org.passerelle.documents.upload.service.UploadReception;
import org.passerelle.documents.upload.service.UploadReception.Whole;
import org.passerelle.documents.upload.service.UploadRequest;
import org.passerelle.documents.upload.service.UploadTicket;
import org.passerelle.documents.web.Sender;
import org.passerelle.people.identity.web.Visitor;

/**
 * The door for files that come in pieces: the core of the tus protocol, version 1.0.0, with
 * creation (also with the first bytes) and termination. POST announces a file, HEAD tells how much
 * of it is here, PATCH adds a piece, DELETE gives up. What became of the file is in the body of the
 * answer to the last piece, and GET tells it again; POST to the address of an upload makes a
 * document of bytes that are already here, once the person has decided what is to become of them
 * ({@code homonyme}, or {@code copie} of a document that is reserved).
 */
@WebServlet("/documents/envois/*")
public class ResumableDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String VERSION = "1.0.0";

    @Inject transient UploadReception uploads;
    @Inject transient Unpacking unpacking;
    @Inject transient Reception reception;
    @Inject transient Visitor visitor;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        TusAnswer answer = new TusAnswer(request, response, visitor.getLocale(), reception.limit());
        response.setHeader("Tus-Resumable", VERSION);
        try {
            answer(request, answer);
        } catch (BusinessException refusal) {
            answer.refused(refusal);
            Sender.hearOut(request.getInputStream());
        } catch (Sender.GoneException gone) {
            // What came is kept; who sent it will ask how much.
            answer.status(HttpServletResponse.SC_REQUEST_TIMEOUT);
        }
    }

    private void answer(HttpServletRequest request, TusAnswer answer)
            throws IOException, ServletException {
        TusRequest asked = new TusRequest(request);
        switch (request.getMethod()) {
            case "OPTIONS" -> answer.abilities(reception.limit());
            case "POST" -> post(request, asked, answer);
            case "PATCH" -> append(request, asked, answer);
            case "HEAD" -> head(asked, answer);
            case "GET" -> get(asked, answer);
            case "DELETE" -> {
                uploads.cancel(asked.id());
                answer.status(HttpServletResponse.SC_NO_CONTENT);
            }
            default -> answer.status(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void post(HttpServletRequest request, TusRequest asked, TusAnswer answer)
            throws IOException {
        if (request.getPathInfo() != null && request.getPathInfo().length() > 1) {
            answer.stands(finish(request, asked), unpacking.isGoingOn(asked.id()));
        } else if (asked.length() < 0) {
            answer.status(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            announce(request, asked, answer);
        }
    }

    private UploadTicket finish(HttpServletRequest request, TusRequest asked) throws IOException {
        return asked.wantsCopy()
                ? uploads.finishAsCopy(asked.id())
                : uploads.finish(asked.id(), TusRequest.namesake(request.getParameter("homonyme")));
    }

    private void announce(HttpServletRequest request, TusRequest asked, TusAnswer answer)
            throws IOException {
        UploadRequest wanted = asked.upload();
        if (asked.comesWhole(wanted)) {
            takeIn(wanted, request, answer);
            return;
        }
        UploadTicket ticket = uploads.announce(wanted);
        answer.leadsTo(ticket);
        if (asked.bringsBytes() && uploads.offset(ticket) == 0) {
            ticket = uploads.append(ticket.id(), 0, new Sender(request.getInputStream()));
        }
        answer.created(ticket, uploads.offset(ticket), unpacking.isGoingOn(ticket.id()));
    }

    private void takeIn(UploadRequest wanted, HttpServletRequest request, TusAnswer answer)
            throws IOException {
        Whole whole = uploads.takeIn(wanted, new Sender(request.getInputStream()));
        answer.leadsTo(whole.ticket());
        if (whole.refusal() != null) {
            throw whole.refusal();
        }
        answer.created(whole.ticket(), uploads.offset(whole.ticket()), false);
    }

    private void append(HttpServletRequest request, TusRequest asked, TusAnswer answer)
            throws IOException {
        if (!asked.bringsBytes()) {
            answer.status(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        UploadTicket ticket =
                uploads.append(asked.id(), asked.offset(), new Sender(request.getInputStream()));
        answer.appended(ticket, uploads.offset(ticket), unpacking.isGoingOn(ticket.id()));
    }

    private void head(TusRequest asked, TusAnswer answer) {
        UploadTicket ticket = uploads.find(asked.id());
        answer.offset(ticket, uploads.offset(ticket));
    }

    private void get(TusRequest asked, TusAnswer answer) throws IOException {
        answer.stands(uploads.find(asked.id()), unpacking.isGoingOn(asked.id()));
    }
}
