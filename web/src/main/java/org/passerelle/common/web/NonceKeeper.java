package org.passerelle.common.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets plain forms come back under PrimeFaces' content policy. PrimeFaces expects its script to
 * have added the nonce of the page to each form, and refuses a form without it; our plain forms
 * work without any script. The nonce is read where PrimeFaces keeps it, in the view. It may go when
 * PrimeFaces no longer compares the two (CspState, version 15.0.13).
 */
public class NonceKeeper extends ExternalContextFactory {

    private static final String NONCE = "primefaces.nonce";

    public NonceKeeper(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new Keeping(getWrapped().getExternalContext(context, request, response));
    }

    private static class Keeping extends ExternalContextWrapper {

        Keeping(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            Map<String, String> parameters = getWrapped().getRequestParameterMap();
            String nonce = parameters.containsKey(NONCE) ? null : nonceOfView();
            if (nonce == null) {
                return parameters;
            }
            Map<String, String> completed = new HashMap<>(parameters);
            completed.put(NONCE, nonce);
            return completed;
        }

        private static String nonceOfView() {
            FacesContext faces = FacesContext.getCurrentInstance();
            UIViewRoot view = faces == null ? null : faces.getViewRoot();
            Map<String, Object> kept = view == null ? null : view.getViewMap(false);
            return kept == null ? null : (String) kept.get(NONCE);
        }
    }
}
