package no.tunbok.events.agreement;

/** Whether the parties are fixed at the award, or others may join later. */
public enum ProcurementVehicle {
    FRAMEWORK,
    DYNAMIC_PURCHASING_SYSTEM
}
