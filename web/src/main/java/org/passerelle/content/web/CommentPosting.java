package org.passerelle.content.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.Subject;
import org.passerelle.common.web.Sentences;
import org.passerelle.content.publication.service.HeldException;
import org.passerelle.content.publication.service.PublicationService;
import org.passerelle.content.publication.service.SensitiveNumbers;
import org.passerelle.content.publication.web.Decision;
import org.passerelle.content.publication.web.Held;
import org.passerelle.content.service.CommentingService;
import org.passerelle.people.identity.web.Visitor;

/**
 * Takes a comment, or takes one back. It is a plain form, so that pages that are only read keep no
 * state in the session; a refused comment comes back under its content with what was typed.
 */
@WebServlet("/commentaires")
public class CommentPosting extends PlainServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient CommentingService commenting;
    @Inject transient PublicationService publication;
    @Inject transient Visitor visitor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long content = number(request.getParameter("id"));
        String removed = request.getParameter("retirer");
        if (removed != null) {
            Subject about = commenting.remove(number(removed));
            response.sendRedirect(
                    request.getContextPath() + Addresses.path(about) + "#commentaires");
            return;
        }
        Decision decision = Decision.of(request, "commenter");
        String typed = request.getParameter("texte");
        String text = decision.mask() && typed != null ? SensitiveNumbers.mask(typed) : typed;
        try {
            long id = commenting.comment(content, text, decision.caution()).getId();
            Subject about = commenting.subject(content);
            response.sendRedirect(
                    request.getContextPath() + Addresses.path(about) + "#commentaire-" + id);
        } catch (HeldException waiting) {
            request.setAttribute(
                    CommentThread.HELD, Held.of(waiting, publication.under(content).told()));
            request.setAttribute(CommentThread.TYPED, text);
            request.getRequestDispatcher(Addresses.path(commenting.subject(content)))
                    .forward(request, response);
        } catch (InvalidInputException refused) {
            request.setAttribute(CommentThread.REFUSAL, Sentences.of(refused, visitor.getLocale()));
            request.setAttribute(CommentThread.TYPED, text);
            request.getRequestDispatcher(Addresses.path(commenting.subject(content)))
                    .forward(request, response);
        }
    }
}
