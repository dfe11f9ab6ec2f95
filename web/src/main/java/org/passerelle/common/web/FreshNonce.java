package org.passerelle.common.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/**
 * Lets plain forms come back to a page. PrimeFaces refuses a form that does not repeat the nonce of
 * its page, and only its script adds it: without that script, the page gets a new nonce instead.
 */
public class FreshNonce implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getViewRoot() == null
                || !faces.isPostback()
                || faces.getPartialViewContext().isAjaxRequest()
                || faces.getExternalContext().getRequestParameterMap().containsKey(NONCE)) {
            return;
        }
        Map<String, Object> view = faces.getViewRoot().getViewMap(false);
        if (view != null) {
            view.remove(NONCE);
        }
    }
}
