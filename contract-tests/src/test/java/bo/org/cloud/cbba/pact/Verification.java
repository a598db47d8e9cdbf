package bo.org.cloud.cbba.pact;

import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.provider.HttpClientFactory;
import au.com.dius.pact.provider.ProviderClient;
import au.com.dius.pact.provider.ProviderInfo;
import au.com.dius.pact.provider.ProviderVerifier;
import au.com.dius.pact.provider.VerificationResult;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Holds a provider to an interaction by Pact's own verifier.
final class Verification {
    private final ProviderVerifier verifier = new ProviderVerifier();

    Verification() {
        verifier.setReporters(List.of());
    }

    /// What is wrong with the provider's answer; empty if nothing is.
    ///
    /// @param state what the provider's state makes true
    Optional<String> call(URI provider, V4Interaction.SynchronousHttp interaction, Map<String, Object> state) {
        var info = new ProviderInfo("provider", provider.getScheme(), provider.getHost(), provider.getPort());
        return faults(verifier.verifyResponseFromProvider(
                info,
                interaction,
                interaction.getDescription(),
                new HashMap<>(),
                new ProviderClient(info, new HttpClientFactory()),
                new HashMap<>(Map.of("providerState", state)),
                false));
    }

    /// What is wrong with a message; empty if nothing is.
    Optional<String> message(String published, V4Interaction.AsynchronousMessage interaction) {
        return faults(verifier.verifyMessage(
                _ -> published,
                interaction,
                interaction.getDescription(),
                interaction.getDescription(),
                new HashMap<>(),
                false,
                Map.of()));
    }

    private static Optional<String> faults(VerificationResult result) {
        return result instanceof VerificationResult.Failed failed
                ? Optional.of(failed.getDescription() + " " + failed.getFailures())
                : Optional.empty();
    }
}
