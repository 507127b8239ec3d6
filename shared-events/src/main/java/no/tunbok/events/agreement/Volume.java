package no.tunbok.events.agreement;

import no.tunbok.events.value.Money;
import no.tunbok.events.value.Quantity;
import org.jspecify.annotations.Nullable;

/** How much is thought to be bought, and how much at most (FA-1): in money, in quantity, or both. All options are part of it. */
public record Volume(
        @Nullable Money estimatedValue,
        @Nullable Money maximumValue,
        @Nullable Quantity estimatedQuantity,
        @Nullable Quantity maximumQuantity) {}
