package no.tunbok.events.approval;

/** In what capacity somebody saw a police certificate. */
public enum CertificateViewer {
    OFFICE,
    AUDITOR,
    BUYER
}
