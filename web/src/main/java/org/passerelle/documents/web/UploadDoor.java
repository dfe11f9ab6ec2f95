package org.passerelle.documents.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.passerelle.common.BusinessException;
import org.passerelle.common.NotFoundException;
import org.passerelle.documents.service.Deposit;
import org.passerelle.documents.service.Deposited;
import org.passerelle.documents.service.FileName;
import org.passerelle.documents.service.NoFileException;
import org.passerelle.documents.service.Reception;
import org.passerelle.documents.upload.Destination;
import org.passerelle.documents.upload.Namesake;
import org.passerelle.people.identity.web.Visitor;

/**
 * The one door for files, with or without a script. A script asks first whether a file may come
 * (GET), then sends it; a plain form only sends. Bytes go straight to the file store as they
 * arrive. In the form, the fields come before the files: {@code groupe} (none for the commons),
 * {@code personnel} (one's own space), {@code dossier}, {@code document} (to add a version to),
 * {@code titre}, {@code commentaire}, {@code retour}.
 */
@WebServlet("/documents/televersement")
public class UploadDoor extends HttpServlet {

    public static final String WORDS = "org.passerelle.documents.web.messages";

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_FIELD = 8_000;
    private static final long FIELDS = 1L << 20;

    @Inject transient Reception reception;
    @Inject transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        UploadAnswer answer = answer(request, response);
        try {
            reception.mustAccept(
                    where(
                            request.getParameter("groupe"),
                            request.getParameter("personnel"),
                            request.getParameter("dossier")),
                    number(request.getParameter("document")),
                    size(request.getParameter("taille")));
            answer.welcome();
        } catch (BusinessException refusal) {
            answer.refused(refusal, List.of(), library(request));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        UploadAnswer answer = answer(request, response);
        Map<String, String> fields = new HashMap<>();
        List<Deposited> deposited = new ArrayList<>();
        try {
            reception.mustNotExceed(Math.max(0, request.getContentLengthLong() - FIELDS));
            takeIn(request, fields, deposited);
            answer.deposited(deposited, back(request, fields));
        } catch (BusinessException refusal) {
            answer.refused(refusal, deposited, back(request, fields));
            Sender.hearOut(request.getInputStream());
        } catch (Sender.GoneException gone) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private UploadAnswer answer(HttpServletRequest request, HttpServletResponse response) {
        return new UploadAnswer(request, response, visitor.getLocale(), reception.limit());
    }

    private void takeIn(
            HttpServletRequest request, Map<String, String> fields, List<Deposited> deposited)
            throws IOException {
        if (!JakartaServletFileUpload.isMultipartContent(request)) {
            throw new NoFileException();
        }
        JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> upload =
                new JakartaServletFileUpload<>();
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        FileItemInputIterator items = upload.getItemIterator(request);
        FileItemInput item;
        while ((item = next(items)) != null) {
            if (item.isFormField()) {
                fields.put(item.getFieldName(), text(item));
            } else if (item.getName() != null && !item.getName().isBlank()) {
                deposited.add(takeIn(item, fields));
            }
        }
        if (deposited.isEmpty()) {
            throw new NoFileException();
        }
    }

    private static FileItemInput next(FileItemInputIterator items) throws IOException {
        try {
            return items.hasNext() ? items.next() : null;
        } catch (IOException e) {
            throw new Sender.GoneException(e);
        }
    }

    private Deposited takeIn(FileItemInput item, Map<String, String> fields) throws IOException {
        Deposit deposit =
                new Deposit(
                        where(fields.get("groupe"), fields.get("personnel"), fields.get("dossier")),
                        number(fields.get("document")),
                        fields.get("titre"),
                        fields.get("commentaire"),
                        new FileName(item.getName()),
                        Namesake.KEEP_BOTH);
        try (InputStream content = new Sender(item.getInputStream())) {
            return reception.receive(deposit, content);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String text(FileItemInput item) throws IOException {
        try (InputStream content = item.getInputStream()) {
            return new String(content.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8);
        }
    }

    /** Where files go: to this folder, else to the top of this library, else to the commons. */
    public static Destination where(String group, String personal, String folder) {
        return new Destination(
                number(group), personal != null && !personal.isBlank(), number(folder));
    }

    /** Nothing said is the commons, or a new document; anything but a number does not exist. */
    public static Long number(String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return Long.valueOf(given.strip());
        } catch (NumberFormatException e) {
            throw new NotFoundException();
        }
    }

    private static long size(String given) {
        Long size = number(given);
        return size == null ? 0 : size;
    }

    /** Back to a page of ours, never to an address that someone else wrote. */
    private static String back(HttpServletRequest request, Map<String, String> fields) {
        String wanted = fields.getOrDefault("retour", "");
        return wanted.matches("/documents(/document)?(\\?[a-z]+=[a-z0-9]+(&[a-z]+=[a-z0-9]+)*)?")
                ? request.getContextPath() + wanted
                : library(request);
    }

    private static String library(HttpServletRequest request) {
        return request.getContextPath() + "/documents";
    }
}
