package bo.org.cloud.cbba.pact;

import au.com.dius.pact.core.model.V4Interaction;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/// One thing that a consumer needs of a provider, and the way in which the consumer's own code needs it.
sealed interface Need {
    V4Interaction interaction();

    /// @param also what the consumer calls on the way
    /// @param use drives the consumer against a provider there that answers as the interaction says
    record Call(V4Interaction.SynchronousHttp interaction, List<Call> also, Use use) implements Need {
        Call(V4Interaction.SynchronousHttp interaction, Use use) {
            this(interaction, List.of(), use);
        }

        List<V4Interaction.SynchronousHttp> all() {
            return Stream.concat(Stream.of(this), also.stream())
                    .map(Call::interaction)
                    .toList();
        }
    }

    /// @param reaction gives the consumer such a message and checks what it makes of it
    record Message(V4Interaction.AsynchronousMessage interaction, Reaction reaction) implements Need {}

    /// A consumer that calls.
    interface Use {
        void against(URI provider);
    }

    /// A consumer that hears.
    interface Reaction {
        void to(String message);
    }
}
