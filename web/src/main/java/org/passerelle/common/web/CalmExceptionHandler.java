package org.passerelle.common.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.passerelle.common.BusinessException;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.NotAllowedException;
import org.passerelle.common.NotFoundException;

/**
 * What a page does when an act fails. A rule that says no becomes a notice on the page, with what
 * was typed kept. What does not exist, is not allowed, has expired or broke gets the error page,
 * for Ajax requests too.
 */
public class CalmExceptionHandler extends ExceptionHandlerWrapper {

    public CalmExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        if (!events.hasNext()) {
            return;
        }
        Throwable thrown = events.next().getContext().getException();
        Iterator<ExceptionQueuedEvent> all = getUnhandledExceptionQueuedEvents().iterator();
        while (all.hasNext()) {
            all.next();
            all.remove();
        }
        BusinessException refusal = find(thrown, BusinessException.class);
        if (isShownInPlace(refusal) && !PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId())) {
            faces.addMessage(
                    fieldOf(refusal),
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            Sentences.of(refusal, locale(faces)),
                            null));
            faces.renderResponse();
        } else {
            answer(faces, thrown, statusOf(thrown, refusal));
        }
    }

    /** The field that broke the rule, so that it is said there; none for the page as a whole. */
    private static String fieldOf(BusinessException refusal) {
        return refusal instanceof InvalidInputException invalid ? invalid.field() : null;
    }

    private static boolean isShownInPlace(BusinessException refusal) {
        return refusal != null
                && !(refusal instanceof NotFoundException)
                && !(refusal instanceof NotAllowedException);
    }

    static int statusOf(Throwable thrown, BusinessException refusal) {
        if (refusal instanceof NotFoundException) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (refusal != null) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (find(thrown, ViewExpiredException.class) != null) {
            return ErrorPage.EXPIRED;
        }
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static void answer(FacesContext faces, Throwable thrown, int status) {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        try {
            if (external.isResponseCommitted()) {
                throw new FacesException(thrown);
            }
            if (faces.getPartialViewContext().isAjaxRequest()) {
                ErrorPage.redirectAjax(request, external, thrown, status);
            } else {
                request.setAttribute(ErrorPage.CAUSE, thrown);
                external.responseReset();
                external.responseSendError(status, null);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    private static java.util.Locale locale(FacesContext faces) {
        return faces.getViewRoot() == null
                ? Language.FRENCH.locale()
                : faces.getViewRoot().getLocale();
    }

    /** The exception of this kind among the causes, however many servers wrapped it. */
    static <T extends Throwable> T find(Throwable thrown, Class<T> kind) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }
}
